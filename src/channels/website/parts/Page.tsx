import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import { useTextLanguage } from './Language.tsx'

/** The top of a page: its h1 and the summary. */
export function PageTitle({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children?: ReactNode
}): ReactNode {
  const lang = useTextLanguage()
  return (
    <div className="em-page-title em-wrap">
      <Heading level={1} lang={lang}>
        {title}
      </Heading>
      {lead && (
        <Paragraph purpose="lead" lang={lang}>
          {lead}
        </Paragraph>
      )}
      {children}
    </div>
  )
}

type PartProps = { id?: string; title: string; lead?: string; className?: string; children: ReactNode }

/** A section of a page under its own h2, with an id for the table of contents. */
export function Part({ id, title, lead, className, children }: PartProps): ReactNode {
  return (
    <section className={className ? `em-part ${className}` : 'em-part'} id={id}>
      <Heading level={2}>{title}</Heading>
      {lead && <p className="em-part__lead">{lead}</p>}
      {children}
    </section>
  )
}

/** The same, folded by the script: for what a reader looks up once. Open without script, and in print. */
export function FoldedPart({ id, title, lead, children }: PartProps): ReactNode {
  return (
    <section className="em-part em-folded" id={id}>
      <details open data-fold="">
        <summary className="em-folded__summary">
          <Heading level={2}>{title}</Heading>
          <Icon name="chevron" />
        </summary>
        <div className="em-folded__body">
          {lead && <p className="em-part__lead">{lead}</p>}
          {children}
        </div>
      </details>
    </section>
  )
}
