import type { UIFieldServerProps } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { addressOf, brokenSince } from './broken-since.ts'
import './links.css'

/** In the sidebar of a text: its broken links, each with the field it is in. Empty when there are none. */
export async function BrokenLinks({ id, req, i18n }: UIFieldServerProps) {
  if (!id) return null
  const { docs } = await req.payload.find({
    collection: 'links',
    where: { and: [{ document: { equals: id } }, { status: { equals: 'broken' } }] },
    sort: 'field',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: false,
    req,
  })
  if (docs.length === 0) return null
  return (
    <section className="em-broken-links" aria-labelledby="broken-links">
      <h3 id="broken-links">{{ nl: 'Links die niet werken', en: 'Broken links' }[adminLanguage(i18n.language)]}</h3>
      <ul>
        {docs.map((link) => (
          <li key={link.id}>
            <strong>{link.fieldLabel}</strong>
            <span className="em-broken-links__url">{addressOf(link)}</span>
            <span>{brokenSince({ link, language: i18n.language })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
