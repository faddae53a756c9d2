import { z } from 'zod'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { LOCALE_CODES, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { problem } from './problem.ts'
import { localeSchema } from './schemas.ts'

const MAX_PAGE_SIZE = 100

const taal = localeSchema.default(SOURCE_LOCALE).describe('Taal van de tekst. Zonder `taal` krijgt u Nederlands.')

/** The query parameters for a single document; also the source of the OpenAPI description. */
export const oneQuery = z.object({ taal })

/** The query parameters for a list. */
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
 * Parses the query of a request, or gives the problem for the first error in it. Unknown and repeated parameters are
 * errors too.
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
  // The default is the language of the context, which a preview sets without a query parameter.
  return { query: schema.parse({ taal: context.locale, ...given }) }
}

function refuse(detail: string): { refused: PageResult } {
  return { refused: problem({ status: 400, title: 'De vraag klopt niet', detail }) }
}

/** A number in digits only: "1e3" and " 1" are refused. */
function wholeNumber({ max }: { max: number }) {
  return z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(max))
}
