'use client'
import { useField, useLocale } from '@payloadcms/ui'
import type { JSONFieldClientComponent } from 'payload'
import { type ReactNode, useEffect, useState } from 'react'
import type { Condition } from '#journeys/model.ts'
import { conditionInWords } from '#src/answers/wording/condition.ts'
import { localeOr } from '#src/domain/locales.ts'
import { Field } from '../Field.tsx'
import { ConditionGroup } from './ConditionGroup.tsx'
import { conditionOf, type Group, treeOf } from './condition-tree.ts'
import type { DraftQuestion } from './draft.ts'
import { useDraft, useWords } from './use-draft.ts'

/** Edits a condition on this life event's own questions and answers. */
export const ConditionField: JSONFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<Condition | null>({
    potentiallyStalePath: stalePath,
  })
  const questions = questionsFor(path, useDraft().questions)
  const [tree, setTree] = useState<Group>(() => treeOf(value ?? null))
  // The stored value changed, by a restore or a colleague: incomplete rows are kept only while the condition is the
  // same.
  useEffect(() => {
    setTree((now) => (isSame(conditionOf(now), value ?? null) ? now : treeOf(value ?? null)))
  }, [value])

  function change(next: Group): void {
    setTree(next)
    const condition = conditionOf(next)
    if (!isSame(condition, value ?? null)) setValue(condition)
  }

  return (
    <Field path={path} field={field} error={showError ? errorMessage : undefined} isGroup>
      <InWords condition={value ?? null} questions={questions} path={path} />
      <ConditionGroup
        group={tree}
        tree={tree}
        onChange={change}
        questions={questions}
        isReadOnly={Boolean(readOnly) || disabled}
        idPrefix={path}
      />
    </Field>
  )
}

type InWordsProps = { condition: Condition | null; questions: readonly DraftQuestion[]; path: string }

function InWords({ condition, questions, path }: InWordsProps): ReactNode {
  const words = useWords()
  const { code } = useLocale()
  const said = conditionInWords({ condition, questions, locale: localeOr(code) })
  const isOfQuestion = path.startsWith('questions.')
  const isAlone = questions.length === 0 && condition === null
  return (
    <p className="em-condition__words" aria-live="polite">
      {condition === null ? (isOfQuestion ? words.alwaysAsked : words.always) : said && `${words.holdsFor} ${said}`}
      {isAlone && ` ${isOfQuestion ? words.noEarlier : words.noQuestions}`}
    </p>
  )
}

/** The questions that a condition may use: those with a key and answers; for a question only earlier ones. */
function questionsFor(path: string, all: readonly DraftQuestion[]): DraftQuestion[] {
  const [list, row] = path.split('.')
  const earlier = list === 'questions' ? all.slice(0, Number(row)) : all
  return earlier.filter(({ key, kind }) => key && kind === 'choice')
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
