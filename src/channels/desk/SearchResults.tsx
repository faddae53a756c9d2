import type { Locale, Published } from '#src/answers/types.ts'
import type { PageResult } from '#src/channels/page.ts'
import { search } from '#src/search/search.ts'
import { callerLocale, type DeskContext, deskPath, inLanguage } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { deskWords as say } from './words.ts'

/** Longer than anybody types; it keeps a pasted text from costing time. */
const MAX_QUERY = 200
const MAX_RESULTS = 30

type Result = ReturnType<typeof search>[number]

/** Results; a title typed in full goes straight to its page. */
export function searchPage(context: DeskContext): PageResult {
  const { published } = context
  const locale = callerLocale(context)
  const query = (context.query.get('q') ?? '').trim().slice(0, MAX_QUERY)
  const results = query === '' ? [] : search({ published, locale, query }).slice(0, MAX_RESULTS)
  const exact = results.find(({ title }) => title.toLowerCase() === query.toLowerCase())
  if (exact) return { status: 303, location: resultPath({ result: exact, published, locale }) }
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
        <ol className="result-list" lang={locale === 'nl' ? undefined : locale}>
          {results.map((result) => (
            <li key={`${result.kind} ${result.path}`}>
              <a href={resultPath({ result, published, locale })}>{result.title}</a>
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

type ResultPath = { result: Result; published: Published; locale: Locale }

/** The website shows a question on a page of its own making; the desk has one for each. */
function resultPath({ result, published, locale }: ResultPath): string {
  if (result.kind !== 'question') return deskPath(result.path)
  const question = published.questions(locale).find((candidate) => candidate.question === result.title)
  return question ? inLanguage(`/kcc/vragen/${question.slug}`, locale) : result.path
}
