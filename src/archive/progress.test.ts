import { expect, it } from 'vitest'
import { createProgress } from './progress.ts'

/** The lines that are told while every step takes a second. */
async function told({ steps, isTerminal }: { steps: number; isTerminal: boolean }): Promise<string[]> {
  const lines: string[] = []
  let now = 0
  const progress = createProgress({ write: (text) => void lines.push(text), isTerminal, now: () => now })
  progress.begin({ what: 'documents', of: 2_000 })
  for (let step = 0; step < steps; step += 1) {
    now += 1_000
    await progress.step()
  }
  progress.end()
  return lines
}

it('tells every five seconds how many are done and how long it takes', async () => {
  expect(await told({ steps: 12, isTerminal: false })).toEqual([
    '  documents: 5 of 2,000, 34 min left\n',
    '  documents: 10 of 2,000, 34 min left\n',
    '  documents: 12, in 12 s\n',
  ])
})

it('keeps to one line on a terminal', async () => {
  const lines = await told({ steps: 3, isTerminal: true })
  expect(lines.join('').split('\n')).toHaveLength(2)
  expect(lines[2]).toBe('\r\u001b[K  documents: 3 of 2,000, 34 min left')
})
