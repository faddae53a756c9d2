import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'

type DisclosureProps = { title: ReactNode; lang?: string; isOpen?: boolean; children: ReactNode }

/** The styles of Utrecht's accordion on the `details` element, which works without script. */
export function Disclosure({ title, lang, isOpen = false, children }: DisclosureProps): ReactNode {
  return (
    <details className="utrecht-accordion__section em-disclosure" lang={lang} open={isOpen}>
      <summary className="em-disclosure__summary">
        <span>{title}</span>
        <Icon name="chevron" />
      </summary>
      <div className="utrecht-accordion__panel em-disclosure__panel">{children}</div>
    </details>
  )
}
