import { ButtonLink } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { Journey } from '#src/answers/model/types.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Links } from '../parts/Cards.tsx'
import { Icon } from '../parts/Icon.tsx'
import { InShort } from '../parts/InShort.tsx'
import { GroupedFacts } from '../parts/KeyFacts.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { ProcessSteps } from '../parts/ProcessSteps.tsx'
import { Text } from '../parts/Text.tsx'
import { ShowAll } from '../plan/ShowAll.tsx'
import { wordsOf } from '../view.ts'
import { moved } from './moved.ts'

/** A life event: its steps in order, each with the product's own answer. */
export const lifeEventPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const journey = context.published.journey(slug, context.locale)
  if (!journey) return moved({ kind: 'journey', slug, context })
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: journey.title,
    description: journey.summary,
    sensitive: journey.sensitive,
    crumbs: [
      { label: own.lifeEventsTitle, to: { kind: 'journeys' } },
      { label: journey.title, to: journey },
    ],
    textLocale: journey.textLocale,
    children: <LifeEvent journey={journey} context={context} />,
  })
}

/** The link to a personal plan, above the steps for everyone. */
function StartPlan({ journey, context }: { journey: Journey; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  return (
    <section className="em-start-plan" aria-labelledby="maak-plan">
      <h2 id="maak-plan" className="nl-heading nl-heading--level-2">
        {own.plan.make}
      </h2>
      <p>{own.plan.makeLead(journey.questions.length)}</p>
      <ButtonLink
        appearance="primary-action-button"
        href={context.linkTo({ kind: 'journeyQuestions', slug: journey.slug }, journey.locale)}
      >
        {own.plan.make}
        <Icon name="arrow" />
      </ButtonLink>
      <p>
        <a className="nl-link" href={context.linkTo({ kind: 'planCode' }, context.locale)}>
          {own.plan.haveCode}
        </a>
      </p>
    </section>
  )
}

function LifeEvent({ journey, context }: { journey: Journey; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <article>
      <PageTitle title={journey.title} lead={journey.summary} />
      <div className="em-wrap">
        {journey.questions.length > 0 && <StartPlan journey={journey} context={context} />}
        <div className="em-introduction">
          <Text body={journey.introduction} />
        </div>
        <InShort journey={journey} context={context} />
        <Part id="stappen" title={own.steps} lead={own.stepsOf(journey.steps.length)}>
          <ShowAll context={context} />
          <ProcessSteps steps={journey.steps} context={context} />
        </Part>
        {journey.factsByProduct.length > 0 && (
          <Part id="feiten" title={own.factsOverview}>
            <GroupedFacts
              groups={journey.factsByProduct}
              caption={`${own.factsOverview}: ${journey.title}`}
              locale={context.locale}
            />
          </Part>
        )}
        {journey.closing.length > 0 && (
          <div className="em-part">
            <Text body={journey.closing} />
          </div>
        )}
        {journey.themes.length > 0 && (
          <Part title={shared.related}>
            <Links items={journey.themes} locale={context.locale} />
          </Part>
        )}
      </div>
    </article>
  )
}
