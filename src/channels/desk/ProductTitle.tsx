import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import type { DeskContext } from './context.ts'
import { DeskLink, OutsideLink } from './DeskLink.tsx'
import { OtherLanguages } from './Languages.tsx'
import { deskWords as say } from './words.ts'

/** The title of the product with its audience and department, and links to the same answer on other channels. */
export function ProductTitle({ answer, context }: { answer: Answer; context: DeskContext }): ReactNode {
  return (
    <header className="em-title">
      <h1 lang={answer.textLocale === 'nl' ? undefined : answer.textLocale}>{answer.title}</h1>
      <p className="em-meta">
        {answer.audience.length > 0 && (
          <span>
            {say.audience} {answer.audience.map(({ code }) => words.nl.audience[code].toLowerCase()).join(' en ')}
          </span>
        )}
        {answer.department && (
          <span>
            {say.department} {answer.department}
          </span>
        )}
        {answer.news && (
          <span>
            {words.nl.news}: {answer.news}
          </span>
        )}
        {answer.reviewedOn && (
          <span>
            {say.checked} {dayInWords({ day: answer.reviewedOn, locale: 'nl' })}
          </span>
        )}
        <OutsideLink href={context.linkTo(answer, answer.locale)}>{say.publicPage}</OutsideLink>
        <OutsideLink href={context.linkTo({ kind: 'productLetter', slug: answer.slug }, answer.locale)}>
          {say.letter}
        </OutsideLink>
        <OtherLanguages now={answer.locale} hrefIn={context.here} />
        {answer.journeys.map((journey) => (
          <span key={journey.slug}>
            {say.belongsTo} <DeskLink to={journey}>{journey.title}</DeskLink>
          </span>
        ))}
      </p>
      {answer.textLocale !== answer.locale && <p className="em-callout em-callout--warning">{words.nl.onlyInDutch}</p>}
    </header>
  )
}
