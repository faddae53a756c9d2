import { z } from 'zod'
import { FACT_KIND_CODES } from '#src/domain/fact-kinds.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'
import { MEDIUM_CODES } from '#src/domain/media.ts'
import { NEED_CODES } from '#src/domain/needs.ts'
import { AUDIENCE_CODES, CHANNEL_KIND_CODES, OPTION_ROLE_CODES, PROACTIVITY_CODES } from '#src/domain/products.ts'
import { SECTION_NAMES } from '#src/domain/sections.ts'

/**
 * The public contract of the open data. The OpenAPI description is generated from these schemas and the tests validate
 * every response against them, so the two cannot diverge.
 */
export const registry = z.registry<{ id: string; description?: string }>()

export function named<T extends z.ZodType>(id: string, schema: T, description?: string): T {
  registry.add(schema, description ? { id, description } : { id })
  return schema
}

export const localeSchema = z.enum(LOCALE_CODES)
const address = z.string().describe('Volledig webadres.')

export const richTextSchema = named(
  'RichText',
  z.strictObject({
    html: z.string().describe('Eenvoudige HTML. Een feit staat in <data data-fact="sleutel" value="waarde">.'),
    text: z.string().describe('Dezelfde tekst zonder opmaak.'),
  }),
  'Lopende tekst, twee keer dezelfde inhoud.',
)

export const factSchema = named(
  'Fact',
  z.strictObject({
    key: z.string(),
    label: z.string(),
    kind: z.enum(FACT_KIND_CODES),
    text: z.string().describe('De waarde in woorden, zoals elk kanaal die zegt.'),
    value: z
      .union([z.number(), z.string(), z.null()])
      .describe(
        'Voor machines: bedrag in euro, termijn (ISO 8601), datum (JJJJ-MM-DD) of tel:-adres. Null: nu niet bekend.',
      ),
    unit: z.string().nullable(),
    from: z.string().nullable().describe('Vanaf dit moment geldt de waarde (ISO 8601).'),
    until: z.string().nullable().describe('Tot dit moment geldt de waarde (ISO 8601).'),
    source: z.string().describe('Waar de waarde vandaan komt.'),
  }),
  'Een feit: bedrag, termijn, datum, getal, telefoonnummer, adres of tekst.',
)

export const referenceSchema = named(
  'Reference',
  z.strictObject({
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    language: localeSchema.describe('De taal van deze tekst.'),
    url: address.describe('De pagina voor mensen.'),
    api: address.nullable().describe('Hetzelfde als JSON. Null: er is geen JSON van.'),
  }),
  'Een verwijzing naar iets anders dat is gepubliceerd.',
)

const scheduleSchema = named(
  'Schedule',
  z.strictObject({
    hours: z.array(z.strictObject({ day: z.int().min(1).max(7), from: z.string(), until: z.string() })),
    specialDays: z.array(
      z.strictObject({
        date: z.string(),
        closed: z.boolean(),
        from: z.string().nullable(),
        until: z.string().nullable(),
        reason: z.string(),
      }),
    ),
  }),
  'Openingstijden in Nederlandse tijd. Dag 1 is maandag.',
)

export const locationSchema = named(
  'Location',
  z.strictObject({
    slug: z.string(),
    title: z.string(),
    address: z.strictObject({ street: z.string(), number: z.string(), postcode: z.string(), city: z.string() }),
    directions: z.string(),
    appointmentNeeded: z.boolean(),
    schedule: scheduleSchema,
    messages: z.array(z.string()),
  }),
)

export const channelOptionSchema = named(
  'ChannelOption',
  z.strictObject({
    channel: z.strictObject({
      slug: z.string(),
      title: z.string(),
      kind: z.enum(CHANNEL_KIND_CODES),
      medium: z.enum(MEDIUM_CODES),
      url: address.nullable(),
      telephone: factSchema.nullable(),
      postalAddress: z.string().nullable(),
      schedule: scheduleSchema.nullable(),
      locations: z.array(locationSchema),
    }),
    kind: z.enum(CHANNEL_KIND_CODES),
    role: z
      .enum(OPTION_ROLE_CODES)
      .describe('arrange: alles regelen; appointment: afspraak maken; help: hulp en uitleg.'),
    roleLabel: z.string(),
    action: z.string(),
    how: richTextSchema,
    needs: z.array(
      z.strictObject({
        code: z.enum(NEED_CODES),
        label: z.string(),
      }),
    ),
    duration: z.string().nullable().describe('Sleutel van het feit dat zegt hoe lang het duurt; het staat in `facts`.'),
    url: address.nullable(),
  }),
  'Een manier om het product te regelen. Er is altijd een digitale en een gelijkwaardige niet-digitale, of een uitzondering.',
)

