import type { ReactNode } from 'react'
import type { Published } from '#src/answers/model/published.ts'
import type { Entry } from '#src/answers/model/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import { search } from '#src/search/search.ts'
import { callerLocale, type DeskContext, deskPath } from './context.ts'
import { DeskLink } from './DeskLink.tsx'
import { deskPage } from './DeskShell.tsx'
import { LinkList } from './LinkList.tsx'
import { deskWords as say } from './words.ts'

/** Longer than any real query; limits the cost of pasted text. */
const MAX_QUERY = 200
const MAX_RESULTS = 30

/** The search results; a query that equals a title redirects to its page. */
export function searchPage(context: DeskContext): PageResult {
  const { published } = context
  const locale = callerLocale(context)
  const query = (context.query.get('q') ?? '').trim().slice(0, MAX_QUERY)
  if (looksLikeCode({ query, published }))
    return { status: 303, location: deskPath(context, { kind: 'plan', code: query }, locale) }
  const results = query === '' ? [] : search({ published, locale, query }).slice(0, MAX_RESULTS)
  const exact = results.find(({ title }) => title.toLowerCase() === query.toLowerCase())
  if (exact) return { status: 303, location: pathOf(exact, context) }
  const title = query === '' ? say.search : say.resultsFor(query)
  return deskPage({
    context,
    title,
    children: (
      <div className="em-results">
        <h1>{title}</h1>
        <p role="status">
          {query === '' ? say.noQuery : results.length === 0 ? say.noResults : say.resultCount(results.length)}
        </p>
        {results.length === 0 && <Help context={context} />}
        <ol className="em-result-list" lang={locale === 'nl' ? undefined : locale}>
          {results.map((result) => (
            <li key={`${result.kind} ${result.slug}`}>
              <Result result={result} context={context} />
              <span className={`em-kind em-kind--${result.kind}`} lang="nl">
                {say.kinds[result.kind]}
              </span>
              <p>{result.summary}</p>
            </li>
          ))}
        </ol>
      </div>
    ),
  })
}

/** A valid code, or groups of four with a digit among them: the page of the code explains what is wrong with those. */
const looksLikeCode = ({ query, published }: { query: string; published: Published }): boolean =>
  published.openCode(query, 'nl').ok || /^(?=.*\d)[a-z\d]{4}([ -][a-z\d]{4})+$/i.test(query)

/** What to do next when nothing was found, because a caller is waiting. */
function Help({ context }: { context: DeskContext }): ReactNode {
  return (
    <>
      <ul>
        {say.noResultsTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
        <li>
          <a href={`${deskPath(context, { kind: 'home' }, 'nl')}#alle-producten`}>{say.lookInAll}</a>
        </li>
      </ul>
      <LinkList title={say.topTasks} references={context.published.site('nl').topTasks} />
    </>
  )
}

/** Links a question to its own page at the desk; the website shows it on the page of its product. */
function Result({ result, context }: { result: Entry; context: DeskContext }): ReactNode {
  const { title, page, locale } = result
  if (result.kind === 'question') return <a href={pathOf(result, context)}>{title}</a>
  return <DeskLink to={{ ...page, locale }}>{title}</DeskLink>
}

/** The address of a result; what has no page at the desk is linked on the website. */
const pathOf = ({ kind, slug, page, locale }: Entry, { ownLinkTo, linkTo }: DeskContext): string =>
  ownLinkTo({ kind, slug }, locale) ?? linkTo(page, locale)
