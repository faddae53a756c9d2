import { z } from 'zod'

/**
 * An archive is a gzip of lines of JSON (docs/decisions/0046): a header, a line for each document, what the archive should
 * hold, and an end with the SHA-256 of all lines before it.
 */
export const FORMAT = 1

/** By the name of a store. */
const survey = z.record(z.string(), z.object({ count: z.number(), newest: z.string().nullable() }))

const header = z.object({
  archive: z.literal('eenmond'),
  format: z.number(),
  /** The release that wrote it, and the migrations that its schema has. */
  release: z.string(),
  migrations: z.array(z.string()),
  /** ISO 8601 */
  madeAt: z.string(),
  database: z.string(),
  revision: z.number(),
  survey,
})

const answers = z.object({
  /** The instant that everything is rendered for, ISO 8601. */
  instant: z.string(),
  /** By the name of a channel. */
  channels: z.record(z.string(), z.object({ pages: z.number(), sha256: z.string() })),
})

const contents = z.object({
  contents: z.object({
    revision: z.number(),
    /** By the name of a store. */
    stores: z.record(z.string(), z.object({ count: z.number(), sha256: z.string() })),
    answers,
  }),
})

const end = z.object({ end: z.object({ sha256: z.string() }) })

export type Header = z.infer<typeof header>
export type Survey = Header['survey']
export type Answers = z.infer<typeof answers>
export type Contents = z.infer<typeof contents>['contents']

/** Null when the line is no such line. */
export const readHeader = (line: string): Header | null => parsed(header, line)
export const readContents = (line: string): Contents | null => parsed(contents, line)?.contents ?? null
export const readEnd = (line: string): { sha256: string } | null => parsed(end, line)?.end ?? null

function parsed<T>(schema: z.ZodType<T>, line: string): T | null {
  try {
    return schema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
