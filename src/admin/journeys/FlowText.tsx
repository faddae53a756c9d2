'use client'
import type { ReactNode } from 'react'
import type { Card, Flow } from './flow.ts'
import type { JourneyWords } from './words.ts'

/** The text alternative of the picture. */
export function FlowText({ flow, words }: { flow: Flow; words: JourneyWords }): ReactNode {
  const titles = new Map(flow.steps.map(({ id, title }) => [id, title]))
  const waitsFor = ({ id }: Card) =>
    flow.arrows.flatMap(({ from, to }) => (to === id ? (titles.get(from) ?? []) : [])).join(', ')
  return (
    <details className="em-flow__text">
      <summary>{words.flowText}</summary>
      {flow.questions.length > 0 && (
        <List heading={words.flowHeadings.questions} cards={flow.questions} more={() => []} />
      )}
      {flow.steps.length > 0 && (
        <List
          heading={words.steps}
          cards={flow.steps}
          more={(card) => [
            ...(waitsFor(card) ? [words.afterSteps(waitsFor(card))] : []),
            ...(card.oneOf ? [words.oneOf(card.oneOf)] : []),
          ]}
        />
      )}
    </details>
  )
}

type ListProps = { heading: string; cards: readonly Card[]; more: (card: Card) => string[] }

function List({ heading, cards, more }: ListProps): ReactNode {
  return (
    <>
      <h3>{heading}</h3>
      <ol>
        {cards.map((card) => (
          <li key={card.id}>
            <strong>{card.title}</strong>
            {[card.note, card.tag, ...more(card)].filter(Boolean).map((line) => (
              <span key={line}>{line}</span>
            ))}
          </li>
        ))}
      </ol>
    </>
  )
}
