import { SetStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps, PayloadRequest } from 'payload'
import { isContentSlug } from '#collections/raw.ts'
import { isBlank, isProse, linesAt, type Place, placesOf } from '#collections/rules/places.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { sayFact } from '#src/facts/words.ts'
import { languageFor } from '../words.ts'
import './languages.css'

const WORDS = {
  nl: {
    title: 'Nederlands en Engels naast elkaar',
    lead: 'Links de Nederlandse tekst, rechts de Engelse. Wijzigen doet u bij Bewerk, in de taal die u kiest.',
    old: 'De Nederlandse tekst is na de Engelse nog gewijzigd. Kijk of het Engels nog klopt.',
    field: 'Veld',
    missing: 'Nog niet vertaald',
    edit: { nl: 'Nederlands bewerken', en: 'Engels bewerken' },
  },
  en: {
    title: 'Dutch and English side by side',
    lead: 'Dutch on the left, English on the right. Change a text under Edit, in the language you choose.',
    old: 'The Dutch was changed after the English. See whether the English is still right.',
    field: 'Field',
    missing: 'Not translated yet',
    edit: { nl: 'Edit Dutch', en: 'Edit English' },
  },
}

/** Every text of the last version in both languages, next to each other, with a mark where the English may be out of date. */
export async function LanguagesView({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { req } = initPageResult
  const w = WORDS[languageFor(req.i18n.language)]
  const [, collection, id] = routeSegments ?? []
  if (!id || !isContentSlug(collection)) return null
  const own = { id, draft: true, depth: 0, locale: 'all', overrideAccess: false, disableErrors: true } as const
  // Never with the request itself: Payload would note the language of this question on it.
  const document = await req.payload.findByID({ ...own, collection, user: req.user })
  if (!document) return null
  const { fields, labels } = req.payload.collections[collection].config
  const places = placesOf({ fields, document }).filter(isProse)
  const pairs = places
    .filter(({ locale }) => locale === 'nl')
    .map((dutch) => ({ dutch, english: places.find(({ path, locale }) => locale === 'en' && path === dutch.path) }))
    .filter(({ dutch, english }) => !isBlank(dutch.value) || !isBlank(english?.value))
  const changed = (document as { textChangedAt?: { nl?: string | null; en?: string | null } }).textChangedAt
  const isOld = Boolean(changed?.nl && changed.en && changed.en < changed.nl)
  const facts = await readFacts({ payload: req.payload, user: req.user })
  const say = (fact: string, language: 'nl' | 'en') => sayNow(facts.get(fact), language)
  const list = `${req.payload.config.routes.admin}/collections/${collection}`
  const edit = (locale: 'nl' | 'en') => `${list}/${id}?locale=${locale}`
  return (
    <div className="languages gutter--left gutter--right">
      <SetStepNav nav={[{ label: labels.plural, url: list }, { label: 'NL / EN' }]} />
      <h2>{w.title}</h2>
      <p>{w.lead}</p>
      {isOld && <p className="languages__old">{w.old}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{w.field}</th>
            <th scope="col">
              <a href={edit('nl')}>{w.edit.nl}</a>
            </th>
            <th scope="col">
              <a href={edit('en')}>{w.edit.en}</a>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ dutch, english }) => (
            <tr key={dutch.path}>
              <th scope="row">{dutch.label}</th>
              <td lang="nl">
                <Lines place={dutch} sayFact={(fact) => say(fact, 'nl')} />
              </td>
              <td lang="en">
                {english && !isBlank(english.value) ? (
                  <Lines place={english} sayFact={(fact) => say(fact, 'en')} />
                ) : (
                  <em lang={req.i18n.language}>{w.missing}</em>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function readFacts({ payload, user }: Pick<PayloadRequest, 'payload' | 'user'>): Promise<Map<string, RawFact>> {
  const all = { depth: 0, locale: 'all', overrideAccess: false, pagination: false, limit: 0 } as const
  const { docs } = await payload.find({ ...all, collection: 'facts', user })
  return new Map((docs as unknown as RawFact[]).map((fact) => [fact.id, fact]))
}

function sayNow(fact: RawFact | undefined, locale: 'nl' | 'en'): string {
  const value = fact && valueAt({ values: fact.values, instant: Date.now() })
  return (fact && value && sayFact({ fact, value, locale })?.text) || `(${fact?.label?.nl ?? '?'})`
}

function Lines({ place, sayFact }: { place: Place; sayFact: (id: string) => string }) {
  const seen = new Map<string, number>()
  return linesAt(place, sayFact).map((line) => {
    const times = (seen.get(line) ?? 0) + 1
    seen.set(line, times)
    return <p key={`${line} ${times}`}>{line}</p>
  })
}
