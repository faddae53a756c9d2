'use client'
import { Upload, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { SanitizedCollectionConfig } from 'payload'
import { useState } from 'react'
import { wrongPicture } from '#collections/pictures/picture-file.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import '../review/review.css'

/** Payload's file field. Files that cannot be valid are refused here, before they are uploaded. */
export function PictureUpload() {
  const { collectionSlug, docConfig, initialState } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const { i18n } = useTranslation()
  const [wrong, setWrong] = useState<ReturnType<typeof wrongPicture>>(null)
  if (!collectionSlug || !docConfig || !('upload' in docConfig)) return null

  const look = (file: File | null | undefined) => {
    const found = file ? wrongPicture(file) : null
    // The field is emptied after a refusal, which must not clear the message.
    if (file) setWrong(found)
    if (found) dispatchFields({ type: 'UPDATE', path: 'file', value: null, valid: true })
  }
  return (
    <>
      <div aria-live="assertive">
        {wrong && <p className="em-review__error">{wrong[adminLanguage(i18n.language)]}</p>}
      </div>
      <Upload
        collectionSlug={collectionSlug}
        initialState={initialState}
        onChange={look}
        uploadConfig={docConfig.upload as SanitizedCollectionConfig['upload']}
      />
    </>
  )
}
