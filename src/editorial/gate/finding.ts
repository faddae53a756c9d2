import type { ContentSlug, LocalisedDocument } from '#collections/raw.ts'
import type { Place } from '#collections/reading/places.ts'
import type { Locale } from '#src/domain/locales.ts'
import type { GateContext } from './context.ts'

/** A problem at a field. An error refuses publication. */
export type Finding = {
  /** A stable code: 'loose-fact'. */
  rule: string
  /** The path of the field: 'sections.apply', 'channelOptions.2.action'. */
  field: string
  /** The label of the field as the editor sees it: "Tekst > Hoe gaat het?". */
  label: string
  /** The language of the text; null when it concerns all languages. */
  locale: Locale | null
  severity: 'error' | 'warning'
  /** What is wrong and what to do, for the editor. */
  message: string
  /** For a loose fact: the facts with this value today. */
  suggestions?: Suggestion[]
}

export type Suggestion = { factKey: string; label: string; text: string }

/** The input of a rule: a document, all its fields, and the context. */
export type Subject<Document = LocalisedDocument> = {
  collection: ContentSlug
  document: Document
  places: readonly Place[]
  context: GateContext
}

export type Rule<Document = LocalisedDocument> = (subject: Subject<Document>) => Finding[]

type Complaint = Omit<Finding, 'field' | 'label' | 'locale' | 'severity'> & {
  locale?: Locale | null
  severity?: Finding['severity']
}

/** A finding at a field: by default an error, in the language of the field. */
export function findingAt(place: Place, { locale = place.locale, severity = 'error', ...rest }: Complaint): Finding {
  return { ...rest, field: place.path, label: place.label, locale, severity }
}

/** The field at a path, for a rule about one field. A path that is not in the form is its own label. */
export function placeAt({ places }: Pick<Subject, 'places'>, path: string, locale: Locale | null = null): Place {
  const found = places.find((place) => place.path === path && (locale === null || place.locale === locale))
  return found ?? { path, label: path, locale, field: { name: path, type: 'text' }, value: undefined }
}
