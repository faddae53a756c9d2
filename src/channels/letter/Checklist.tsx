import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/types.ts'
import { words } from '#src/answers/words.ts'
import type { PageContext } from '#src/channels/page.ts'
import { RichText } from '#src/channels/parts/RichText.tsx'
import { paperDress } from './dress.tsx'

/** What to bring, with a box to tick off for each. */
export function Checklist({ answer, context }: { answer: Answer; context: PageContext }): ReactNode {
  const section = answer.sections.find(({ name }) => name === 'evidence')
  if (!section && answer.evidence.length === 0) return null
  const lang = answer.textLocale === context.locale ? undefined : answer.textLocale
  return (
    <section>
      <h2>{words[context.locale].bring}</h2>
      <div lang={lang}>
        {answer.evidence.length > 0 && (
          <ul className="checklist">
            {answer.evidence.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {section && <RichText blocks={section.body} dress={paperDress(context.siteUrl)} />}
      </div>
    </section>
  )
}
