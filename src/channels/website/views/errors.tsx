import type { ReactNode } from 'react'
import type { PageResult } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Telephone } from '../layout/Footer.tsx'
import { SearchForm } from '../layout/SearchForm.tsx'
import { PageTitle, Part } from '../parts/Page.tsx'
import { TopTasks } from '../parts/TopTasks.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'
import type { ErrorStatus } from '../words.ts'

export function notFoundPage(context: ErrorContext): PageResult {
  return errorPage({ status: 404, context })
}

/** An error in plain words, with ways to continue. Works without any content. */
export function errorPage({ status, context }: { status: ErrorStatus; context: ErrorContext }): PageResult {
  const { own } = wordsOf(context)
  const [title, text] = own.errors[status]
  return pageOf({
    context,
    status,
    title,
    description: text,
    hasSearch: false,
    isIndexed: false,
    children: (
      <>
        <PageTitle title={title} lead={text}>
          <SearchForm context={context} size="large" />
        </PageTitle>
        <div className="em-wrap">
          <Ways context={context} />
        </div>
      </>
    ),
  })
}

function Ways({ context }: { context: ErrorContext }): ReactNode {
  const { own } = wordsOf(context)
  const tasks = context.published?.site(context.locale).topTasks ?? []
  return (
    <>
      <Part title={own.errorHelp}>
        <ul className="em-links">
          {(
            [
              { kind: 'home', label: own.toHome },
              { kind: 'products', label: own.allProducts },
              { kind: 'contact', label: own.allContact },
            ] as const
          ).map(({ kind, label }) => (
            <li key={kind}>
              <a className="nl-link" href={context.linkTo({ kind }, context.locale)}>
                {label}
              </a>
            </li>
          ))}
        </ul>
        <Telephone context={context} />
      </Part>
      {tasks.length > 0 && (
        <Part title={own.topTasks}>
          <TopTasks tasks={tasks} locale={context.locale} />
        </Part>
      )}
    </>
  )
}
