'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { ConditionRow } from './ConditionRow.tsx'
import { type Group, HOWS, type How, isGroup, newId, type Part, withoutPart, withPart } from './condition-tree.ts'
import type { DraftQuestion } from './draft.ts'
import { useWords } from './use-draft.ts'

type Props = {
  group: Group
  /** The whole condition that contains this group. */
  tree: Group
  onChange: (tree: Group) => void
  questions: readonly DraftQuestion[]
  isReadOnly: boolean
  idPrefix: string
}

/** Rows and groups, combined with "all" or "any". The outermost group cannot be removed, only emptied. */
export function ConditionGroup({ group, ...rest }: Props): ReactNode {
  const { tree, onChange, questions, isReadOnly, idPrefix } = rest
  const words = useWords()
  const [added, setAdded] = useState(0)
  const id = `${idPrefix}-${group.id}`

  function add(make: (id: number) => Part): void {
    const fresh = newId(tree)
    onChange(withPart(tree, { ...group, parts: [...group.parts, make(fresh)] }))
    setAdded(fresh)
  }
  function remove(part: Part): void {
    onChange(withoutPart(tree, part.id))
    // The focused element was removed: the button to add a row always exists.
    document.getElementById(`${id}-add`)?.focus()
  }
  // A single question is selected at once.
  const newRow = (fresh: number): Part => ({
    id: fresh,
    question: questions.length === 1 ? (questions[0]?.key ?? '') : '',
    options: [],
  })

  return (
    <div className="em-condition__group">
      {group.parts.length > 0 && (
        <label className="em-condition__how">
          <span>{words.how}</span>
          <select
            value={group.how}
            disabled={isReadOnly}
            onChange={({ target }) => onChange(withPart(tree, { ...group, how: target.value as How }))}
          >
            {HOWS.map((how) => (
              <option key={how} value={how}>
                {words.hows[how]}
              </option>
            ))}
          </select>
        </label>
      )}
      <ol className="em-condition__parts">
        {group.parts.map((part, index) => (
          <li key={part.id}>
            {isGroup(part) ? (
              // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read out again at every field
              <div role="group" aria-label={words.group} className="em-condition__inner">
                <ConditionGroup {...rest} group={part} />
                {!isReadOnly && (
                  <Button buttonStyle="secondary" size="small" margin={false} onClick={() => remove(part)}>
                    {words.removeGroup}
                  </Button>
                )}
              </div>
            ) : (
              <ConditionRow
                row={part}
                number={index + 1}
                questions={questions}
                isReadOnly={isReadOnly}
                isNew={part.id === added}
                onChange={(row) => onChange(withPart(tree, row))}
                onRemove={() => remove(part)}
              />
            )}
          </li>
        ))}
      </ol>
      {!isReadOnly && questions.length > 0 && (
        <div className="em-condition__buttons">
          <Button id={`${id}-add`} buttonStyle="secondary" size="small" margin={false} onClick={() => add(newRow)}>
            {words.addRow}
          </Button>
          {group.parts.length > 0 && (
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => add((fresh) => ({ id: fresh, how: 'any', parts: [newRow(fresh + 1)] }))}
            >
              {words.addGroup}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
