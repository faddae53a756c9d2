'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { PANEL_ID } from './words.ts'

/** In the place of Payload's publish button: moves the focus to the panel with the required steps. */
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
