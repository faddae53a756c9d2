import type { Page } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Cards } from '../parts/Cards.tsx'
import { subjectIcon } from '../parts/Icon.tsx'
import { PageTitle } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'

export const lifeEventsPage: Page = (context) => {
  const { own } = wordsOf(context)
  return pageOf({
    context,
    title: own.lifeEventsTitle,
    description: own.lifeEventsLead,
    crumbs: [{ label: own.lifeEventsTitle, to: { kind: 'journeys' } }],
    children: (
      <>
        <PageTitle title={own.lifeEvents} lead={own.lifeEventsLead} />
        <div className="em-wrap">
          <Cards
            items={context.published.journeys(context.locale)}
            locale={context.locale}
            level={2}
            icon={subjectIcon}
          />
        </div>
      </>
    ),
  })
}
