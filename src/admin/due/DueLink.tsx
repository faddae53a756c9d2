'use client'

import { Link, useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { adminLanguage } from '#src/domain/admin-language.ts'

/** In the menu, above the groups. */
export function DueLink() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const href = `${config.routes.admin}/te-beoordelen`
  const isCurrent = usePathname() === href
  return (
    <Link
      className="nav__link"
      href={href}
      id="nav-te-beoordelen"
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {isCurrent && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{{ nl: 'Te beoordelen', en: 'To review' }[adminLanguage(i18n.language)]}</span>
    </Link>
  )
}
