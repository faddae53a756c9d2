import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Fact } from '#src/answers/types.ts'
import { FactValue } from './dress.tsx'

/** Label and value, as a table: easy to read aloud and to compare. */
export function KeyFacts({ facts, caption }: { facts: readonly Fact[]; caption: string }): ReactNode {
  return (
    <Table className="key-facts">
      <caption className="visually-hidden">{caption}</caption>
      <TableBody>
        {facts.map((fact) => (
          <TableRow key={fact.key}>
            <TableHeaderCell scope="row">{fact.label}</TableHeaderCell>
            <TableCell>
              <FactValue fact={fact} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