const questionSchema = named(
  'Question',
  z.strictObject({
    slug: z.string(),
    question: z.string(),
    answer: richTextSchema,
    keywords: z.array(z.string()),
    language: localeSchema,
  }),
)

export const published = {
  id: z.string(),
  slug: z.string(),
  language: localeSchema.describe('De taal die u vroeg.'),
  textLanguage: localeSchema.describe('De taal waarin de tekst er is: nl zolang er geen vertaling is.'),
  url: address.describe('De pagina voor mensen.'),
  title: z.string(),
  summary: z.string(),
}
export const stamped = {
  revision: z.int().describe('Stand van alle inhoud waarin dit is gelezen.'),
  hash: z.string().describe('sha256 van alles wat een lezer ziet.'),
}

export const productSchema = named(
  'Product',
  z.strictObject({
    kind: z.literal('product'),
    ...published,
    shortUrl: address.describe('Kort adres om voor te lezen.'),
    letterUrl: address.describe('Hetzelfde antwoord als brief om te printen.'),
    sections: z.array(
      z.strictObject({
        name: z.enum(SECTION_NAMES),
        heading: z.string(),
        body: richTextSchema,
      }),
    ),
    evidence: z.array(z.string()).describe('Wat u meeneemt.'),
    facts: z.array(factSchema),
    keyFacts: z.array(z.string()).describe('Sleutels van de feiten die vooraan staan.'),
    channelOptions: z.array(channelOptionSchema),
    exception: z.strictObject({ reason: z.string(), legalGround: z.string() }).nullable(),
    audience: z.array(z.strictObject({ code: z.enum(AUDIENCE_CODES), label: z.string() })),
    upl: z.strictObject({ name: z.string(), uri: z.string() }).nullable(),
    legalBasis: z.array(z.strictObject({ title: z.string(), url: z.string().nullable() })),
    proactivity: z.array(
      z.strictObject({
        kind: z.enum(PROACTIVITY_CODES),
        kindLabel: z.string(),
        explanation: z.string(),
        refuse: z.string(),
      }),
    ),
    themes: z.array(referenceSchema),
    journeys: z.array(referenceSchema),
    related: z.array(referenceSchema),
    relatedRights: z.array(referenceSchema),
    questions: z.array(questionSchema),
    keywords: z.array(z.string()),
    sensitive: z.boolean(),
    department: z.string(),
    reviewedOn: z.string().nullable().describe('JJJJ-MM-DD'),
    news: z.string().describe('Wat er nieuw is, in woorden van de redactie; meestal leeg'),
    ...stamped,
  }),
  'Een product van de gemeente, precies zoals het op elk kanaal staat.',
)

export const listSchema = named(
  'List',
  z.strictObject({
    language: localeSchema,
    revision: z.int(),
    total: z.int(),
    page: z.int(),
    pageSize: z.int(),
    items: z.array(referenceSchema),
    links: z.strictObject({ self: address, next: address.nullable(), previous: address.nullable() }),
  }),
  'Een pagina van een lijst.',
)

export const indexSchema = named(
  'Index',
  z.strictObject({
    municipality: z.strictObject({ name: z.string(), url: z.string(), owmsUri: z.string() }),
    revision: z.int(),
    notices: z.array(z.string()).describe('Wat nu boven elke pagina staat.'),
    links: z.strictObject({
      products: address,
      journeys: address,
      openapi: address,
      sitemap: address,
      website: address,
    }),
  }),
)

export const problemSchema = named(
  'Problem',
  z.strictObject({ type: z.string(), title: z.string(), status: z.int(), detail: z.string() }),
  'Een fout volgens RFC 9457. `detail` zegt wat u kunt doen.',
)

export type ProductJson = z.infer<typeof productSchema>
export type ListJson = z.infer<typeof listSchema>
export type IndexJson = z.infer<typeof indexSchema>
export type FactJson = z.infer<typeof factSchema>
export type ReferenceJson = z.infer<typeof referenceSchema>
export type RichTextJson = z.infer<typeof richTextSchema>
export type ChannelOptionJson = z.infer<typeof channelOptionSchema>
