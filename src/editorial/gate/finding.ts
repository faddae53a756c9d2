import type { ContentSlug, LocalisedDocument } from '#collections/raw.ts'
import type { Place } from '#collections/reading/places.ts'
import type { Locale } from '#src/domain/locales.ts'
import type { GateContext } from './context.ts'

/** Something that is missing or wrong, at a field. An error refuses publication. */
export type Finding = {
  /** A stable code: 'loose-fact'. */
  rule: string
  /** The path of the field: 'sections.apply', 'channelOptions.2.action'. */
  field: string
  /** The field as the editor sees it: "Tekst > Hoe gaat het?". */
  label: string
  /** The language of the text it is about; null where it is about all of it. */
  locale: Locale | null
  severity: 'error' | 'warning'
  /** What is wrong and what to do, for an editor. */
  message: string
  /** For a loose fact: the facts that have this value today. */
  suggestions?: Suggestion[]
}

export type Suggestion = { factKey: string; label: string; text: string }

/** What a rule is given: a document, every field of it, and what stands around it. */
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

/** A finding at a field: an error unless said otherwise, and about its language. */
export function findingAt(place: Place, { locale = place.locale, severity = 'error', ...rest }: Complaint): Finding {
  return { ...rest, field: place.path, label: place.label, locale, severity }
}

/** The field at a path, for a rule about one field. A field that is not in the form has its path for a label. */
export function placeAt({ places }: Pick<Subject, 'places'>, path: string, locale: Locale | null = null): Place {
  const found = places.find((place) => place.path === path && (locale === null || place.locale === locale))
  return found ?? { path, label: path, locale, field: { name: path, type: 'text' }, value: undefined }
}
