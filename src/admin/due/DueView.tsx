import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { isEditor } from '#collections/access/roles.ts'
import { type AdminLanguage, adminLanguage } from '#src/domain/admin-language.ts'
import { type Filled, fillSections } from './section.ts'
import { sections } from './sections.ts'
import './due.css'

const TITLE = { nl: 'Te beoordelen', en: 'To review' }

/**
 * All open items on one page. Payload shows custom views to anybody, so users who may not edit are sent to the sign-in
 * page.
 */
export async function DueView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const { payload, user, i18n } = req
  if (!isEditor({ req })) redirect(`${payload.config.routes.admin}/login`)
  const language = adminLanguage(i18n.language)
  const filled = await fillSections({ sections, req, language })
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      <SetStepNav nav={[{ label: TITLE[language] }]} />
      <Gutter className="em-due">
        <h1>{TITLE[language]}</h1>
        {filled.length === 0 && (
          <p>{{ nl: 'Er wacht niets op u. Alles is bij.', en: 'Nothing waits for you.' }[language]}</p>
        )}
        {filled.map((section) => (
          <ReviewSection key={section.key} section={section} language={language} />
        ))}
      </Gutter>
    </DefaultTemplate>
  )
}

function ReviewSection({ section: { key, heading, items }, language }: { section: Filled; language: AdminLanguage }) {
  return (
    <section aria-labelledby={key}>
      <h2 id={key}>
        {heading} ({items.length})
      </h2>
      <ul className="em-due__list">
        {items.map(({ title, href, note, isMine }, index) => (
          <li key={index}>
            <a href={href}>{title}</a>
            {isMine && <strong className="em-due__mine">{{ nl: 'Van u', en: 'Yours' }[language]}</strong>}
            <span className="em-due__note">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
