import type { AllLocales, PartialDraft } from '#src/domain/all-locales.ts'
import type { Config, LocalisedFields } from '#src/payload-types.ts'

export type { LexicalNode, LexicalTree } from '#src/domain/lexical.ts'

export const CONTENT_SLUGS = [
  'products',
  'questions',
  'journeys',
  'themes',
  'pages',
  'facts',
  'channels',
  'locations',
] as const
export type ContentSlug = (typeof CONTENT_SLUGS)[number]
export const isContentSlug = (slug: unknown): slug is ContentSlug => CONTENT_SLUGS.some((each) => each === slug)

/** Any document of content, before it is known of which kind. */
export type LocalisedDocument = { id: string; [field: string]: unknown }

type Entities = Config['collections'] & Pick<Config['globals'], 'site'>

/** What only staff read, and what Payload and the history keep for themselves. No answer is made of it. */
type Unread =
  | 'internal'
  | 'toelichting'
  | 'owner'
  | 'reviewDate'
  | 'changedBy'
  | 'changeNote'
  | 'textChangedAt'
  | 'basedOn'
  | 'createdAt'
  | 'updatedAt'

/**
 * A document as readers get it, in every language (`locale: 'all'`, `depth: 0`), from the types that Payload generates:
 * who renames a field is told by the compiler what reads it.
 */
export type Raw<S extends keyof Entities> = { id: string } & Omit<
  PartialDraft<AllLocales<Entities[S], S extends keyof LocalisedFields ? LocalisedFields[S] : never>>,
  Unread
>
type RowOf<List> = NonNullable<List> extends readonly (infer Row)[] ? Row : never

export type RawProduct = Raw<'products'>
export type RawOption = RowOf<RawProduct['channelOptions']>
export type RawQuestion = Raw<'questions'>
export type RawJourney = Raw<'journeys'>
export type RawStep = RowOf<RawJourney['steps']>
/** Without a side there is no moment. */
export type RawMoment = NonNullable<RawStep['earliest']>
export type RawPage = Raw<'pages'>
export type RawPageBlock = RowOf<RawPage['blocks']>
export type CalloutTone = Extract<RawPageBlock, { blockType: 'notice' }>['tone']
export type RawChannel = Raw<'channels'>
export type RawLocation = Raw<'locations'>
export type RawSchedule = Pick<RawChannel | RawLocation, 'hours' | 'specialDays'>
/** Before it is filled in, nothing is there. */
export type RawSite = Partial<Raw<'site'>>
export type RawMenuItem = RowOf<RawSite['headerMenu']>
