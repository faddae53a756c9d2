import { UnorderedList, UnorderedListItem } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { search } from '#src/search/search.ts'
import type { Page, PageContext } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Telephone } from '../layout/Footer.tsx'
import { SearchForm } from '../layout/SearchForm.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { langOf, ReferenceLink } from '../parts/ReferenceLink.tsx'
import { TopTasks } from '../parts/TopTasks.tsx'
import { wordsOf } from '../view.ts'
import { errorPage } from './errors.tsx'

const LONGEST_QUERY = 200
const MOST_RESULTS = 30

export const searchPage: Page = (context) => {
  const { own } = wordsOf(context)
  const query = (context.query.get('q') ?? '').trim()
  if (query.length > LONGEST_QUERY) return errorPage({ status: 400, context })
  return pageOf({
    context,
    title: query ? `${own.searchTitle}: ${query}` : own.searchTitle,
    description: own.searchLabel,
    crumbs: [{ label: own.searchTitle, to: { kind: 'search' } }],
    hasSearch: false,
    isIndexed: false,
    children: (
      <>
        <PageTitle title={own.searchTitle}>
          <SearchForm context={context} size="large" />
        </PageTitle>
        <div className="em-wrap">
          {query ? <Results query={query} context={context} /> : <Popular context={context} />}
        </div>
      </>
    ),
  })
}

function Results({ query, context }: { query: string; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  const results = search({ published: context.published, locale: context.locale, query }).slice(0, MOST_RESULTS)
  if (results.length === 0) return <NothingFound query={query} context={context} />
  return (
    <Part title={own.resultsFor(results.length, query)}>
      <ol className="em-results">
        {results.map((result) => (
          <li key={`${result.kind}-${result.slug}`} className="em-result">
            <p className="em-result__kind">{own.resultKinds[result.kind]}</p>
            <h3 className="em-result__title">
              <ReferenceLink item={{ ...result, ...result.page }} locale={context.locale} className="nl-link" />
            </h3>
            <p lang={langOf(result, context.locale)}>{result.summary}</p>
          </li>
        ))}
      </ol>
    </Part>
  )
}

/** Many people give up here, so it suggests other words, the list of products and contact with a person. */
function NothingFound({ query, context }: { query: string; context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  return (
    <>
      <Part title={own.resultsFor(0, query)}>
        <div className="em-text">
          <UnorderedList>
            {own.noResultsTips.map((tip) => (
              <UnorderedListItem key={tip}>{tip}</UnorderedListItem>
            ))}
          </UnorderedList>
          <p>
            <a className="nl-link" href={context.linkTo({ kind: 'products' }, context.locale)}>
              {own.allProducts}
            </a>
          </p>
          <p>{own.noResultsCall}</p>
          <Telephone context={context} />
        </div>
      </Part>
      <Popular context={context} />
    </>
  )
}

function Popular({ context }: { context: PageContext }): ReactNode {
  const { own } = wordsOf(context)
  return (
    <Part title={own.popular}>
      <TopTasks tasks={context.published.site(context.locale).topTasks} locale={context.locale} />
    </Part>
  )
}
