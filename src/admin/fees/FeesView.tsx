import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { may } from '#collections/access/roles.ts'
import { findInAllLocales } from '#collections/find-in-all-locales.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { valueAt } from '#src/facts/value.ts'
import { dayAt, dayInWords, formatFact } from '#src/facts/words.ts'
import { FeeUpload } from './FeeUpload.tsx'
import { wordsOf } from './words.ts'
import './fees.css'

/** All amounts in one table, with their current and next values, and an upload that sets the next values at once. */
export async function FeesView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, visibleEntities, locale } = initPageResult
  const language = adminLanguage(req.i18n.language)
  const w = wordsOf(language)
  const frame = {
    i18n: req.i18n,
    locale,
    params,
    payload: req.payload,
    permissions,
    searchParams,
    user: req.user ?? undefined,
    visibleEntities,
  }
  if (!may({ req, action: 'read', subject: 'facts' })) {
    return (
      <DefaultTemplate {...frame}>
        <div className="em-fees gutter--left gutter--right">
          <h1>{w.title}</h1>
          <p>{w.notYours}</p>
        </div>
      </DefaultTemplate>
    )
  }
  const own = { overrideAccess: false, user: req.user, pagination: false, limit: 0 } as const
  const { docs: facts } = await findInAllLocales(req.payload, {
    ...own,
    collection: 'facts',
    where: { kind: { equals: 'money' }, _status: { equals: 'published' } },
    sort: 'key',
  })
  const { docs: proposals } = await req.payload.find({
    ...own,
    depth: 0,
    collection: 'fee-plans',
    where: { state: { equals: 'proposed' } },
  })
  const { admin } = req.payload.config.routes
  const now = Date.now()
  return (
    <DefaultTemplate {...frame}>
      <div className="em-fees gutter--left gutter--right">
        <SetStepNav nav={[{ label: w.title }]} />
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <FeeUpload
          proposals={proposals.map(({ id, name, startsAt }) => ({ id, name, startsAt }))}
          mayWrite={may({ req, action: 'write', subject: 'facts' })}
          maySchedule={may({ req, action: 'publish', subject: 'facts' })}
          nextYear={new Date(now).getFullYear() + 1}
          language={language}
        />
        <h2 id="fees-now">{w.table}</h2>
        {facts.length === 0 ? (
          <p>{w.empty}</p>
        ) : (
          <table className="em-fees__table" aria-labelledby="fees-now">
            <thead>
              <tr>
                <th scope="col">{w.name}</th>
                <th scope="col">{w.key}</th>
                <th scope="col">{w.today}</th>
                <th scope="col">{w.next}</th>
              </tr>
            </thead>
            <tbody>
              {facts.map((fact) => (
                <tr key={fact.id}>
                  <th scope="row">
                    <a href={`${admin}/collections/facts/${fact.id}`}>{fact.label?.nl}</a>
                  </th>
                  <td>
                    <code>{fact.key}</code>
                  </td>
                  <td>{today(fact, now) ?? w.none}</td>
                  <td>{next(fact, now, w.from) ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </DefaultTemplate>
  )
}

function today(fact: RawFact, instant: number): string | null {
  const value = valueAt({ values: fact.values, instant })
  return value && (formatFact({ fact, value, locale: 'nl' })?.text ?? null)
}

/** The first value that starts after now. */
function next(fact: RawFact, now: number, from: string): string | null {
  const coming = (fact.values ?? [])
    .filter((value) => value.from && Date.parse(value.from) > now)
    .sort((a, b) => Date.parse(a.from ?? '') - Date.parse(b.from ?? ''))[0]
  const said = coming && formatFact({ fact, value: coming, locale: 'nl' })
  if (!coming?.from || !said) return null
  return `${said.text} ${from} ${dayInWords({ day: dayAt(coming.from), locale: 'nl' })}`
}
