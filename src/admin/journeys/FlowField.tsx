'use client'
import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'
import { localeOr } from '#src/domain/locales.ts'
import { goTo } from '../go-to.ts'
import { FlowPicture } from './FlowPicture.tsx'
import { FlowText } from './FlowText.tsx'
import { flowOf } from './flow.ts'
import { layoutFlow } from './layout.ts'
import { useDraft, useWords } from './use-draft.ts'
import './journeys.css'

/** The life event as a picture that follows the form, and the same as text. */
export function FlowField(): ReactNode {
  const draft = useDraft()
  const words = useWords()
  const { code } = useLocale()
  const { collectionSlug = 'journeys' } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const flow = useMemo(() => flowOf({ draft, words, locale: localeOr(code) }), [draft, words, code])
  const picture = useMemo(() => layoutFlow(flow), [flow])
  const open = (path: string) => void goTo({ path, fields: getEntityConfig({ collectionSlug })?.fields ?? [] })

  return (
    <div className="em-flow">
      <h2>{words.flow}</h2>
      {picture.sections.length === 0 ? (
        <p>{words.flowEmpty}</p>
      ) : (
        <>
          <p>{words.flowLead}</p>
          {flow.unknown.length > 0 && (
            <div className="em-own-field__gone">
              <p>{words.unknownSteps}</p>
              <ul>
                {flow.unknown.map(({ title, key }) => (
                  <li key={`${title} ${key}`}>
                    {title}: “{key}”
                  </li>
                ))}
              </ul>
            </div>
          )}
          <FlowPicture picture={picture} words={words} onOpen={open} />
          <FlowText flow={flow} words={words} />
        </>
      )}
    </div>
  )
}
