import { createLocalReq, type ServerProps } from 'payload'
import { fillSections } from './section.ts'
import { sections } from './sections.ts'
import './due.css'

/** On the dashboard: the number of open items per section. */
export async function DueBlock({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const filled = await fillSections({ sections, req, language: i18n.language })
  const page = `${payload.config.routes.admin}/te-beoordelen`
  const isEnglish = i18n.language === 'en'
  return (
    <section className="em-due em-due--block" aria-labelledby="due-block">
      <h2 id="due-block">
        <a href={page}>{isEnglish ? 'To review' : 'Te beoordelen'}</a>
      </h2>
      {filled.length === 0 && <p>{isEnglish ? 'Nothing waits for you.' : 'Er wacht niets op u. Alles is bij.'}</p>}
      <ul className="em-due__list">
        {filled.map(({ key, heading, items }) => (
          <li key={key}>
            <a href={`${page}#${key}`}>
              {heading} ({items.length})
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
