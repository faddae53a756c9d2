import { z } from 'zod'
import type { Locale } from '#src/answers/model/types.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { problem } from './problem.ts'

export const MAX_PAGE_SIZE = 100

/** What may stand behind the question mark; the OpenAPI description is made from the same schemas. */
export const querySchemas = {
  taal: z.enum(['nl', 'en']).describe('Taal van de tekst. Zonder `taal` krijgt u Nederlands.'),
  pagina: wholeNumber(1, 1_000_000).describe('Welke pagina u wilt, vanaf 1.'),
  aantal: wholeNumber(1, MAX_PAGE_SIZE).describe(`Hoeveel per pagina, ten hoogste ${MAX_PAGE_SIZE}.`),
}

type QueryName = keyof typeof querySchemas
const ADVICE: Record<QueryName, string> = {
  taal: 'Kies taal=nl of taal=en.',
  pagina: 'Geef pagina een heel getal vanaf 1.',
  aantal: `Geef aantal een heel getal van 1 tot en met ${MAX_PAGE_SIZE}.`,
}

export type Query = { locale: Locale; page: number; pageSize: number }

/** The query of a request, or the problem to answer with. A name that is not known or stands there twice is an error too. */
export function readQuery({
  context,
  allowed,
}: {
  context: PageContext
  allowed: readonly QueryName[]
}): { query: Query } | { refused: PageResult } {
  const values: Partial<Record<QueryName, string>> = {}
  for (const [name, value] of context.query) {
    if (!isAllowed(name, allowed))
      return refuse(`Wij kennen ${JSON.stringify(name.slice(0, 40))} hier niet. Haal het weg.`)
    if (values[name] !== undefined) return refuse(`${name} staat er meer dan een keer. Laat er een staan.`)
    if (!querySchemas[name].safeParse(value).success) return refuse(ADVICE[name])
    values[name] = value
  }
  return {
    query: {
      locale: (values.taal as Locale | undefined) ?? context.locale,
      page: Number(values.pagina ?? 1),
      pageSize: Number(values.aantal ?? MAX_PAGE_SIZE),
    },
  }
}

function isAllowed(name: string, allowed: readonly QueryName[]): name is QueryName {
  return (allowed as readonly string[]).includes(name)
}

function refuse(detail: string): { refused: PageResult } {
  return { refused: problem({ status: 400, title: 'De vraag klopt niet', detail }) }
}

function wholeNumber(min: number, max: number) {
  return z
    .string()
    .regex(/^[1-9]\d{0,6}$/)
    .refine((value) => Number(value) >= min && Number(value) <= max)
}
