import type { ReactNode } from 'react'
import type { InternalNotes } from '#src/answers/types.ts'
import { DeskText, Lines } from './dress.tsx'
import { deskWords as say } from './words.ts'

type Props = { internal: InternalNotes | null; isUnavailable: boolean }

/** What never leaves the house. Its own colour, border and label keep it apart from what may be read aloud. */
export function Internal({ internal, isUnavailable }: Props): ReactNode {
  if (!hasInternal({ internal, isUnavailable })) return null
  return (
    <section className="internal" data-internal="" id="intern" aria-labelledby="intern-titel">
      <h2 id="intern-titel">{say.internalTitle}</h2>
      {internal ? <Notes internal={internal} /> : <p>{say.internalUnavailable}</p>}
    </section>
  )
}

/** Notes in which nobody wrote anything are no notes. */
export function hasInternal({ internal, isUnavailable }: Props): boolean {
  if (!internal) return isUnavailable
  return Object.values(internal).some((note) => note.length > 0)
}

function Notes({ internal }: { internal: InternalNotes }): ReactNode {
  return (
    <>
      {internal.verificationQuestions.length > 0 && (
        <fieldset className="verification">
          <legend>{say.verification}</legend>
          {internal.verificationQuestions.map((question, index) => (
            <div className="check" key={question}>
              <input type="checkbox" id={`controle-${index}`} />
              <label htmlFor={`controle-${index}`}>{question}</label>
            </div>
          ))}
        </fieldset>
      )}
      {internal.deskMemo.length > 0 && (
        <>
          <h3>{say.deskMemo}</h3>
          <DeskText blocks={internal.deskMemo} isNested />
        </>
      )}
      {internal.maatwerk && (
        <>
          <h3>{say.maatwerk}</h3>
          <p>
            <Lines text={internal.maatwerk} />
          </p>
        </>
      )}
      {internal.toelichtingen.length > 0 && (
        <>
          <h3>{say.toelichtingen}</h3>
          {internal.toelichtingen.map(({ question, toelichting }) => (
            <div key={question}>
              <p>
                <strong>{question}</strong>
              </p>
              <DeskText blocks={toelichting} isNested />
            </div>
          ))}
        </>
      )}
      {internal.keywords.length > 0 && (
        <p>
          <strong>{say.staffKeywords}:</strong> {internal.keywords.join(', ')}
        </p>
      )}
    </>
  )
}
