import type { ReactNode } from 'react'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { momentInWords } from '#src/facts/words.ts'
import { ACCOUNT } from './addresses.ts'
import type { DeskContext } from './context.ts'
import { deskPage } from './DeskShell.tsx'
import { deskWords } from './words.ts'

const say = deskWords.account

/** A session of this user. The moments are ISO 8601. */
export type DeskSession = { id: string; begun: string; extended: string; ends: string; isThisOne: boolean }

type AccountPageInput = {
  context: PageContext & Pick<DeskContext, 'staff'>
  sessions: readonly DeskSession[]
  /** The number of sessions that were just ended. */
  ended: number | null
}

/** The user's own sessions, with buttons to end them. For staff without access to the admin. */
export function accountPage({ context, sessions, ended }: AccountPageInput): PageResult {
  const others = sessions.filter(({ isThisOne }) => !isThisOne)
  return deskPage({
    context: { ...context, notes: new Map(), notesUnavailable: false },
    title: say.title,
    children: (
      <div className="em-home">
        <h1>{say.title}</h1>
        <p>{say.intro}</p>
        {ended !== null && <p role="status">{say.ended(ended)}</p>}
        <h2>{say.sessions}</h2>
        <ul className="em-result-list">
          {sessions.map((session) => (
            <li key={session.id}>
              <OneSession session={session} />
            </li>
          ))}
        </ul>
        {others.length > 0 && <End name="andere" value="ja" label={say.endOthers} />}
        <p>{say.password}</p>
      </div>
    ),
  })
}

function OneSession({ session }: { session: DeskSession }): ReactNode {
  const begun = inWords(session.begun)
  return (
    <>
      <p>
        <strong>{session.isThisOne ? say.thisOne : say.begun(begun)}</strong>
      </p>
      <p>
        {session.isThisOne && `${say.begun(begun)}. `}
        {say.used(inWords(session.extended))} {say.ends(inWords(session.ends))}
      </p>
      {!session.isThisOne && <End name="sessie" value={session.id} label={say.end} detail={say.begun(begun)} />}
    </>
  )
}

/** A button to end sessions; `detail` tells screen readers which one. */
function End(given: { name: string; value: string; label: string; detail?: string }): ReactNode {
  return (
    <form method="post" action={ACCOUNT}>
      <input type="hidden" name={given.name} value={given.value} />
      <button type="submit">
        {given.label}
        {given.detail && <span className="em-visually-hidden"> ({given.detail})</span>}
      </button>
    </form>
  )
}

const inWords = (moment: string): string => momentInWords({ moment, locale: 'nl' })
