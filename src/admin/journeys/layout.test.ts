import { describe, expect, it } from 'vitest'
import type { Card, Flow } from './flow.ts'
import { type Box, layoutFlow } from './layout.ts'

const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: id.startsWith('questions') ? 'question' : 'step',
  number: id,
  title: `De titel van ${id}, die over meer dan een enkele regel gaat`,
  note: 'U heeft een auto of een motor. U woont in Nijmegen of in een andere gemeente in de buurt.',
  actor: 'resident',
  tag: 'De inwoner, moet',
  oneOf: '',
  ...more,
})
const steps = (count: number) => Array.from({ length: count }, (_, row) => card(`steps.${row}`))
const flow = (more: Partial<Flow>): Flow => ({ questions: [], steps: [], arrows: [], unknown: [], ...more })
const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe('the picture', () => {
  it('shows 25 steps and 9 questions apart from each other, within its size', () => {
    const questions = Array.from({ length: 9 }, (_, row) => card(`questions.${row}`))
    const arrows = [1, 2, 3, 5, 8, 13].map((row) => ({ from: `steps.${row - 1}`, to: `steps.${row}` }))
    const picture = layoutFlow(flow({ questions, steps: steps(25), arrows }))
    const cards = picture.sections.flatMap((section) =>
      section.cards.map((placed) => ({ ...placed, y: placed.y + section.y })),
    )
    expect(cards).toHaveLength(34)
    for (const [index, one] of cards.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width).toBeLessThanOrEqual(picture.width)
      expect(one.y + one.height).toBeLessThanOrEqual(picture.height)
      expect(cards.slice(index + 1).filter((other) => overlaps(one, other))).toEqual([])
    }
  })

  it('puts a step to the right of what it waits for', () => {
    const picture = layoutFlow(flow({ steps: steps(3), arrows: [{ from: 'steps.2', to: 'steps.0' }] }))
    const x = (id: string) => picture.sections[0]!.cards.find((placed) => placed.card.id === id)?.x ?? 0
    expect(x('steps.0')).toBeGreaterThan(x('steps.2'))
    expect(picture.sections.map(({ name }) => name)).toEqual(['steps', 'loose'])
  })

  it('draws a frame with a name around alternatives', () => {
    const alternatives = [card('steps.0', { oneOf: 'aangifte' }), card('steps.1', { oneOf: 'aangifte' })]
    const [section] = layoutFlow(flow({ steps: [...alternatives, card('steps.2')] })).sections
    const [frame] = section!.frames
    expect(frame?.label).toBe('aangifte')
    for (const { x, y, width, height } of section!.cards) {
      // Space on top for the name.
      expect(y - frame!.y).toBeGreaterThan(20)
      expect(x).toBeGreaterThan(frame!.x)
      expect(x + width).toBeLessThan(frame!.x + frame!.width)
      expect(y + height).toBeLessThan(frame!.y + frame!.height)
    }
  })

  it('survives steps that wait for each other in a circle, and for themselves', () => {
    const arrows = [
      { from: 'steps.0', to: 'steps.1' },
      { from: 'steps.1', to: 'steps.0' },
      { from: 'steps.1', to: 'steps.1' },
    ]
    const [section] = layoutFlow(flow({ steps: steps(2), arrows })).sections
    expect(section!.lines).toHaveLength(2)
  })

  it('is empty for an empty life event', () => {
    expect(layoutFlow(flow({}))).toEqual({ width: 0, height: 0, sections: [] })
  })
})
