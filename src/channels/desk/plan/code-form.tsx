import type { CodeProblem } from '#src/answers/model/plan-types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageResult } from '#src/channels/page.ts'
import { callerLocale, type DeskContext, deskPath } from '../context.ts'
import { deskPage } from '../DeskShell.tsx'
import { LanguageInput } from '../Languages.tsx'
import { deskWords as say } from '../words.ts'

type CodeFormPageInput = { context: DeskContext; typed: string; problem: CodeProblem | null }

/** The form for a plan code that a caller reads out. An invalid code stays in the field. */
export function codeFormPage({ context, typed, problem }: CodeFormPageInput): PageResult {
  const message = problem && words.nl.codeProblems[problem]
  return deskPage({
    context,
    status: problem === null ? 200 : 400,
    title: say.plan.openTitle,
    children: (
      <div className="em-question">
        <h1>{say.plan.openTitle}</h1>
        <section>
          <form action={deskPath(context, { kind: 'planCode' }, 'nl')} className="em-code-form">
            <label htmlFor="code">{words.nl.plan.code}</label>
            <p id="code-hint">{say.plan.codeHint}</p>
            {message && (
              <p id="code-error" className="em-error" role="alert">
                {message}
              </p>
            )}
            <input
              id="code"
              name="code"
              type="text"
              className="em-code"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              defaultValue={typed.slice(0, 40)}
              aria-describedby={message ? 'code-hint code-error' : 'code-hint'}
              aria-invalid={message ? true : undefined}
              // biome-ignore lint/a11y/noAutofocus: entering the code is the only action on this page
              autoFocus
            />
            <LanguageInput locale={callerLocale(context)} />
            <button type="submit">{say.plan.open}</button>
          </form>
        </section>
        <p>
          {say.plan.noCode}{' '}
          <a href={`${deskPath(context, { kind: 'home' }, 'nl')}#gebeurtenissen`}>{say.journeys.toLowerCase()}</a>.
        </p>
      </div>
    ),
  })
}
