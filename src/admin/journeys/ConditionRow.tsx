'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import type { Row } from './condition-tree.ts'
import type { DraftQuestion } from './draft.ts'
import { useWords } from './use-draft.ts'

type Props = {
  row: Row
  number: number
  questions: readonly DraftQuestion[]
  isReadOnly: boolean
  /** Just added: gets the focus. */
  isNew: boolean
  onChange: (row: Row) => void
  onRemove: () => void
}

/** "This question has one of these answers". A removed question or answer stays visible, with what to do about it. */
export function ConditionRow({ row, number, questions, isReadOnly, isNew, onChange, onRemove }: Props): ReactNode {
  const words = useWords()
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (isNew) select.current?.focus()
  }, [isNew])

  const question = questions.find(({ key }) => key === row.question)
  const isGone = row.question !== '' && !question
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset is that of the answers
    <div className="em-condition__row" role="group" aria-label={words.row(number)}>
      <label className="em-condition__question">
        <span>{words.question}</span>
        <select
          ref={select}
          value={row.question}
          disabled={isReadOnly}
          aria-invalid={isGone || undefined}
          onChange={({ target }) => onChange({ ...row, question: target.value, options: [] })}
        >
          {row.question === '' && <option value="">{words.chooseQuestion}</option>}
          {isGone && <option value={row.question}>{row.question}</option>}
          {questions.map(({ key, label }) => (
            <option key={key} value={key}>
              {label || key}
            </option>
          ))}
        </select>
      </label>
      {isGone && <p className="em-own-field__gone">{words.goneQuestion(row.question)}</p>}
      {question && <Answers row={row} question={question} isReadOnly={isReadOnly} onChange={onChange} />}
      {!isReadOnly && (
        <Button
          buttonStyle="secondary"
          size="small"
          margin={false}
          aria-label={`${words.removeRow} ${number}`}
          onClick={onRemove}
        >
          {words.removeRow}
        </Button>
      )}
    </div>
  )
}

function Answers({
  row,
  question,
  isReadOnly,
  onChange,
}: Pick<Props, 'row' | 'isReadOnly' | 'onChange'> & { question: DraftQuestion }): ReactNode {
  const words = useWords()
  const known = question.options.filter(({ key }) => key)
  const gone = row.options.filter((option) => !known.some(({ key }) => key === option))
  // In the order of the question's answers, so that the same choice gives the same condition.
  const order = [...known.map(({ key }) => key), ...gone]
  function tick(option: string, isOn: boolean): void {
    const ticked = new Set(row.options)
    if (isOn) ticked.add(option)
    else ticked.delete(option)
    onChange({ ...row, options: order.filter((key) => ticked.has(key)) })
  }
  return (
    <fieldset className="em-condition__answers">
      <legend>{words.isOneOf}</legend>
      {known.length === 0 && <p>{words.noOptions}</p>}
      {[...known, ...gone.map((key) => ({ key, label: words.goneOption(key) }))].map(({ key, label }, index) => (
        <label key={key} className={index >= known.length ? 'em-own-field__gone' : undefined}>
          <input
            type="checkbox"
            checked={row.options.includes(key)}
            disabled={isReadOnly}
            onChange={({ target }) => tick(key, target.checked)}
          />
          <span>{label || key}</span>
        </label>
      ))}
      {row.options.length === 0 && known.length > 0 && <p className="em-own-field__hint">{words.chooseAnswer}</p>}
    </fieldset>
  )
}
