import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { Icon, type IconName } from './Icon.tsx'
import { langOf, ReferenceLink } from './ReferenceLink.tsx'

type CardsProps = {
  items: readonly Reference[]
  locale: Locale
  level: 2 | 3
  icon?: (slug: string) => IconName
}

/**
 * Cards of equal size, each a link with a sentence. The whole card can be pressed; screen readers announce only the
 * title as link.
 */
export function Cards({ items, locale, level, icon }: CardsProps): ReactNode {
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="em-cards">
      {items.map((item) => (
        <li key={item.slug} className="em-card">
          {icon && (
            <span className="em-card__icon">
              <Icon name={icon(item.slug)} />
            </span>
          )}
          <div className="em-card__body">
            <Title className="em-card__title">
              <ReferenceLink item={item} locale={locale} className="em-card__link" />
            </Title>
            {item.summary && (
              <p className="em-card__summary" lang={langOf(item, locale)}>
                {item.summary}
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

/** A list of plain links to related pages. */
export function Links({ items, locale }: { items: readonly Reference[]; locale: Locale }): ReactNode {
  return (
    <ul className="em-links">
      {items.map((item) => (
        <li key={item.slug}>
          <ReferenceLink item={item} locale={locale} className="nl-link em-links__link" icon="arrow" />
        </li>
      ))}
    </ul>
  )
}
