import { BreadcrumbNav, BreadcrumbNavLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { pathIn } from '../address.ts'
import { type ErrorContext, wordsOf } from '../view.ts'

export type Crumb = { label: string; path: string }

/** The component's own separator carries a style attribute, which our policy forbids: CSS draws it. */
export function Breadcrumb({ crumbs, context }: { crumbs: Crumb[]; context: ErrorContext }): ReactNode {
  const { own } = wordsOf(context)
  const trail = [{ label: own.home, path: '/' }, ...crumbs]
  return (
    <BreadcrumbNav aria-label={own.breadcrumb} className="wrap">
      {trail.map((crumb, index) => (
        <BreadcrumbNavLink
          key={crumb.path}
          href={pathIn({ path: crumb.path, locale: context.locale })}
          index={index}
          current={index === trail.length - 1}
        >
          {crumb.label}
        </BreadcrumbNavLink>
      ))}
    </BreadcrumbNav>
  )
}
