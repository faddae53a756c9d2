import type { ReactNode } from 'react'
import type { Section } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { RichText } from '#src/channels/parts/RichText.tsx'
import { NumberedLink } from './LetterText.tsx'
import { costsOnTop, type ProductLetterContext } from './letter-context.ts'
import { letterWords } from './words.ts'

/**
 * All sections that are not at the top; how to object comes last, as is usual in letters. Questions are left out: they
 * repeat the text in the words of people who search.
 */
export function Sections({ letter }: { letter: ProductLetterContext }): ReactNode {
  const { answer } = letter
  const onTop = ['evidence', costsOnTop(answer)?.name]
  const objection = answer.sections.find(({ name }) => name === 'objection')
  const others = answer.sections.filter((section) => section !== objection && !onTop.includes(section.name))
  return (
    <>
      {others.map((section) => (
        <TextSection key={section.name} section={section} letter={letter} />
      ))}
      <Proactivity {...letter} />
      <RelatedRights {...letter} />
      {objection && <TextSection section={objection} letter={letter} />}
    </>
  )
}

function TextSection({ section, letter }: { section: Section; letter: ProductLetterContext }): ReactNode {
  const { context, lang, renderer } = letter
  // The summary at the top already has the title "in short".
  const heading = section.name === 'introduction' ? letterWords[context.locale].explanation : section.heading
  return (
    <section>
      <h2>{heading}</h2>
      <div lang={lang}>
        <RichText blocks={section.body} renderer={renderer} />
      </div>
    </section>
  )
}

function Proactivity({ answer, context, lang }: ProductLetterContext): ReactNode {
  const { proactivityHeading, howToRefuse } = words[context.locale]
  if (answer.proactivity.length === 0) return null
  return (
    <section>
      <h2>{proactivityHeading}</h2>
      {answer.proactivity.map(({ kindLabel, explanation, refuse }, index) => (
        <p key={index} lang={lang}>
          <strong>{kindLabel}.</strong> {explanation}
          {refuse && ` ${howToRefuse} ${refuse}`}
        </p>
      ))}
    </section>
  )
}

function RelatedRights({ answer, context, addresses }: ProductLetterContext): ReactNode {
  if (answer.relatedRights.length === 0) return null
  return (
    <section>
      <h2>{words[context.locale].relatedRights}</h2>
      <ul>
        {answer.relatedRights.map((right) => (
          <li key={right.slug} lang={right.textLocale === context.locale ? undefined : right.textLocale}>
            <NumberedLink to={right} addresses={addresses}>
              {right.title}
            </NumberedLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
