import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { findInAllLocales } from '#collections/find-in-all-locales.ts'
import { isContentSlug } from '#collections/raw.ts'
import { isBlank, isProse, linesAt, type Place, placesOf } from '#collections/reading/places.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { LOCALE_CODES, type Locale, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { formatFact } from '#src/facts/words.ts'
import { languagesWords } from './words.ts'
import './languages.css'

/** Every text of the last version in all languages side by side, with a mark where a translation may be outdated. */
export async function LanguagesView({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { req } = initPageResult
  const w = languagesWords[adminLanguage(req.i18n.language)]
  const [, collection, id] = routeSegments ?? []
  if (!id || !isContentSlug(collection)) return null
  const own = { id, draft: true, depth: 0, locale: 'all', overrideAccess: false, disableErrors: true } as const
  // Not the request itself: Payload would write the locale of this read to it.
  const document = await req.payload.findByID({ ...own, collection, user: req.user })
  if (!document) return null
  const { fields, labels } = req.payload.collections[collection].config
  const places = placesOf({ fields, document }).filter(isProse)
  const rows = places
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .map(({ path, label }) => ({ path, label, texts: places.filter((place) => place.path === path) }))
    .filter(({ texts }) => texts.some(({ value }) => !isBlank(value)))
  const changed = document.textChangedAt ?? {}
  const source = changed[SOURCE_LOCALE]
  const old = TRANSLATIONS.filter((locale) => source && changed[locale] && changed[locale] < source)
  const facts = await readFacts({ payload: req.payload, user: req.user })
  const list = `${req.payload.config.routes.admin}/collections/${collection}`
  return (
    <div className="em-languages gutter--left gutter--right">
      <SetStepNav nav={[{ label: labels.plural, url: list }, { label: LOCALE_CODES.join(' / ').toUpperCase() }]} />
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {old.map((locale) => (
        <p key={locale} className="em-languages__old">
          {w.old(locale)}
        </p>
      ))}
      <table>
        <thead>
          <tr>
            <th scope="col">{w.field}</th>
            {LOCALE_CODES.map((locale) => (
              <th key={locale} scope="col">
                <a href={`${list}/${id}?locale=${locale}`}>{w.edit(locale)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, label, texts }) => (
            <tr key={path}>
              <th scope="row">{label}</th>
              {LOCALE_CODES.map((locale) => (
                <td key={locale} lang={locale}>
                  <Text place={texts.find((place) => place.locale === locale)} facts={facts}>
                    {locale !== SOURCE_LOCALE && <em lang={req.i18n.language}>{w.missing}</em>}
                  </Text>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function readFacts({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<Map<string, RawFact>> {
  const all = { overrideAccess: false, pagination: false, limit: 0 } as const
  const { docs } = await findInAllLocales(payload, { ...all, collection: 'facts', user })
  return new Map(docs.map((fact) => [fact.id, fact]))
}

function sayNow(fact: RawFact | undefined, locale: Locale): string {
  const value = fact && valueAt({ values: fact.values, instant: Date.now() })
  return (fact && value && formatFact({ fact, value, locale })?.text) || `(${fact?.label?.nl ?? '?'})`
}

type TextProps = { place: Place | undefined; facts: ReadonlyMap<string, RawFact>; children: ReactNode }

/** The value of a text, or its children when it is empty. */
function Text({ place, facts, children }: TextProps): ReactNode {
  if (!place || isBlank(place.value)) return children
  const seen = new Map<string, number>()
  return linesAt(place, (fact) => sayNow(facts.get(fact), place.locale ?? SOURCE_LOCALE)).map((line) => {
    const times = (seen.get(line) ?? 0) + 1
    seen.set(line, times)
    return <p key={`${line} ${times}`}>{line}</p>
  })
}
