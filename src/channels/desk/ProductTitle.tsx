import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import { dayInWords, words } from '#src/answers/wording/words.ts'
import { type DeskContext, deskPath, inLanguage } from './context.ts'
import { OtherLanguages } from './Languages.tsx'
import { deskWords as say } from './words.ts'

/** What product this is, for whom and from whom, and where else the same answer stands. */
export function ProductTitle({ answer, context }: { answer: Answer; context: DeskContext }): ReactNode {
  return (
    <header className="title">
      <h1 lang={answer.textLocale === 'nl' ? undefined : answer.textLocale}>{answer.title}</h1>
      <p className="meta">
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
        <a href={answer.path}>{say.publicPage}</a>
        <a href={`${answer.path}/brief`}>{say.letter}</a>
        <OtherLanguages now={answer.locale} hrefIn={(locale) => inLanguage(context.path, locale)} />
        {answer.journeys.map((journey) => (
          <span key={journey.slug}>
            {say.belongsTo} <a href={deskPath(journey.path)}>{journey.title}</a>
          </span>
        ))}
      </p>
      {answer.textLocale !== answer.locale && <p className="callout callout-warning">{words.nl.onlyInDutch}</p>}
    </header>
  )
}
