import type { ReactNode } from 'react'
import type { Locale, Question } from '#src/answers/model/types.ts'
import { Disclosure } from './Disclosure.tsx'
import { langOf } from './ReferenceLink.tsx'
import { Text } from './Text.tsx'

export function Questions({ questions, locale }: { questions: readonly Question[]; locale: Locale }): ReactNode {
  return (
    <div className="utrecht-accordion">
      {questions.map((question) => (
        <Disclosure key={question.slug} title={question.question} lang={langOf(question, locale)}>
          <Text body={question.answer} />
        </Disclosure>
      ))}
    </div>
  )
}
