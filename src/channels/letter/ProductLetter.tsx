import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { Checklist } from './Checklist.tsx'
import { Closing, Sources } from './Closing.tsx'
import { KeyFacts } from './KeyFacts.tsx'
import { letterPage } from './Letter.tsx'
import { letterContext, type ProductLetterContext } from './letter-context.ts'
import { Options } from './Options.tsx'
import { Sections } from './Sections.tsx'
import { letterWords } from './words.ts'

/** A product as a letter: the main points on the first page, then the options without internet, then the rest. */
export function productLetter({ answer, context }: { answer: Answer; context: PageContext }): PageResult {
  const letter = { ...letterContext({ textLocale: answer.textLocale, context }), answer }
  return letterPage({
    context,
    subject: answer.title,
    salutation: letterWords[context.locale].salutation(answer.audience),
    pagePath: context.linkTo(answer, answer.locale),
    reference: `${answer.slug} / ${answer.revision} / ${answer.hash.slice(0, 8)}`,
    subjectLang: letter.lang,
    children: <Body letter={letter} />,
  })
}

function Body({ letter }: { letter: ProductLetterContext }): ReactNode {
  const { answer, context, lang } = letter
  const shared = words[context.locale]
  return (
    <>
      {lang && <p>{shared.onlyInDutch}</p>}
      <section>
        <h2>{shared.sections.introduction}</h2>
        <p lang={lang} data-summary="">
          {answer.summary}
        </p>
      </section>
      <KeyFacts {...letter} />
      <Checklist {...letter} />
      <div className="em-columns">
        <Options letter={letter} />
        {answer.exception && (
          <section>
            <h2>{shared.exception}</h2>
            <p lang={lang}>
              {answer.exception.reason} ({answer.exception.legalGround})
            </p>
          </section>
        )}
        <Sections letter={letter} />
      </div>
      <Closing letter={letter}>
        <Sources {...letter} />
      </Closing>
    </>
  )
}
