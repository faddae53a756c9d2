import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { websiteWords } from '../words.ts'
import { Icon, type IconName } from './Icon.tsx'
import { useLinkTo } from './page-links.ts'

type Props = {
  item: Omit<Reference, 'summary'>
  /** What stands behind its address. */
  query?: string
  locale: Locale
  className: string
  icon?: IconName
  /** Words of the page itself before the title: "Read all about". */
  lead?: string
}

/** A link to something published. What is there only in Dutch says so within the link, as links are also read apart. */
export function ReferenceLink({ item, query = '', locale, className, icon, lead }: Props): ReactNode {
  const { title } = item
  const linkTo = useLinkTo()
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

/** A text that is only there in Dutch is announced in Dutch, on an English page too. */
export function langOf({ textLocale }: { textLocale: Locale }, locale: Locale): Locale | undefined {
  return textLocale === locale ? undefined : textLocale
}
