'use client'
import type { ReactNode } from 'react'
import { CARD, type Picture, type Placed } from './layout.ts'
import type { JourneyWords } from './words.ts'

type Props = { picture: Picture; words: JourneyWords; onOpen: (path: string) => void }

/** The picture at its natural size, in a scrollable area. */
export function FlowPicture({ picture: { width, height, sections }, words, onOpen }: Props): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard
    <section className="em-flow__scroll" aria-label={words.flow} tabIndex={0}>
      <svg width={width + 4} height={height} viewBox={`-2 0 ${width + 4} ${height}`} className="em-flow__picture">
        <title>{words.flow}</title>
        <defs>
          <marker id="flow-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M 0 0 L 10 5 L 0 10 z" className="em-flow__head" />
          </marker>
        </defs>
        {sections.map(({ name, y, cards, lines, frames }) => (
          <g key={name} transform={`translate(0 ${y})`}>
            <text x="0" y="22" className="em-flow__heading">
              {words.flowHeadings[name]}
            </text>
            {frames.map((frame) => (
              <g key={frame.label}>
                <rect {...sizeOf(frame)} rx="6" className="em-flow__frame" />
                <text x={frame.x + 8} y={frame.y + 16} className="em-flow__note">
                  {words.oneOf(frame.label)}
                </text>
              </g>
            ))}
            {lines.map(({ from, to, points }) => (
              <path key={`${from} ${to}`} d={curve(points)} className="em-flow__line" markerEnd="url(#flow-arrow)" />
            ))}
            {cards.map((placed) => (
              <CardBox key={placed.card.id} placed={placed} onOpen={onOpen} />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

function CardBox({ placed, onOpen }: { placed: Placed; onOpen: (path: string) => void }): ReactNode {
  const { card, title, note, x, y } = placed
  const left = x + CARD.pad + 4
  const first = y + CARD.pad + 12
  const noteTop = first + CARD.tag + title.length * CARD.title
  return (
    <a
      href={`#${card.id.replace('.', '-row-')}`}
      className={`em-flow__card em-flow__card--${card.actor ?? 'question'}`}
      aria-label={[`${card.number}: ${card.title}`, card.note, card.tag].filter(Boolean).join('. ')}
      onClick={(event) => {
        event.preventDefault()
        onOpen(card.id)
      }}
    >
      <title>{`${card.title}. ${card.note}`}</title>
      <rect {...sizeOf(placed)} rx="4" className="em-flow__box" />
      <rect x={x} y={y} width="6" height={placed.height} className="em-flow__side" />
      <text x={left} y={first} className="em-flow__number">
        {card.number}
      </text>
      {title.map((line, index) => (
        <text key={index} x={left} y={first + CARD.tag + index * CARD.title} className="em-flow__title">
          {line}
        </text>
      ))}
      {note.map((line, index) => (
        <text key={index} x={left} y={noteTop + index * CARD.note} className="em-flow__note">
          {line}
        </text>
      ))}
      {card.tag && (
        <text x={left} y={noteTop + note.length * CARD.note + 2} className="em-flow__tag">
          {card.tag}
        </text>
      )}
    </a>
  )
}

type Point = { x: number; y: number }
const sizeOf = ({ x, y, width, height }: Point & { width: number; height: number }) => ({ x, y, width, height })

/** An SVG path through the middle of each segment, with rounded corners. */
function curve(points: readonly Point[]): string {
  const [start, ...rest] = points
  const end = rest.at(-1)
  if (!start || !end) return ''
  const middle = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point
    const isLast = index === rest.length - 2
    return `Q ${point.x} ${point.y} ${isLast ? end.x : (point.x + next.x) / 2} ${isLast ? end.y : (point.y + next.y) / 2}`
  })
  return `M ${start.x} ${start.y} ${middle.length > 0 ? middle.join(' ') : `L ${end.x} ${end.y}`}`
}
