import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { websiteWords } from '../words.ts'
import { Icon, type IconName } from './Icon.tsx'

type Props = {
  item: Pick<Reference, 'title' | 'path' | 'textLocale'>
  locale: Locale
  className: string
  icon?: IconName
  /** Words of the page itself before the title: "Read all about". */
  lead?: string
}

/** A link to something published. What is there only in Dutch says so within the link, as links are also read apart. */
export function ReferenceLink({ item, locale, className, icon, lead }: Props): ReactNode {
  const { title, path } = item
  const lang = langOf(item, locale)
  return (
    <a className={className} href={path} hrefLang={lang}>
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
