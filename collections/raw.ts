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

/** A content document of any kind. */
export type LocalisedDocument = { id: string; [field: string]: unknown }

type Entities = Config['collections'] & Pick<Config['globals'], 'site'>

/** Internal fields and those of Payload and the history. Answers do not contain them. */
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
 * A document in every language (`locale: 'all'`, `depth: 0`), derived from Payload's generated types, so that the
 * compiler reports every reader of a renamed field.
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
/** A moment is only set when it has a side. */
export type RawMoment = NonNullable<RawStep['earliest']>
export type RawPage = Raw<'pages'>
export type RawPageBlock = RowOf<RawPage['blocks']>
export type CalloutTone = Extract<RawPageBlock, { blockType: 'notice' }>['tone']
export type RawChannel = Raw<'channels'>
export type RawLocation = Raw<'locations'>
export type RawSchedule = Pick<RawChannel | RawLocation, 'hours' | 'specialDays'>
/** Empty until the site is filled in. */
export type RawSite = Partial<Raw<'site'>>
export type RawMenuItem = RowOf<RawSite['headerMenu']>
