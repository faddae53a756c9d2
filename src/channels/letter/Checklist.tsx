import type { ReactNode } from 'react'
import { words } from '#src/answers/wording/words.ts'
import { RichText } from '#src/channels/parts/RichText.tsx'
import type { Paper } from './paper.ts'

/** What to bring, with a box to tick off for each. */
export function Checklist({ answer, context, lang, dress }: Paper): ReactNode {
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
        {section && <RichText blocks={section.body} dress={dress} />}
      </div>
    </section>
  )
}
