'use client'
import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { LOCALES } from '#src/domain/locales.ts'
import '../review/review.css'

type Version = { id: string; at: string; isPublished: boolean; by: string | null; note: string | null }

const WORDS = {
  nl: { title: 'Geschiedenis', published: 'gepubliceerd', by: 'door', all: 'Alle versies', compare: 'Vergelijk' },
  en: { title: 'History', published: 'published', by: 'by', all: 'All versions', compare: 'Compare' },
}

/**
 * Who saved or published this, when and why. Each line links to the comparison by field, where the version can be
 * restored.
 */
export function History() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const w = WORDS[language]
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [versions, setVersions] = useState<Version[]>([])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes lastUpdateTime and nothing else that we see
  useEffect(() => {
    if (!id) return
    void fetch(`${config.routes.api}/${collectionSlug}/${id}/history`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then((body) => setVersions(body.versions ?? []))
      .catch(() => setVersions([]))
  }, [collectionSlug, config.routes.api, id, lastUpdateTime])

  if (versions.length === 0) return null
  const base = `${config.routes.admin}/collections/${collectionSlug}/${id}/versions`
  const when = new Intl.DateTimeFormat(LOCALES[language].intl, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  })
  return (
    <details className="em-review em-review--history">
      <summary>
        <h2>{w.title}</h2>
      </summary>
      <ol>
        {versions.map((version) => (
          <li key={version.id}>
            <a href={`${base}/${version.id}`}>
              {when.format(new Date(version.at))}
              <span className="em-review__hidden"> ({w.compare})</span>
            </a>{' '}
            {version.by && `${w.by} ${version.by}`}
            {version.isPublished && <strong> {w.published}</strong>}
            {version.note && <blockquote>{version.note}</blockquote>}
          </li>
        ))}
      </ol>
      <a href={base}>{w.all}</a>
    </details>
  )
}
