import { Link } from '@nl-design-system-candidate/link-react'
import { PageFooter } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { OpenNow } from '../parts/OpenNow.tsx'
import { FactValue } from '../parts/Text.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'
import { hrefOfItem, type SiteMenuItem } from './menu.ts'

/** The footer of every page, with ways to contact a person. */
export function Footer({ context }: { context: ErrorContext }): ReactNode {
  const { own } = wordsOf(context)
  const site = context.published?.site(context.locale) ?? null
  return (
    <PageFooter className="em-footer">
      <div className="em-footer__inner em-wrap">
        <div>
          <h2 className="em-footer__heading">{own.contactShort}</h2>
          <Telephone context={context} />
          <p>
            <Link href={context.linkTo({ kind: 'contact' }, context.locale)}>{own.allContact}</Link>
          </p>
        </div>
        <nav aria-label={own.footerMenu}>
          <h2 className="em-footer__heading">{own.footerMenu}</h2>
          <ul className="em-footer__menu">
            {menuWithDuties(site?.footerMenu ?? [], context).map((item) => (
              <li key={item.label}>
                <Link href={hrefOfItem(item, context)}>{item.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <p className="em-footer__name">{site?.municipality.name}</p>
          <p>{own.footerSlogan}</p>
        </div>
      </div>
    </PageFooter>
  )
}

/** "14 024" does not look like a telephone number, so the text says that it is one. */
export function Telephone({ context }: { context: ErrorContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  const telephone = context.published?.site(context.locale).telephone
  if (!telephone) return null
  const schedule = context.published?.channels(context.locale).find(({ medium }) => medium === 'telephone')?.schedule
  return (
    <>
      <p className="em-telephone">
        <span className="em-telephone__label">{shared.telephone}: </span>
        <FactValue fact={telephone} />
      </p>
      <p>{own.phoneSentence}</p>
      {schedule && <OpenNow schedule={schedule} context={context} />}
    </>
  )
}

/** Adds the links to the accessibility statement and the privacy page, which are legally required, if the menu lacks them. */
function menuWithDuties(menu: SiteMenuItem[], context: ErrorContext): SiteMenuItem[] {
  const { own } = wordsOf(context)
  const duties: SiteMenuItem[] = [
    { label: own.accessibility, to: { kind: 'page', slug: 'toegankelijkheid' } },
    { label: own.privacy, to: { kind: 'page', slug: 'privacy' } },
  ]
  const present = new Set(menu.map((item) => hrefOfItem(item, context)))
  return [...menu, ...duties.filter((item) => !present.has(hrefOfItem(item, context)))]
}
