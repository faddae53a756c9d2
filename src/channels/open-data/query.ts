import { z } from 'zod'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { LOCALE_CODES, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { problem } from './problem.ts'
import { localeSchema } from './schemas.ts'

const MAX_PAGE_SIZE = 100

const taal = localeSchema.default(SOURCE_LOCALE).describe('Taal van de tekst. Zonder `taal` krijgt u Nederlands.')

/** What may stand behind the question mark where one thing is asked. The OpenAPI description is made from it. */
export const oneQuery = z.object({ taal })

/** The same where a list is asked. */
export const listQuery = z.object({
  taal,
  pagina: wholeNumber({ max: 1_000_000 }).default(1).describe('Welke pagina u wilt, vanaf 1.'),
  aantal: wholeNumber({ max: MAX_PAGE_SIZE })
    .default(MAX_PAGE_SIZE)
    .describe(`Hoeveel per pagina, ten hoogste ${MAX_PAGE_SIZE}.`),
})

export type ListQuery = z.infer<typeof listQuery>

const ADVICE: Record<keyof ListQuery, string> = {
  taal: `Kies ${LOCALE_CODES.map((locale) => `taal=${locale}`).join(' of ')}.`,
  pagina: 'Geef pagina een heel getal vanaf 1.',
  aantal: `Geef aantal een heel getal van 1 tot en met ${MAX_PAGE_SIZE}.`,
}

/**
 * The query of a request, or the problem to answer with: the first thing that is wrong in it. A name that is not known
 * or stands there twice is wrong too.
 */
export function readQuery<Shape extends { [Name in keyof ListQuery]?: z.ZodType }>({
  context,
  schema,
}: {
  context: PageContext
  schema: z.ZodObject<Shape>
}): { query: z.infer<z.ZodObject<Shape>> } | { refused: PageResult } {
  const given: Record<string, string> = {}
  for (const [name, value] of context.query) {
    if (!Object.hasOwn(schema.shape, name))
      return refuse(`Wij kennen ${JSON.stringify(name.slice(0, 40))} hier niet. Haal het weg.`)
    if (given[name] !== undefined) return refuse(`${name} staat er meer dan een keer. Laat er een staan.`)
    given[name] = value
    if (!schema.safeParse(given).success) return refuse(ADVICE[name as keyof ListQuery])
  }
  // A preview says its language beside the address, as the website does.
  return { query: schema.parse({ taal: context.locale, ...given }) }
}

function refuse(detail: string): { refused: PageResult } {
  return { refused: problem({ status: 400, title: 'De vraag klopt niet', detail }) }
}

/** A number as it is written in an address: digits and no more, so no "1e3" and no " 1". */
function wholeNumber({ max }: { max: number }) {
  return z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max))
}
