'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { LOCALES, SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { Finding } from '#src/editorial/gate/finding.ts'
import { goTo } from '../go-to.ts'
import { WORDS } from './words.ts'

/** The findings of the publication gate, each with its field and what to do. */
export function Findings({
  findings,
  isWaiting,
  language,
}: {
  findings: Finding[]
  isWaiting: boolean
  language: AdminLanguage
}) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return (
    <>
      {errors.length > 0 && <List title={WORDS.todo[language]} items={errors} kind="errors" language={language} />}
      {errors.length === 0 && isWaiting && <p className="em-review__good">{WORDS.allGood[language]}</p>}
      {warnings.length > 0 && (
        <List title={WORDS.worthALook[language]} items={warnings} kind="warnings" language={language} />
      )}
    </>
  )
}

function List({
  title,
  items,
  kind,
  language,
}: {
  title: string
  items: Finding[]
  kind: string
  language: AdminLanguage
}) {
  const { collectionSlug = '' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const open = (path: string) => void goTo({ path, fields: getEntityConfig({ collectionSlug })?.fields ?? [] })
  return (
    <div className={`em-review__findings em-review__findings--${kind}`}>
      <h3>
        {title} ({items.length})
      </h3>
      <ul>
        {items.map((finding) => (
          <li key={`${finding.rule} ${finding.field} ${finding.locale} ${finding.message}`}>
            <button type="button" className="em-review__field" onClick={() => open(finding.field)}>
              {finding.label}
              {finding.locale && finding.locale !== SOURCE_LOCALE && ` (${LOCALES[finding.locale].name})`}
            </button>
            <span>{finding.message}</span>
            {finding.suggestions?.map(({ factKey, label, text }) => (
              <span key={factKey} className="em-review__suggestion">
                {WORDS.suggestion[language]} “{label}” ({text})
              </span>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}
