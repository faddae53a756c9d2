import type { ReactNode } from 'react'
import { words } from '#src/answers/wording/words.ts'
import { RichText } from '#src/channels/parts/RichText.tsx'
import type { ProductLetterContext } from './letter-context.ts'

/** What to bring, each with a box to tick. */
export function Checklist({ answer, context, lang, renderer }: ProductLetterContext): ReactNode {
  const section = answer.sections.find(({ name }) => name === 'evidence')
  if (!section && answer.evidence.length === 0) return null
  return (
    <section>
      <h2>{words[context.locale].bring}</h2>
      <div lang={lang}>
        {answer.evidence.length > 0 && (
          <ul className="em-checklist">
            {answer.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {section && <RichText blocks={section.body} renderer={renderer} />}
      </div>
    </section>
  )
}
