import { BreadcrumbNav, BreadcrumbNavLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Place } from '#src/answers/model/target.ts'
import { type ErrorContext, wordsOf } from '../view.ts'

/** `to` is null for the current page when it is not a place that links can refer to. */
export type Crumb = { label: string; to: Place | null }

/** The separator of NL Design System has a style attribute, which our content security policy forbids; CSS draws it instead. */
export function Breadcrumb({ crumbs, context }: { crumbs: Crumb[]; context: ErrorContext }): ReactNode {
  const { own } = wordsOf(context)
  const trail: Crumb[] = [{ label: own.home, to: { kind: 'home' } }, ...crumbs]
  const { linkTo, here, locale } = context
  return (
    <BreadcrumbNav aria-label={own.breadcrumb} className="em-wrap">
      {trail.map((crumb, index) => (
        <BreadcrumbNavLink
          key={crumb.label}
          href={crumb.to ? linkTo(crumb.to, locale) : here(locale)}
          index={index}
          current={index === trail.length - 1}
        >
          {crumb.label}
        </BreadcrumbNavLink>
      ))}
    </BreadcrumbNav>
  )
}
