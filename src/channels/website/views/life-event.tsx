import type { ReactNode } from 'react'
import type { Journey } from '#src/answers/types.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Links } from '../parts/Cards.tsx'
import { Text } from '../parts/dress.tsx'
import { GroupedFacts } from '../parts/KeyFacts.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { ProcessSteps } from '../parts/ProcessSteps.tsx'
import { wordsOf } from '../view.ts'
import { moved } from './moved.ts'

/** A life event: everything that comes with it, in order, each step with the product's own answer. */
export const lifeEventPage: Page = (context) => {
  const slug = context.params.slug ?? ''
  const journey = context.published.journey(slug, context.locale)
  if (!journey) return moved({ kind: 'journey', slug, context })
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: journey.title,
    description: journey.summary,
    crumbs: [
      { label: own.lifeEventsTitle, path: '/gebeurtenissen' },
      { label: journey.title, path: journey.path },
    ],
    textLocale: journey.textLocale,
    children: <LifeEvent journey={journey} context={context} />,
  })
}

function LifeEvent({ journey, context }: { journey: Journey; context: PageContext }): ReactNode {
  const { own, shared } = wordsOf(context)
  return (
    <article>
      <PageTitle title={journey.title} lead={journey.summary} />
      <div className="wrap introduction">
        <Text body={journey.introduction} />
      </div>
      <div className="wrap">
        <Part id="stappen" title={own.steps} lead={own.stepsOf(journey.steps.length)}>
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
          <div className="part">
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
