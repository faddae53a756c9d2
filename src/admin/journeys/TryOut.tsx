'use client'
import { Button, useDocumentInfo, useFormModified, useLocale } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { localeOr } from '#src/domain/locales.ts'
import { useWords } from './use-draft.ts'
import './journeys.css'

/** Beside the buttons of the document: opens the questions and the plan of the draft in another browser tab. */
export function TryOut(): ReactNode {
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const isModified = useFormModified()
  const words = useWords()
  if (!id) return null
  // The preview shows the saved draft, not unsaved changes.
  if (isModified) return <p className="em-try-out">{words.saveFirst}</p>
  return (
    <Button
      el="anchor"
      className="em-try-out__button"
      url={`/voorbeeld/journeys/${id}/website/${localeOr(code)}/vragen`}
      newTab
      buttonStyle="secondary"
      size="medium"
      margin={false}
    >
      {words.tryOut}
    </Button>
  )
}
