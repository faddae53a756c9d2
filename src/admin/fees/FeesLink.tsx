'use client'
import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { wordsOf } from './words.ts'

/** The link to the table of fees in the menu of the admin. */
export function FeesLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <Link className="nav__link" href={`${config.routes.admin}/tarieven`}>
      <span className="nav__link-label">{wordsOf(adminLanguage(i18n.language)).title}</span>
    </Link>
  )
}
