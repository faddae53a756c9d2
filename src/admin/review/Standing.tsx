'use client'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { momentInWords } from '#src/facts/words.ts'
import type { ReviewState } from './types.ts'
import { STANDS, WORDS } from './words.ts'

/** Whether the document is published, under review or scheduled. */
export function Standing({ state, language }: { state: ReviewState; language: AdminLanguage }) {
  const { review, schedule, isPublished, hasNews } = state
  const when = (moment: string | null) => (moment ? momentInWords({ moment, locale: language }) : '')
  const stand = review && hasNews ? STANDS[review.state] : undefined
  const isDecided = review?.state !== 'submitted'
  return (
    <>
      <p className={isPublished ? 'em-review__shown' : 'em-review__not-shown'}>
        {isPublished ? WORDS.shown[language] : WORDS.notShown[language]}{' '}
        {isPublished && hasNews && WORDS.hasNews[language]}
      </p>
      {schedule && (
        <p className="em-review__schedule">
          {(schedule.kind === 'takeDown' ? WORDS.scheduledTakeDown : WORDS.scheduledPublication)[language]}:{' '}
          <strong>{when(schedule.at)}</strong>
          {schedule.by && ` (${schedule.by})`}
        </p>
      )}
      {stand && !schedule && (
        <p>
          {
            stand(
              (isDecided ? review?.decidedBy : review?.submittedBy) ?? '?',
              when((isDecided ? review?.decidedAt : review?.submittedAt) ?? null),
            )[language]
          }
        </p>
      )}
      {stand && review?.note && <blockquote>{review.note}</blockquote>}
      {stand && review?.reason && <blockquote>{review.reason}</blockquote>}
      {stand && review && !review.isLatest && review.state !== 'sentBack' && (
        <p className="em-review__hint">{WORDS.later[language]}</p>
      )}
      {review?.isEmergency && !review.isChecked && <p className="em-review__hint">{WORDS.unchecked[language]}</p>}
      {state.hindrance && <p className="em-review__hint">{WORDS[state.hindrance][language]}</p>}
      {(schedule?.failure || review?.failure) && (
        <p className="em-review__error">{schedule?.failure ?? review?.failure}</p>
      )}
    </>
  )
}
