import type { ReactNode } from 'react'
import type { Answer } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { DeskFact } from './Caution.tsx'
import { type DeskContext, deskPath } from './context.ts'
import { DeskLink, OutsideLink } from './DeskLink.tsx'
import { DeskText } from './DeskText.tsx'
import { channelsOf } from './Glance.tsx'
import { Hours, placesWithHours } from './Hours.tsx'
import { deskWords as say } from './words.ts'

type Extra = { id: string; title: string; body: ReactNode }

/** The sections after the fixed ones; empty sections are left out. */
export function furtherSections({ answer, context }: { answer: Answer; context: DeskContext }): Extra[] {
  const places = placesWithHours(channelsOf({ answer, context }))
  const list = (references: Answer['related']) => (
    <ul>
      {references.map((reference) => (
        <li key={reference.slug} lang={reference.textLocale}>
          <DeskLink to={reference}>{reference.title}</DeskLink>
        </li>
      ))}
    </ul>
  )
  const all: (Extra | false)[] = [
    places.length > 0 && {
      id: 'tijden',
      title: words.nl.openingHours,
      body: <Hours places={places} context={context} />,
    },
    answer.questions.length > 0 && {
      id: 'vragen',
      title: say.questions,
      body: <Questions answer={answer} context={context} />,
    },
    answer.proactivity.length > 0 && {
      id: 'vanzelf',
      title: words.nl.proactivityHeading,
      body: <Proactivity answer={answer} />,
    },
    answer.relatedRights.length > 0 && {
      id: 'rechten',
      title: words.nl.relatedRights,
      body: list(answer.relatedRights),
    },
    answer.related.length > 0 && { id: 'ook', title: words.nl.related, body: list(answer.related) },
    answer.legalBasis.length > 0 && { id: 'wetten', title: words.nl.legalBasis, body: <Laws answer={answer} /> },
    answer.facts.length > 0 && { id: 'alle-feiten', title: say.allFacts, body: <AllFacts answer={answer} /> },
    answer.keywords.length > 0 && { id: 'woorden', title: say.alsoCalled, body: <p>{answer.keywords.join(', ')}</p> },
  ]
  return all.filter((extra) => extra !== false)
}

function Questions({ answer, context }: { answer: Answer; context: DeskContext }): ReactNode {
  return answer.questions.map(({ slug, question, answer: body, textLocale }) => (
    <div key={slug} lang={textLocale}>
      <h3>
        <a href={deskPath(context, { kind: 'question', slug }, answer.locale)}>{question}</a>
      </h3>
      <DeskText blocks={body} isNested />
    </div>
  ))
}

function Proactivity({ answer }: { answer: Answer }): ReactNode {
  return answer.proactivity.map(({ kind, explanation, refuse }, index) => (
    <p key={index} lang={answer.textLocale}>
      <strong lang="nl">{words.nl.proactivity[kind]}.</strong> {explanation}{' '}
      {refuse && (
        <>
          <span lang="nl">{words.nl.howToRefuse}</span> {refuse}
        </>
      )}
    </p>
  ))
}

function Laws({ answer }: { answer: Answer }): ReactNode {
  return (
    <ul>
      {answer.legalBasis.map(({ title, url }) => (
        <li key={title}>{url ? <OutsideLink href={url}>{title}</OutsideLink> : title}</li>
      ))}
    </ul>
  )
}

/** All facts with their sources, so that staff can tell where an amount comes from. */
function AllFacts({ answer }: { answer: Answer }): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.fact}</th>
          <th scope="col">{say.value}</th>
          <th scope="col">{say.source}</th>
        </tr>
      </thead>
      <tbody>
        {answer.facts.map((fact) => (
          <tr key={fact.key}>
            <td>{fact.label}</td>
            <td>
              <DeskFact fact={fact} />
            </td>
            <td>{fact.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
