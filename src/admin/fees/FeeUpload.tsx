'use client'
import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { type FormEvent, useRef, useState } from 'react'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { MOST_CHARACTERS } from '#src/editorial/fees/size.ts'
import { localMoment } from '../local-moment.ts'
import { dayInWords } from '../words.ts'
import { FeeEffect, FeeErrors } from './FeeEffect.tsx'
import type { Effect, Failure } from './types.ts'
import { wordsOf } from './words.ts'

type Props = {
  proposals: { id: string; name: string; startsAt: string }[]
  mayWrite: boolean
  maySchedule: boolean
  nextYear: number
  language: AdminLanguage
}

/** Uploads a file, shows its effect, and schedules all of it at once. */
export function FeeUpload({ proposals, mayWrite, maySchedule, nextYear, language }: Props) {
  const w = wordsOf(language)
  const { config } = useConfig()
  const router = useRouter()
  const result = useRef<HTMLDivElement>(null)
  const [day, setDay] = useState(`${nextYear}-01-01`)
  const [effect, setEffect] = useState<Effect | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)

  async function ask<T>(path: string, init?: RequestInit): Promise<T | null> {
    setBusy(true)
    setSaid('')
    setFailure(null)
    const answer = await fetch(`${config.routes.api}/fee-plans/${path}`, { credentials: 'include', ...init }).catch(
      () => null,
    )
    const body = await answer?.json().catch(() => null)
    setBusy(false)
    result.current?.focus()
    if (answer?.ok) return body
    setFailure({
      message: body?.errors?.[0]?.message ?? body?.detail ?? w.failed,
      errors: body?.errors?.[0]?.data?.errors ?? [],
    })
    return null
  }

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const file = new FormData(event.currentTarget).get('file')
    if (!(file instanceof File)) return
    setEffect(null)
    if (file.size > MOST_CHARACTERS) return setFailure({ message: w.tooBig, errors: [] })
    const body = JSON.stringify({ name: file.name, csv: await textOf(file), startsAt: localMoment(day) })
    const found = await ask<Effect>('upload', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    if (!found) return
    setEffect(found)
    setSaid(maySchedule ? '' : w.kept)
    router.refresh()
  }

  async function finish(path: 'plan' | 'withdraw') {
    if (!effect) return
    const done = await ask<{ planned?: number }>(`${effect.id}/${path}`, { method: 'POST' })
    if (!done) return
    setEffect(null)
    setSaid(path === 'plan' ? w.scheduled(done.planned ?? 0) : w.withdrawn)
    router.refresh()
  }

  return (
    <section className="em-fees__upload" aria-labelledby="fees-upload">
      <h2 id="fees-upload">{w.upload}</h2>
      {mayWrite && (
        <form onSubmit={(event) => void send(event)}>
          <p>{w.how}</p>
          <p>
            <a href={`${config.routes.api}/fee-plans/example`} download>
              {w.example}
            </a>
          </p>
          <div className="em-fees__fields">
            <label>
              {w.file}
              <input type="file" name="file" accept=".csv,text/csv" required />
            </label>
            <label>
              {w.startsOn}
              <input type="date" required value={day} onChange={(event) => setDay(event.target.value)} />
            </label>
            <Button type="submit" size="medium" margin={false} disabled={isBusy}>
              {isBusy ? w.checking : w.check}
            </Button>
          </div>
        </form>
      )}
      {proposals.length > 0 && (
        <>
          <h3>{w.proposals}</h3>
          <ul>
            {proposals.map(({ id, name, startsAt }) => (
              <li key={id}>
                {name}, {dayInWords(startsAt, language)}{' '}
                <button
                  type="button"
                  className="em-fees__link"
                  onClick={() => void ask<Effect>(`${id}/effect`).then(setEffect)}
                >
                  {w.look}
                  <span className="em-fees__hidden"> {name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div ref={result} tabIndex={-1} className="em-fees__result" aria-live="polite">
        {said && <p className="em-fees__done">{said}</p>}
        {failure && <FeeErrors failure={failure} words={w} />}
        {effect && (
          <>
            <FeeEffect effect={effect} words={w} />
            <div className="em-fees__fields">
              {maySchedule && (
                <Button
                  type="button"
                  size="medium"
                  margin={false}
                  disabled={isBusy}
                  onClick={() => void finish('plan')}
                >
                  {w.schedule}
                </Button>
              )}
              {mayWrite && (
                <Button
                  type="button"
                  size="medium"
                  margin={false}
                  buttonStyle="secondary"
                  disabled={isBusy}
                  onClick={() => void finish('withdraw')}
                >
                  {w.withdraw}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </section>
  )
}

/** Excel in the Netherlands saves CSV as Windows-1252; others save UTF-8. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
