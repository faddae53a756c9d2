import { Graph, layout } from '@dagrejs/dagre'
import type { Arrow, Card, Flow } from './flow.ts'
import { wrap } from './wrap.ts'

export type Box = { x: number; y: number; width: number; height: number }
export type Placed = Box & { card: Card; title: string[]; note: string[] }
type Point = { x: number; y: number }
type Line = Arrow & { points: Point[] }
type Frame = Box & { label: string }
type Section = Box & { name: 'questions' | 'steps' | 'loose'; cards: Placed[]; lines: Line[]; frames: Frame[] }

export type Picture = { width: number; height: number; sections: Section[] }

/** In units of the picture; the text sizes are those of journeys.css. */
export const CARD = { width: 236, pad: 12, title: 18, note: 16, tag: 18 }
const HEADING = 40
const GAP = 24
const COLUMNS = 3
/** Space around alternatives; their name is on top. */
const FRAME = { top: 24, side: 8 }

/**
 * Lays out the picture: the questions, then connected and alternative steps with their arrows from left to right, and
 * the other steps in rows below each other.
 */
export function layoutFlow({ questions, steps, arrows }: Flow): Picture {
  const tied = new Set([
    ...arrows.flatMap(({ from, to }) => [from, to]),
    ...steps
      .filter(({ oneOf }) => oneOf && steps.filter((step) => step.oneOf === oneOf).length > 1)
      .map(({ id }) => id),
  ])
  const parts = [
    { name: 'questions' as const, ...inRows(questions) },
    {
      name: 'steps' as const,
      ...inOrder(
        steps.filter(({ id }) => tied.has(id)),
        arrows,
      ),
    },
    { name: 'loose' as const, ...inRows(steps.filter(({ id }) => !tied.has(id))) },
  ].filter(({ cards }) => cards.length > 0)
  let y = 0
  const sections = parts.map((part): Section => {
    const section = { ...part, x: 0, y }
    y += HEADING + part.height + GAP
    return section
  })
  return { width: Math.max(0, ...sections.map(({ width }) => width)), height: y, sections }
}

type Laid = Pick<Section, 'cards' | 'lines' | 'frames' | 'width' | 'height'>

function inRows(cards: readonly Card[]): Laid {
  const placed: Placed[] = []
  let y = HEADING
  for (let at = 0; at < cards.length; at += COLUMNS) {
    const row = cards.slice(at, at + COLUMNS).map(measured)
    const top = y
    placed.push(...row.map((card, column) => ({ ...card, x: column * (CARD.width + GAP), y: top })))
    y += Math.max(...row.map(({ height }) => height)) + GAP
  }
  const columns = Math.min(COLUMNS, cards.length)
  return { cards: placed, lines: [], frames: [], width: columns * (CARD.width + GAP) - GAP, height: y - HEADING - GAP }
}

function inOrder(cards: readonly Card[], arrows: readonly Arrow[]): Laid {
  if (cards.length === 0) return { cards: [], lines: [], frames: [], width: 0, height: 0 }
  const names = groupNames(cards)
  const graph = new Graph({ compound: true })
  graph.setGraph({
    rankdir: 'LR',
    nodesep: GAP + (names.length > 0 ? FRAME.top : 0),
    ranksep: 56,
    marginx: FRAME.side,
    marginy: names.length > 0 ? FRAME.top : 2,
  })
  graph.setDefaultEdgeLabel(() => ({}))
  const sized = cards.map(measured)
  for (const { card, width, height } of sized) graph.setNode(card.id, { width, height })
  for (const name of names) {
    graph.setNode(groupId(name), {})
    for (const { id, oneOf } of cards) if (oneOf === name) graph.setParent(id, groupId(name))
  }
  // A step that refers to itself gets no arrow.
  const drawn = arrows.filter(({ from, to }) => from !== to)
  for (const { from, to } of drawn) graph.setEdge(from, to)
  layout(graph)
  const boxOf = (id: string): Box => {
    const { x, y, width, height } = graph.node(id) as Required<Box>
    return { x: x - width / 2, y: y - height / 2 + HEADING, width, height }
  }
  const { width = 0, height = 0 } = graph.graph() as Partial<Box>
  return {
    cards: sized.map((card) => ({ ...card, ...boxOf(card.card.id) })),
    lines: drawn.map(({ from, to }) => {
      const between = ((graph.edge(from, to) as { points?: Point[] }).points ?? []).slice(1, -1)
      const [start, end] = [boxOf(from), boxOf(to)]
      return {
        from,
        to,
        points: [
          { x: start.x + start.width, y: start.y + start.height / 2 },
          ...between.map(({ x, y }) => ({ x, y: y + HEADING })),
          { x: end.x, y: end.y + end.height / 2 },
        ],
      }
    }),
    frames: names.map((name) =>
      frameAround(
        name,
        cards.flatMap((card) => (card.oneOf === name ? [boxOf(card.id)] : [])),
      ),
    ),
    width,
    height,
  }
}

/** Group names that two or more cards share. */
const groupNames = (cards: readonly Card[]): string[] => {
  const names = cards.flatMap(({ oneOf }) => oneOf || [])
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))]
}
const groupId = (name: string): string => `oneOf:${name}`

function frameAround(label: string, boxes: readonly Box[]): Frame {
  const x = Math.min(...boxes.map((box) => box.x)) - FRAME.side
  const y = Math.min(...boxes.map((box) => box.y)) - FRAME.top
  const right = Math.max(...boxes.map((box) => box.x + box.width)) + FRAME.side
  const bottom = Math.max(...boxes.map((box) => box.y + box.height)) + FRAME.side
  return { label, x, y, width: right - x, height: bottom - y }
}

function measured(card: Card): Placed {
  const title = wrap({ text: card.title, most: 30, lines: 3 })
  const note = wrap({ text: card.note, most: 36, lines: 3 })
  const tags = card.tag ? 2 : 1
  const height = 2 * CARD.pad + tags * CARD.tag + title.length * CARD.title + note.length * CARD.note
  return { card, title, note, x: 0, y: 0, width: CARD.width, height }
}
