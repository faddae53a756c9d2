'use client'
import { Button, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { pathOf, type ReviewAction } from '#src/editorial/four-eyes/state.ts'
import { ActionForm } from './ActionForm.tsx'
import { Findings } from './Findings.tsx'
import { OpenElsewhere } from './OpenElsewhere.tsx'
import { Standing } from './Standing.tsx'
import type { ReviewState } from './types.ts'
import { useReview } from './use-review.ts'
import { BUTTONS, PANEL_ID, WORDS } from './words.ts'
import './review.css'

/** Actions without input. */
const AT_ONCE: readonly ReviewAction[] = ['withdraw', 'approve', 'publish', 'cancel']
/** Actions with a primary button; the others have a secondary one. */
const MAIN: readonly ReviewAction[] = ['submit', 'approve', 'publish', 'cancel']

const CHANGES_DOCUMENT: ReadonlySet<ReviewAction> = new Set(['publish', 'plan', 'cancel', 'emergency', 'takeDown'])

/** The steps before publication, the current state, and the actions of this user. */
export function ReviewPanel() {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const isModified = useFormModified()
  const router = useRouter()
  const { state, error, act, isNew } = useReview()
  const [open, setOpen] = useState<ReviewAction | null>(null)
  const [isBusy, setBusy] = useState(false)

  const run = async (action: ReviewAction, input: object = {}) => {
    setBusy(true)
    const isDone = await act(pathOf(action), input)
    setBusy(false)
    if (!isDone) return
    setOpen(null)
    // Reloads the form, because scheduling locks the document and publishing changes its status. Only then: a refresh
    // recreates this panel, and closes an action that was just opened.
    if (CHANGES_DOCUMENT.has(action)) router.refresh()
  }

  return (
    <section className="em-review" id={PANEL_ID} tabIndex={-1} aria-labelledby="review-title">
      <h2 id="review-title">{WORDS.title[language]}</h2>
      <div aria-live="polite" className="em-review__state">
        {isNew && <p>{WORDS.newDocument[language]}</p>}
        {!isNew && !state && error === null && <p>{WORDS.loading[language]}</p>}
        {state && <Standing state={state} language={language} />}
        {error !== null && (
          <p className="em-review__error" role="alert">
            {error || WORDS.failed[language]}
          </p>
        )}
      </div>
      <OpenElsewhere language={language} />
      {state && (
        <Findings findings={state.findings} isWaiting={state.hasNews && !isUnderway(state)} language={language} />
      )}
      {state && isModified && <p className="em-review__hint">{WORDS.unsaved[language]}</p>}
      {state && open && (
        <ActionForm
          action={open}
          state={state}
          language={language}
          isBusy={isBusy}
          onCancel={() => setOpen(null)}
          onSend={(input) => void run(open, input)}
        />
      )}
      {state && !open && (
        <div className="em-review__actions">
          {state.actions
            .filter((action) => action !== 'submit' || !isUnderway(state))
            .map((action) => (
              <Button
                key={action}
                type="button"
                size="medium"
                margin={false}
                buttonStyle={MAIN.includes(action) ? 'primary' : 'secondary'}
                disabled={isBusy || (isModified && action !== 'cancel' && action !== 'takeDown')}
                onClick={() => (AT_ONCE.includes(action) ? void run(action) : setOpen(action))}
              >
                {BUTTONS[action][language]}
              </Button>
            ))}
        </div>
      )}
    </section>
  )
}

/** True when this version is already submitted, approved or scheduled: submitting it again would change nothing. */
const isUnderway = ({ review }: ReviewState): boolean =>
  Boolean(review?.isLatest) && ['submitted', 'approved', 'planned'].includes(review?.state ?? '')
