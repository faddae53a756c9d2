import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { usePageLinks } from '../../parts/page-links.ts'
import { websiteWords } from '../words.ts'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  item: Omit<Reference, 'summary'>
  /** The query and fragment of the address. */
  query?: string
  locale: Locale
  className: string
  icon?: IconName
  /** Text before the title: "Read all about". */
  lead?: string
}

/**
 * A link to a document. When it is available only in Dutch, the link text says so, because screen readers also list
 * links separately.
 */
export function ReferenceLink({ item, query = '', locale, className, icon, lead }: Props): ReactNode {
  const { title } = item
  const { linkTo } = usePageLinks()
  const lang = langOf(item, locale)
  return (
    <a className={className} href={linkTo(item, item.locale) + query} hrefLang={lang}>
      {icon && <Icon name={icon} />}
      <span>
        {lead && `${lead} `}
        {lang ? <span lang={lang}>{title}</span> : title}
        {lang && ` ${websiteWords[locale].inDutch}`}
      </span>
    </a>
  )
}

/** The `lang` of a text that is available only in Dutch, on a page in another language. */
export function langOf({ textLocale }: { textLocale: Locale }, locale: Locale): Locale | undefined {
  return textLocale === locale ? undefined : textLocale
}
