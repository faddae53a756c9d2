'use client'
import { Button, useTranslation } from '@payloadcms/ui'
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { askPassword } from './ask-password.ts'
import { accountWords } from './words.ts'
import './account.css'

type Waiting = { done: (isConfirmed: boolean) => void }

/** Wraps the whole admin: see `ask-password.ts`. */
export function AskPassword({ children }: { children: ReactNode }): ReactNode {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  useEffect(() => askPassword(window, () => new Promise((resolve) => setWaiting({ done: resolve }))), [])

  const finish = (isConfirmed: boolean) => {
    waiting?.done(isConfirmed)
    setWaiting(null)
  }
  return (
    <>
      {children}
      {waiting && <PasswordDialog onDone={finish} />}
    </>
  )
}

function PasswordDialog({ onDone }: { onDone: (isConfirmed: boolean) => void }): ReactNode {
  const { i18n } = useTranslation()
  const words = accountWords(i18n.language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [password, setPassword] = useState('')
  const [said, setSaid] = useState('')
  const id = useId()

  useEffect(() => dialog.current?.showModal(), [])

  async function confirm(event: FormEvent): Promise<void> {
    event.preventDefault()
    setSaid('')
    const refusal = await refusalOf(password).catch(() => words.failed)
    if (refusal === null) return onDone(true)
    setPassword('')
    setSaid(refusal || words.failed)
  }

  return (
    <dialog ref={dialog} className="em-ask-password" aria-labelledby={`${id}-title`} onCancel={() => onDone(false)}>
      <form onSubmit={confirm}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p>{words.why}</p>
        <label htmlFor={`${id}-password`}>{words.password}</label>
        <input
          id={`${id}-password`}
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ target }) => setPassword(target.value)}
          aria-describedby={`${id}-said`}
        />
        <p id={`${id}-said`} role="alert">
          {said}
        </p>
        <Button type="submit" size="medium" margin={false}>
          {words.confirm}
        </Button>
        <Button type="button" buttonStyle="secondary" size="medium" margin={false} onClick={() => onDone(false)}>
          {words.cancel}
        </Button>
      </form>
    </dialog>
  )
}

/** Null when the password was right; otherwise the message of the server. */
async function refusalOf(password: string): Promise<string | null> {
  const answer = await fetch('/api/users/confirm', {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ password }),
  })
  if (answer.ok) return null
  const { errors } = (await answer.json()) as { errors?: { message?: string }[] }
  return errors?.[0]?.message ?? ''
}
