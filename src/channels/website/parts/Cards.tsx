import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/types.ts'
import { Icon, type IconName } from './Icon.tsx'

type CardsProps = {
  items: readonly Reference[]
  locale: Locale
  level: 2 | 3
  icon?: (slug: string) => IconName
}

/** Links with a sentence each, all of one size. The whole card can be pressed; a screen reader hears only the title as link. */
export function Cards({ items, locale, level, icon }: CardsProps): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="cards">
      {items.map((item) => (
        <li key={item.path} className="card">
          {icon && (
            <span className="card__icon">
              <Icon name={icon(item.slug)} />
            </span>
          )}
          <div className="card__body" lang={langOf(item, locale)}>
            <Title className="card__title">
              <a className="card__link" href={item.path}>
                {item.title}
              </a>
            </Title>
            {item.summary && <p className="card__summary">{item.summary}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** Plain links below each other, for what is related. */
export function Links({ items, locale }: { items: readonly Reference[]; locale: Locale }): ReactNode {
  return (
    <ul className="links">
      {items.map((item) => (
        <li key={item.path}>
          <a className="nl-link links__link" href={item.path} lang={langOf(item, locale)}>
            <Icon name="arrow" />
            {item.title}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** A title that is only there in Dutch is announced in Dutch, on an English page too. */
export function langOf({ textLocale }: { textLocale: Locale }, locale: Locale): Locale | undefined {
  return textLocale === locale ? undefined : textLocale
}
