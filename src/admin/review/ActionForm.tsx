'use client'
import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { Breaking } from '#collections/reading/what-breaks.ts'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import type { ReviewAction } from '#src/editorial/four-eyes/state.ts'
import { fetchAllPages } from '../fetch-json.ts'
import { localMoment } from '../local-moment.ts'
import type { ReviewState } from './types.ts'
import { BUTTONS, EXPLANATIONS, WORDS } from './words.ts'

type Props = {
  action: ReviewAction
  state: ReviewState
  language: AdminLanguage
  isBusy: boolean
  onCancel: () => void
  onSend: (input: object) => void
}

/** The form of an action that needs input. */
export function ActionForm({ action, state, language, isBusy, onCancel, onSend }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState('')
  const mayPublish = state.actions.includes('publish')
  const [kind, setKind] = useState<'publish' | 'takeDown'>(mayPublish ? 'publish' : 'takeDown')
  const [target, setTarget] = useState<string | null | undefined>(undefined)
  const isDown = action === 'takeDown' || (action === 'plan' && kind === 'takeDown')
  const needsReason = action === 'sendBack' || action === 'emergency'
  const isReady =
    (!needsReason || text.trim() !== '') && (action !== 'plan' || at !== '') && (!isDown || target !== undefined)

  const send = () =>
    onSend({
      ...(needsReason ? { reason: text } : text ? { note: text } : {}),
      ...(action === 'plan' ? { at: localMoment(at), kind } : {}),
      ...(isDown ? { redirectTo: target } : {}),
    })

  return (
    <fieldset className="em-review__form" disabled={isBusy}>
      <legend>{BUTTONS[action][language]}</legend>
      {EXPLANATIONS[action] && <p>{EXPLANATIONS[action]?.[language]}</p>}
      {action === 'plan' && state.isPublished && mayPublish && (
        <>
          <label htmlFor={`${id}-kind`}>{WORDS.what[language]}</label>
          <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value as typeof kind)}>
            <option value="publish">{WORDS.scheduledPublication[language]}</option>
            <option value="takeDown">{WORDS.scheduledTakeDown[language]}</option>
          </select>
        </>
      )}
      {action === 'plan' && (
        <>
          <label htmlFor={`${id}-at`}>{WORDS.when[language]}</label>
          <input
            id={`${id}-at`}
            type="datetime-local"
            required
            aria-describedby={`${id}-zone`}
            value={at}
            onChange={(event) => setAt(event.target.value)}
          />
          <p id={`${id}-zone`}>{WORDS.zone[language]}</p>
        </>
      )}
      {isDown && <Target id={id} language={language} value={target} onChange={setTarget} />}
      {action !== 'plan' && (
        <>
          <label htmlFor={`${id}-text`}>{(needsReason ? WORDS.reason : WORDS.note)[language]}</label>
          <textarea
            id={`${id}-text`}
            rows={3}
            required={needsReason}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </>
      )}
      <div className="em-review__actions">
        <Button type="button" size="medium" margin={false} disabled={!isReady || isBusy} onClick={send}>
          {BUTTONS[action][language]}
        </Button>
        <Button type="button" size="medium" margin={false} buttonStyle="secondary" onClick={onCancel}>
          {WORDS.back[language]}
        </Button>
      </div>
    </fieldset>
  )
}

type TargetProps = {
  id: string
  language: AdminLanguage
  value: string | null | undefined
  onChange: (value: string | null | undefined) => void
}

/** What breaks when this is taken down, and where visitors go instead. "Nowhere" must be chosen explicitly. */
function Target({ id, language, value, onChange }: TargetProps) {
  const { config } = useConfig()
  const { id: own, collectionSlug } = useDocumentInfo()
  const [breaks, setBreaks] = useState<Breaking[]>([])
  const [others, setOthers] = useState<{ id: string; title?: string; question?: string; label?: string }[]>([])
  useEffect(() => {
    const titles = ['title', 'question', 'label'].map((name) => `select[${name}]=true`).join('&')
    const query = `where[_status][equals]=published&depth=0&${titles}`
    void fetchAllPages<{ id: string }>(`${config.routes.api}/${collectionSlug}?${query}`).then(setOthers)
    void fetch(`${config.routes.api}/${collectionSlug}/${own}/breaks`, { credentials: 'include' })
      .then((answer) => answer.json())
      .then(({ breaks: found }) => setBreaks(found ?? []))
      .catch(() => setBreaks([]))
  }, [collectionSlug, config.routes.api, own])
  return (
    <>
      {breaks.length > 0 && (
        <>
          <p>{WORDS.breaks[language]}:</p>
          <ul>
            {breaks.map(({ collection, id: document, title }) => (
              <li key={`${collection} ${document}`}>
                <a href={`${config.routes.admin}/collections/${collection}/${document}`}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <label htmlFor={`${id}-target`}>{WORDS.target[language]}</label>
      <select
        id={`${id}-target`}
        value={value === undefined ? '' : (value ?? 'nowhere')}
        onChange={({ target }) =>
          onChange(target.value === '' ? undefined : target.value === 'nowhere' ? null : target.value)
        }
      >
        <option value="">{WORDS.choose[language]}</option>
        <option value="nowhere">{WORDS.nowhere[language]}</option>
        {others
          .filter((other) => other.id !== own)
          .map((other) => (
            <option key={other.id} value={other.id}>
              {other.title ?? other.question ?? other.label}
            </option>
          ))}
      </select>
    </>
  )
}
