import type { ReactNode } from 'react'
import type { Plan } from '#src/answers/model/plan-types.ts'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { inShownOrder } from '#src/channels/parts/plan.ts'
import { FactValue, RichText } from '#src/channels/parts/RichText.tsx'
import { Closing } from '../Closing.tsx'
import { letterPage } from '../Letter.tsx'
import { WrittenLink } from '../LetterText.tsx'
import { type LetterContext, letterContext } from '../letter-context.ts'
import { letterWords } from '../words.ts'
import { PlanCosts, PlanEvidence, PlanVisits } from './PlanLists.tsx'
import { PlanPlaces } from './PlanPlaces.tsx'
import { PlanSteps } from './PlanSteps.tsx'

type Props = { plan: Plan; letter: LetterContext }

/** A personal plan as a letter: a checklist with everything needed to do it without internet. */
export function planLetter({ plan, context }: { plan: Plan; context: PageContext }): PageResult {
  const { journey, code, locale } = plan
  const letter = letterContext({ textLocale: journey.textLocale, context })
  const { linkTo, query } = context
  const pagePath = code
    ? linkTo({ kind: 'plan', code }, locale)
    : `${linkTo({ kind: 'journeyPlan', slug: journey.slug }, locale)}?${query}`
  return letterPage({
    context,
    subject: words[journey.textLocale].plan.title(journey.title),
    salutation: letterWords[locale].salutation([]),
    pagePath,
    reference: `${journey.slug} / ${journey.revision} / ${journey.hash.slice(0, 8)}`,
    subjectLang: letter.lang,
    children: <Body plan={plan} letter={letter} />,
  })
}

function Body({ plan, letter }: Props): ReactNode {
  const { journey, date, locale } = plan
  const shared = words[locale]
  const lists = [
    ...plan.groups.map(({ name, heading, steps }) => ({ name, heading, steps, isTicked: true })),
    { name: 'municipality', heading: shared.proactivityHeading, steps: plan.municipality, isTicked: false },
    { name: 'others', heading: shared.plan.othersDo, steps: plan.others, isTicked: false },
  ].filter(({ steps }) => steps.length > 0)
  const numbers = new Map(inShownOrder(plan).map(({ key }, index) => [key, index + 1]))
  return (
    <>
      {letter.lang && <p>{shared.onlyInDutch}</p>}
      {journey.tone === 'grief' && <p>{shared.plan.condolence}</p>}
      <p>
        {date ? shared.plan.leadDate(dayInWords({ day: date, locale, weekday: true })) : shared.plan.leadNoDate}{' '}
        {letterWords[locale].plan.howToUse}
      </p>
      <Box plan={plan} letter={letter} />
      {lists.map(({ name, ...list }) => (
        <PlanSteps key={name} {...list} numbers={numbers} letter={letter} />
      ))}
      <PlanVisits plan={plan} numbers={numbers} letter={letter} />
      <PlanEvidence plan={plan} numbers={numbers} letter={letter} />
      <PlanCosts plan={plan} letter={letter} />
      <PlanPlaces plan={plan} letter={letter} />
      {journey.closing.length > 0 && (
        <section>
          <h2>{shared.plan.afterwards}</h2>
          <div lang={letter.lang}>
            <RichText blocks={journey.closing} renderer={letter.renderer} />
          </div>
        </section>
      )}
      <Closing letter={letter}>
        <Answers plan={plan} letter={letter} />
      </Closing>
    </>
  )
}

/** The plan code, how to use it, and the telephone number. */
function Box({ plan: { code, locale }, letter: { context } }: Props): ReactNode {
  const own = letterWords[locale]
  const { telephone } = context.published.site(locale)
  return (
    <section className="em-key-facts">
      <h2>{own.mostImportant}</h2>
      <dl>
        {code && (
          <>
            <div>
              <dt>{words[locale].plan.code}</dt>
              <dd className="em-plan-code" data-code={code}>
                {code}
              </dd>
            </div>
            <div>
              <dt>{own.plan.opensAt}</dt>
              <dd>
                <WrittenLink href={context.webAddress({ kind: 'planCode' }, context.locale)} />
              </dd>
            </div>
          </>
        )}
        {telephone && (
          <div>
            <dt>{own.phoneLabel}</dt>
            <dd>
              <FactValue fact={telephone} />
            </dd>
          </div>
        )}
      </dl>
      {code && <p>{own.plan.readOut}</p>}
    </section>
  )
}

/** The answers that the plan is based on, so that a mistake can be found. */
function Answers({ plan, letter }: Props): ReactNode {
  const answers = plan.questions.flatMap(
    ({ options, chosen }) => options.find(({ key }) => key === chosen)?.label ?? [],
  )
  return (
    <p className="em-sources">
      {words[plan.locale].plan.answers}: <span lang={letter.lang}>{answers.join('. ')}.</span>
    </p>
  )
}
