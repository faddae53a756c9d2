import type { ReactNode } from 'react'
import type { InternalNotes } from '#src/answers/model/types.ts'
import type { DeskContext } from './context.ts'
import { DeskText, MultilineText } from './DeskText.tsx'
import { deskWords as say } from './words.ts'

type Props = { internal: InternalNotes | null; isUnavailable: boolean }

/** The notes of a product, as far as this member of staff may read them. */
export const internalOf = ({ context, slug }: { context: DeskContext; slug: string }): Props => ({
  internal: context.notes.get(slug) ?? null,
  isUnavailable: context.notesUnavailable,
})

/** Internal notes. Colour, border and label set them apart from text that may be read to a caller. */
export function Internal({ internal, isUnavailable }: Props): ReactNode {
  if (!hasInternal({ internal, isUnavailable })) return null
  return (
    <section className="em-internal" data-internal="" id="intern" aria-labelledby="intern-titel">
      <h2 id="intern-titel">{say.internalTitle}</h2>
      {internal ? <Notes internal={internal} /> : <p>{say.internalUnavailable}</p>}
    </section>
  )
}

/** The notes with a step of a plan, folded because there are many steps. `id` is the id of the step. */
export function StepNotes({ id, internal, isUnavailable }: Props & { id: string }): ReactNode {
  if (!hasInternal({ internal, isUnavailable })) return null
  return (
    <details className="em-internal" data-internal="">
      <summary>{say.internalTitle}</summary>
      {internal ? <Notes internal={internal} id={id} level={4} /> : <p>{say.internalUnavailable}</p>}
    </details>
  )
}

/** Notes with only empty fields count as none. */
export function hasInternal({ internal, isUnavailable }: Props): boolean {
  if (!internal) return isUnavailable
  return Object.values(internal).some((note) => note.length > 0)
}

function Notes({ internal, id, level = 3 }: { internal: InternalNotes; id?: string; level?: 3 | 4 }): ReactNode {
  const Heading = level === 4 ? 'h4' : 'h3'
  const checkId = (index: number) => ['controle', id, index].filter((part) => part !== undefined).join('-')
  return (
    <>
      {internal.verificationQuestions.length > 0 && (
        <fieldset className="em-verification">
          <legend>{say.verification}</legend>
          {internal.verificationQuestions.map((question, index) => (
            <div className="em-verification__check" key={question}>
              <input type="checkbox" id={checkId(index)} />
              <label htmlFor={checkId(index)}>{question}</label>
            </div>
          ))}
        </fieldset>
      )}
      {internal.deskMemo.length > 0 && (
        <>
          <Heading>{say.deskMemo}</Heading>
          <DeskText blocks={internal.deskMemo} isNested />
        </>
      )}
      {internal.maatwerk && (
        <>
          <Heading>{say.maatwerk}</Heading>
          <p>
            <MultilineText text={internal.maatwerk} />
          </p>
        </>
      )}
      {internal.toelichtingen.length > 0 && (
        <>
          <Heading>{say.toelichtingen}</Heading>
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
