'use client'
import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { SeenSession } from '#collections/sign-in/sessions.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { momentInWords } from '#src/facts/words.ts'
import { fetchJson } from '../fetch-json.ts'
import { accountWords } from './words.ts'
import './account.css'

/** The sessions of an account: the owner sees and ends them, an administrator can only end those of others. */
export function Sessions(): ReactNode {
  const { id } = useDocumentInfo()
  const { user } = useAuth()
  const { i18n } = useTranslation()
  const words = accountWords(i18n.language)
  const [sessions, setSessions] = useState<SeenSession[]>([])
  const [said, setSaid] = useState('')
  const isOwn = id !== undefined && id === user?.id

  const look = useCallback(async () => {
    const answer = isOwn ? await fetchJson<{ sessions: SeenSession[] }>('/api/users/sessions') : null
    setSessions(answer?.sessions ?? [])
  }, [isOwn])
  useEffect(() => void look(), [look])

  async function end(which: object): Promise<void> {
    const ended = await endedBy(which).catch(() => null)
    setSaid(ended === null ? words.failed : words.ended(ended))
    await look()
  }

  if (id === undefined) return null
  const others = sessions.filter(({ isThisOne }) => !isThisOne)
  const inWords = (moment: string) => momentInWords({ moment, locale: adminLanguage(i18n.language) })
  return (
    <section className="em-sessions" aria-labelledby="sessions-title">
      <h2 id="sessions-title">{isOwn ? words.sessions : words.ofOther}</h2>
      <p>{isOwn ? words.sessionsHelp : words.ofOtherHelp}</p>
      <ul>
        {sessions.map(({ id: session, begun, extended, isThisOne }) => (
          <li key={session}>
            <span>
              {isThisOne && <strong>{words.thisOne}. </strong>}
              {words.begun(inWords(begun))}, {words.used(inWords(extended))}.
            </span>
            {!isThisOne && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                aria-label={`${words.end}: ${words.begun(inWords(begun))}`}
                onClick={() => end({ id: session })}
              >
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(others.length > 0 || !isOwn) && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          onClick={() => end(isOwn ? { others: true } : { account: id })}
        >
          {isOwn ? words.endOthers : words.endAll}
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  )
}

async function endedBy(which: object): Promise<number | null> {
  const answer = await fetch('/api/users/sessions/end', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(which),
  })
  return answer.ok ? ((await answer.json()) as { ended: number }).ended : null
}
