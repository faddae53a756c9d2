'use client'
import { useAuth, useDocumentInfo } from '@payloadcms/ui'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { WORDS } from './words.ts'

/** Says which colleague has the document open. Reviewing is possible meanwhile. */
export function OpenElsewhere({ language }: { language: AdminLanguage }) {
  const { user } = useAuth()
  const { currentEditor, documentIsLocked } = useDocumentInfo()
  const colleague = typeof currentEditor === 'object' ? currentEditor : null
  if (!documentIsLocked || !colleague || colleague.id === user?.id) return null
  return (
    <p className="em-review__hint">
      {String(colleague.name ?? colleague.email)} {WORDS.isOpenWith[language]}
    </p>
  )
}
