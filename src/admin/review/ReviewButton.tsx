'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { PANEL_ID } from './words.ts'

/** Stands where people look for "Publish", and brings them to the panel that says what has to happen first. */
export function ReviewButton() {
  const { i18n } = useTranslation()
  const toPanel = () => {
    const panel = document.getElementById(PANEL_ID)
    panel?.scrollIntoView({ block: 'start' })
    panel?.focus()
  }
  return (
    <Button buttonStyle="primary" size="medium" onClick={toPanel} type="button">
      {{ nl: 'Naar publiceren', en: 'To publishing' }[adminLanguage(i18n.language)]}
    </Button>
  )
}
