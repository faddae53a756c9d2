import { PageHeader } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { LOCALE_CODES, LOCALES } from '#src/domain/locales.ts'
import { Icon } from '../parts/Icon.tsx'
import { Logo } from '../parts/Logo.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'
import { websiteWords } from '../words.ts'
import { hrefOfItem, type SiteMenuItem } from './menu.ts'
import { SearchForm } from './SearchForm.tsx'

type HeaderProps = { context: ErrorContext; hasSearch: boolean }

export function Header({ context, hasSearch }: HeaderProps): ReactNode {
  const { own } = wordsOf(context)
  const site = context.published?.site(context.locale) ?? null
  return (
    <PageHeader className="em-header">
      <div className="em-header__top em-wrap">
        <a className="em-header__logo" href={context.linkTo({ kind: 'home' }, context.locale)}>
          <Logo site={site} />
          <span className="em-visually-hidden">{`, ${own.home}`}</span>
        </a>
        <LanguageSwitch context={context} />
        {/* Only on a phone, where search and menu are folded until this link leads to them. Needs no script. */}
        <a className="em-header__more" href="#menu">
          <Icon name="search" />
          {hasSearch ? own.searchAndMenu : own.menuShort}
        </a>
      </div>
      <div className="em-header__fold em-wrap" id="menu">
        <nav className="em-header__menu" aria-label={own.menu}>
          <ul className="em-menu">
            {(site?.headerMenu ?? fallbackMenu(context)).map((item) => (
              <li key={item.label}>
                <MenuLink item={item} context={context} />
              </li>
            ))}
          </ul>
        </nav>
        {hasSearch && <SearchForm context={context} size="small" />}
      </div>
    </PageHeader>
  )
}

function MenuLink({ item, context }: { item: SiteMenuItem; context: ErrorContext }): ReactNode {
  const href = hrefOfItem(item, context)
  const isHere = href === context.path
  const isWithin = context.path.startsWith(`${href}/`)
  return (
    <a className="em-menu__link" href={href} aria-current={isHere ? 'page' : isWithin ? 'true' : undefined}>
      {item.label}
    </a>
  )
}

/** At the top right, where people expect it; each language is named in that language. */
function LanguageSwitch({ context }: { context: ErrorContext }): ReactNode {
  const { own } = wordsOf(context)
  const query = context.query.size > 0 ? `?${context.query}` : ''
  return (
    <nav className="em-language" aria-label={own.language}>
      <ul className="em-language__list">
        {LOCALE_CODES.map((locale) => (
          <li key={locale}>
            <a
              className="em-language__link"
              href={context.here(locale) + query}
              lang={locale}
              hrefLang={locale}
              aria-current={locale === context.locale ? 'true' : undefined}
            >
              {LOCALES[locale].name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function fallbackMenu({ locale }: ErrorContext): SiteMenuItem[] {
  const own = websiteWords[locale]
  return [
    { label: own.products, to: { kind: 'products' } },
    { label: own.lifeEventsTitle, to: { kind: 'journeys' } },
    { label: own.contactShort, to: { kind: 'contact' } },
  ]
}
