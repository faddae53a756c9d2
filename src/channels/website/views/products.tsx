import { IndexCharNav } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Locale, Reference } from '#src/answers/model/types.ts'
import { AUDIENCE_CODES, type Audience } from '#src/domain/products.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { PageTitle } from '../parts/Page.tsx'
import { langOf, ReferenceLink } from '../parts/ReferenceLink.tsx'
import { wordsOf } from '../view.ts'
import { errorPage } from './errors.tsx'

/** All products by letter; `?voor=ondernemer` filters by audience with plain links, so without script. */
export const productsPage: Page = (context) => {
  const { own } = wordsOf(context)
  const asked = context.query.get('voor')
  const audience = AUDIENCE_CODES.find((code) => code === asked) ?? null
  if (asked && !audience) return errorPage({ status: 400, context })
  return pageOf({
    context,
    title: own.productsTitle,
    description: own.productsLead,
    crumbs: [{ label: own.products, to: { kind: 'products' } }],
    children: <Products audience={audience} context={context} />,
  })
}

function Products({ audience, context }: { audience: Audience | null; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  const products = context.published.products(context.locale).filter(isFor(audience, context))
  const groups = byLetter(products, context.locale)
  return (
    <>
      <PageTitle title={own.productsTitle} lead={own.productsLead}>
        <Filter audience={audience} context={context} />
        <p className="em-small" role="status">
          {own.productCount(products.length)}
        </p>
        <nav aria-label={own.letters} className="em-letters">
          <IndexCharNav component="link" characters={groups.map(([char]) => ({ char, href: `#${anchor(char)}` }))} />
        </nav>
      </PageTitle>
      <div className="em-wrap">
        {groups.map(([letter, items]) => (
          <section key={letter} className="em-letter" aria-labelledby={anchor(letter)}>
            <h2 className="em-letter__title" id={anchor(letter)}>
              {letter}
            </h2>
            <ul className="em-letter__list">
              {items.map((item) => (
                <li key={item.slug}>
                  <ReferenceLink item={item} locale={context.locale} className="nl-link em-letter__link" />
                  <p className="em-letter__summary" lang={langOf(item, context.locale)}>
                    {item.summary}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

function Filter({ audience, context }: { audience: Audience | null; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const path = context.linkTo({ kind: 'products' }, context.locale)
  const choices = [
    { code: null, label: own.everyone, href: path },
    ...AUDIENCE_CODES.map((code) => ({ code, label: shared.audience[code], href: `${path}?voor=${code}` })),
  ]
  return (
    <nav className="em-filter" aria-label={own.filterLabel}>
      <p className="em-filter__label">{own.filterLabel}</p>
      <ul className="em-filter__list">
        {choices.map(({ code, label, href }) => (
          <li key={label}>
            <a className="em-filter__link" href={href} aria-current={code === audience ? 'true' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function isFor(audience: Audience | null, { published, locale }: PageContext): (item: Reference) => boolean {
  if (!audience) return () => true
  return ({ slug }) => published.product(slug, locale)?.audience.some(({ code }) => code === audience) ?? false
}

function byLetter(items: readonly Reference[], locale: Locale): [string, Reference[]][] {
  const groups = new Map<string, Reference[]>()
  for (const item of [...items].sort((a, b) => a.title.localeCompare(b.title, locale))) {
    const letter = letterOf(item.title)
    const group = groups.get(letter)
    if (group) group.push(item)
    else groups.set(letter, [item])
  }
  return [...groups]
}

/** "Één" is under E; titles that start with a digit are under 0-9. */
function letterOf(title: string): string {
  const first = title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase()
  return /[A-Z]/.test(first) ? first : '0-9'
}

function anchor(letter: string): string {
  return `letter-${letter.toLowerCase()}`
}
