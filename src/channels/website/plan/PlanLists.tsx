import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { AddressOf } from '../parts/Address.tsx'
import { FactValue } from '../parts/dress.tsx'
import { useTextLanguage } from '../parts/Language.tsx'
import { OpenNow } from '../parts/OpenNow.tsx'
import { Part } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'

type ListProps = { plan: Plan; context: PageContext }

/** What can be done in one visit to the counter, with what to bring. */
export function PlanVisits({ plan, context }: ListProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  if (plan.visits.length === 0) return null
  return (
    <Part id="bezoek" title={shared.plan.oneVisit} lead={own.plan.oneVisitLead}>
      {plan.visits.map(({ location, dates, steps, bring }) => (
        <div key={location.slug} className="visit">
          <div>
            {dates && <p className="plan-step__when">{dates}</p>}
            <ul lang={lang}>
              {steps.map(({ key, title }) => (
                <li key={key}>
                  <a className="nl-link" href={`#stap-${key}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
            {bring.length > 0 && (
              <>
                <h3 className="visit__bring">{shared.bring}</h3>
                <ul lang={lang}>
                  {bring.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className="visit__place">
            <AddressOf location={location} />
            <OpenNow schedule={location.schedule} context={context} />
          </div>
        </div>
      ))}
    </Part>
  )
}

/** All that is to be brought, each once. */
export function PlanEvidence({ plan, context }: ListProps): ReactNode {
  const { shared } = wordsOf(context)
  const lang = useTextLanguage()
  if (plan.evidence.length === 0) return null
  return (
    <Part id="meenemen" title={shared.plan.bringAll}>
      <ul className="bring" lang={lang}>
        {plan.evidence.map(({ text, steps }) => (
          <li key={text}>
            {text} <span className="small">{steps.map(({ title }) => title).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What it costs, with totals. A choice is added up apart, so that nobody is frightened by what they need not do. */
export function PlanCosts({ plan: { costs }, context }: ListProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  if (costs.items.length === 0) return null
  const totals = [
    { label: shared.plan.totalNeeded, amounts: costs.needed.length > 0 ? costs.needed : [shared.plan.nothingToPay] },
    { label: shared.plan.totalOptional, amounts: costs.optional },
  ].filter(({ amounts }) => amounts.length > 0)
  return (
    <Part id="kosten" title={own.plan.costs}>
      <Table className="key-facts plan-costs">
        <caption className="visually-hidden">{own.plan.costs}</caption>
        {costs.items.map(({ step, necessity, facts }) => (
          <TableBody key={step.key}>
            <TableRow>
              <TableHeaderCell scope="rowgroup" colSpan={2} className="key-facts__group" lang={lang}>
                {step.title} <span className="tag">{shared.necessity[necessity]}</span>
              </TableHeaderCell>
            </TableRow>
            {facts.map((fact) => (
              <TableRow key={fact.key}>
                <TableHeaderCell scope="row" lang={lang}>
                  {fact.label}
                </TableHeaderCell>
                <TableCell>
                  <FactValue fact={fact} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        ))}
        <TableBody className="plan-costs__totals">
          {totals.map(({ label, amounts }) => (
            <TableRow key={label}>
              <TableHeaderCell scope="row">{label}</TableHeaderCell>
              <TableCell>{amounts.join(' + ')}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Part>
  )
}
