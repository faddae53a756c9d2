import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Fact, FactGroup, Locale } from '#src/answers/model/types.ts'
import { usePageLinks } from '../../parts/page-links.ts'
import { langOf } from './ReferenceLink.tsx'
import { FactValue } from './Text.tsx'

/** Facts as a table of labels and values, which screen readers can navigate. */
export function KeyFacts({ facts, caption }: { facts: readonly Fact[]; caption: string }): ReactNode {
  return (
    <Table className="em-key-facts">
      <caption className="em-visually-hidden">{caption}</caption>
      <TableBody>
        <Rows facts={facts} />
      </TableBody>
    </Table>
  )
}

type GroupedFactsProps = { groups: readonly FactGroup[]; caption: string; locale: Locale }

/** The same, grouped under the names of their products. */
export function GroupedFacts({ groups, caption, locale }: GroupedFactsProps): ReactNode {
  const { linkTo } = usePageLinks()
  return (
    <Table className="em-key-facts">
      <caption className="em-visually-hidden">{caption}</caption>
      {groups.map((group) => (
        <TableBody key={group.product.slug}>
          <TableRow>
            <TableHeaderCell scope="rowgroup" colSpan={2} className="em-key-facts__group" lang={langOf(group, locale)}>
              <a className="nl-link" href={linkTo(group.product, group.product.locale)}>
                {group.title}
              </a>
            </TableHeaderCell>
          </TableRow>
          <Rows facts={group.facts} />
        </TableBody>
      ))}
    </Table>
  )
}

function Rows({ facts }: { facts: readonly Fact[] }): ReactNode {
  return facts.map((fact) => (
    <TableRow key={fact.key}>
      <TableHeaderCell scope="row">{fact.label}</TableHeaderCell>
      <TableCell>
        <FactValue fact={fact} />
      </TableCell>
    </TableRow>
  ))
}
