import { expect, it } from 'vitest'
import { openCode, readCode } from '#journeys/code.ts'
import given from '#tests/fixtures/journeys/plan-codes.json' with { type: 'json' }
import { readStarter } from './files.ts'
import { numbered, readNumbers } from './numbers.ts'

const { journeys } = readStarter('src/starter')
const numbers = readNumbers('src/starter')

it('everything in the life events of the starter content has its number', () => {
  // Not so? Run `npm run generate`.
  expect(numbered({ journeys, before: numbers })).toEqual(numbers)
})

it('500 plan codes that were given out open, with the answers that still exist', () => {
  expect(given).toHaveLength(500)
  for (const { code, slug, date, answers } of given) {
    const read = readCode(code)
    if (!read.ok) throw new Error(`${code}: ${read.problem}`)
    const journey = journeys.find(({ number }) => number === read.journeyNumber)
    expect(journey?.slug).toBe(slug)
    const opened = openCode({ code: read, ledger: numbers[slug]! })
    if (!opened.ok) throw new Error(`${code}: ${opened.problem}`)
    const options = new Map(journey?.questions?.map(({ key, options }) => [key, options?.map((option) => option.key)]))
    const kept = Object.entries(answers).filter(([question, option]) => options.get(question)?.includes(option))
    expect({ ...opened.answers, date: opened.date?.toString() ?? null }, code).toEqual({
      ...Object.fromEntries(kept),
      date,
    })
  }
})
