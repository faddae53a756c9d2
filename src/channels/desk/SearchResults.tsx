import type { ReactNode } from 'react'
import type { Published } from '#src/answers/model/published.ts'
import type { Entry, Locale } from '#src/answers/model/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import { search } from '#src/search/search.ts'
import { callerLocale, type DeskContext, deskPath, inLanguage } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { LinkList } from './LinkList.tsx'
import { deskCodePath } from './plan/addresses.ts'
import { deskWords as say } from './words.ts'

/** Longer than anybody types; it keeps a pasted text from costing time. */
const MAX_QUERY = 200
const MAX_RESULTS = 30

/** Results; a title typed in full goes straight to its page. */
export function searchPage(context: DeskContext): PageResult {
  const { published } = context
  const locale = callerLocale(context)
  const query = (context.query.get('q') ?? '').trim().slice(0, MAX_QUERY)
  if (looksLikeCode({ query, published })) return { status: 303, location: deskCodePath({ code: query, locale }) }
  const results = query === '' ? [] : search({ published, locale, query }).slice(0, MAX_RESULTS)
  const exact = results.find(({ title }) => title.toLowerCase() === query.toLowerCase())
  if (exact) return { status: 303, location: resultPath({ result: exact, locale }) }
  const title = query === '' ? say.search : say.resultsFor(query)
  return deskPage({
    context,
    title,
    children: (
      <div className="results">
        <h1>{title}</h1>
        <p role="status">
          {query === '' ? say.noQuery : results.length === 0 ? say.noResults : say.resultCount(results.length)}
        </p>
        {results.length === 0 && <Help published={published} />}
        <ol className="result-list" lang={locale === 'nl' ? undefined : locale}>
          {results.map((result) => (
            <li key={`${result.kind} ${result.path}`}>
              <a href={resultPath({ result, locale })}>{result.title}</a>
              <span className={`kind kind-${result.kind}`} lang="nl">
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

/** A code that is right, or groups of four with a digit among them: what is wrong with those its own page says. */
const looksLikeCode = ({ query, published }: { query: string; published: Published }): boolean =>
  published.openCode(query, 'nl').ok || /^(?=.*\d)[a-z\d]{4}([ -][a-z\d]{4})+$/i.test(query)

/** Somebody is waiting on the line, so there is always a next step. */
function Help({ published }: { published: Published }): ReactNode {
  return (
    <>
      <ul>
        {say.noResultsTips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
        <li>
          <a href="/kcc#alle-producten">{say.lookInAll}</a>
        </li>
      </ul>
      <LinkList title={say.topTasks} references={published.site('nl').topTasks} />
    </>
  )
}

/** The website shows a question on the page of its product; the desk has a page for each. */
function resultPath({ result, locale }: { result: Entry; locale: Locale }): string {
  return result.kind === 'question' ? inLanguage(`/kcc/vragen/${result.slug}`, locale) : deskPath(result.path)
}
