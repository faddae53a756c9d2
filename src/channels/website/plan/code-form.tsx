import { Button, FormLabel, Textbox } from '@utrecht/component-library-react'
import type { CodeProblem } from '#src/answers/model/plan-types.ts'
import type { PageContext, PageResult } from '../../page.ts'
import { pageOf } from '../layout/Document.tsx'
import { Telephone } from '../layout/Footer.tsx'
import { PageTitle } from '../parts/Page.tsx'
import { wordsOf } from '../view.ts'

type CodeFormPageInput = { context: PageContext; typed: string; problem: CodeProblem | null }

/** The form for a plan code, with the error of an invalid code. The code stays in the field. */
export function codeFormPage({ context, typed, problem }: CodeFormPageInput): PageResult {
  const { own, shared } = wordsOf(context)
  const message = problem && shared.codeProblems[problem]
  return pageOf({
    context,
    status: problem === null ? 200 : 400,
    title: message ? `${own.plan.error}: ${own.plan.openTitle}` : own.plan.openTitle,
    description: own.plan.openLead,
    crumbs: [{ label: own.plan.openTitle, to: { kind: 'planCode' } }],
    isIndexed: problem === null,
    hasSearch: false,
    children: (
      <>
        <PageTitle title={own.plan.openTitle} lead={own.plan.openLead} />
        <form
          className="em-wrap em-question em-question__form"
          action={context.linkTo({ kind: 'planCode' }, context.locale)}
        >
          <div className="em-question__group">
            <FormLabel htmlFor="code">{own.plan.codeLabel}</FormLabel>
            <p className="em-question__hint" id="code-hint">
              {own.plan.codeHint}
            </p>
            {message && (
              <p className="em-question__error" id="code-error" role="alert">
                {message}
              </p>
            )}
            <Textbox
              id="code"
              name="code"
              className="em-code-input"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              defaultValue={typed.slice(0, 40)}
              aria-describedby={message ? 'code-hint code-error' : 'code-hint'}
              aria-invalid={message ? true : undefined}
            />
          </div>
          <p className="em-question__buttons">
            <Button type="submit" appearance="primary-action-button">
              {own.plan.openTitle}
            </Button>
          </p>
          <aside className="em-question__help">
            <p>{own.plan.ratherCall}</p>
            <Telephone context={context} />
          </aside>
        </form>
      </>
    ),
  })
}
