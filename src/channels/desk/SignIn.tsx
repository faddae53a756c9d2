import { HTML, type PageContext, type PageResult } from '#src/channels/page.ts'
import { SIGN_IN } from './addresses.ts'
import { deskPath } from './context.ts'
import { deskDocument } from './DeskShell.tsx'
import { deskWords as say } from './words.ts'

type SignInPageInput = {
  context: PageContext
  /** The error, as text for the user. */
  error?: string | null
  /** The address to go to after signing in. */
  next?: string | null
  email?: string | null
}

/** The sign-in page for staff; the form posts to the address of the page itself. */
export function signInPage({ context, error, next, email }: SignInPageInput): PageResult {
  const { municipality } = context.published.site('nl')
  const body = deskDocument({
    context,
    title: say.signInTitle,
    children: (
      <main className="em-sign-in">
        <p className="em-brand">
          {say.name} {municipality.shortName}
        </p>
        <h1>{say.signInTitle}</h1>
        <p>{say.signInIntro}</p>
        {error && (
          <div className="em-error" role="alert" id="fout">
            <h2>{say.signInFailed}</h2>
            <p>{error}</p>
          </div>
        )}
        <form method="post" action={SIGN_IN}>
          <label htmlFor="email">{say.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
            defaultValue={email ?? ''}
            aria-describedby={error ? 'fout' : undefined}
          />
          <label htmlFor="password">{say.password}</label>
          <input
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            aria-describedby={error ? 'fout' : undefined}
          />
          <input type="hidden" name="next" value={next ?? deskPath(context, { kind: 'home' }, 'nl')} />
          <button type="submit">{say.signIn}</button>
        </form>
        <p>
          <a href={context.linkTo({ kind: 'home' }, 'nl')}>{say.toWebsite}</a>
        </p>
      </main>
    ),
  })
  return { status: error ? 400 : 200, contentType: HTML, body }
}
