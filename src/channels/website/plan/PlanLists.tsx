import { Table, TableBody, TableCell, TableHeaderCell, TableRow } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Plan, StepName } from '#src/answers/model/plan-types.ts'
import type { PageContext } from '../../page.ts'
import { totalsIn } from '../../parts/plan.ts'
import { AddressOf } from '../parts/Address.tsx'
import { useTextLanguage } from '../parts/Language.tsx'
import { FoldedPart } from '../parts/Page.tsx'
import { langOf } from '../parts/ReferenceLink.tsx'
import { FactValue } from '../parts/Text.tsx'
import { wordsOf } from '../view.ts'

type ListProps = { plan: Plan; context: PageContext }

/** What can be done in one visit to the counter, with what to bring. */
export function PlanVisits({ plan, context }: ListProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  if (plan.visits.length === 0) return null
  return (
    <FoldedPart id="bezoek" title={shared.plan.oneVisit} lead={own.plan.oneVisitLead}>
      {plan.visits.map(({ location, dates, steps, notes, bring }) => (
        <div key={location.slug} className="em-visit">
          <div>
            {dates && <p className="em-plan-step__when">{dates}</p>}
            <ul lang={lang}>
              {steps.map(({ key, title }) => (
                <li key={key}>
                  <a className="nl-link" href={`#stap-${key}`}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
            {notes.map((note) => (
              <p key={note} lang={lang}>
                {note}
              </p>
            ))}
            {bring.length > 0 && plan.evidence.length > 0 && (
              <p>
                <a className="nl-link" href="#meenemen">
                  {own.plan.seeBring}
                </a>
              </p>
            )}
          </div>
          <div>
            <AddressOf location={location} />
          </div>
        </div>
      ))}
    </FoldedPart>
  )
}

/** Everything to bring, without duplicates, with the steps that need it. */
export function PlanEvidence({ plan, context }: ListProps): ReactNode {
  const { shared } = wordsOf(context)
  const lang = useTextLanguage()
  if (plan.evidence.length === 0) return null
  return (
    <FoldedPart id="meenemen" title={shared.plan.bringAll}>
      <dl className="em-bring" lang={lang}>
        {bySteps(plan.evidence).map(({ steps, texts }) => (
          <div key={steps.map(({ key }) => key).join()} className="em-bring__one">
            <dt>
              {steps.map(({ key, title }) => (
                <a key={key} className="nl-link" href={`#stap-${key}`}>
                  {title}
                </a>
              ))}
            </dt>
            <dd lang={langOfEvidence(steps, plan)}>
              <ul>
                {texts.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </FoldedPart>
  )
}

/** The texts about what to bring are those of the product, which can be available only in Dutch. */
function langOfEvidence([first]: readonly StepName[], { steps, locale }: Plan): string | undefined {
  const product = steps.find(({ key }) => key === first?.key)?.product
  return product ? langOf(product, locale) : undefined
}

/** Groups what is for the same steps. */
function bySteps(evidence: Plan['evidence']): { steps: StepName[]; texts: string[] }[] {
  const found = new Map<string, { steps: StepName[]; texts: string[] }>()
  for (const { text, steps } of evidence) {
    const id = steps.map(({ key }) => key).join()
    found.set(id, { steps, texts: [...(found.get(id)?.texts ?? []), text] })
  }
  return [...found.values()]
}

/** The costs with totals. Optional amounts are added up separately, so that the total does not seem higher than it is. */
export function PlanCosts({ plan, context }: ListProps): ReactNode {
  const { own, shared } = wordsOf(context)
  const lang = useTextLanguage()
  const { costs } = plan
  if (costs.items.length === 0) return null
  return (
    <FoldedPart id="kosten" title={own.plan.costs}>
      <Table className="em-key-facts em-plan-costs">
        <caption className="em-visually-hidden">{own.plan.costs}</caption>
        {costs.items.map(({ step, necessity, facts }) => (
          <TableBody key={step.key}>
            <TableRow>
              <TableHeaderCell scope="rowgroup" colSpan={2} className="em-key-facts__group" lang={lang}>
                {step.title} <span className="em-tag">{shared.necessity[necessity]}</span>
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
        {costs.needed.length + costs.optional.length + costs.depends.length > 0 && (
          <TableBody className="em-plan-costs__totals">
            {totalsIn(plan).map(({ label, amounts, steps }) => (
              <TableRow key={label}>
                <TableHeaderCell scope="row">{label}</TableHeaderCell>
                <TableCell>
                  {amounts.map((amount) => (
                    <div key={amount}>{amount}</div>
                  ))}
                  {steps.map(({ key, title }) => (
                    <div key={key} className="em-plan-costs__depends" lang={lang}>
                      {title}
                    </div>
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        )}
      </Table>
    </FoldedPart>
  )
}
