import { expect, it } from 'vitest'
import { judge, type LinkState } from './judge.ts'

const first = Date.parse('2026-11-02T09:00:00Z')
const day = 24 * 60 * 60 * 1000
const fresh = { failures: 0, failingSince: null }
const fails = { result: 'fails', message: 'Weg.' } as const
const works = { result: 'works', message: '' } as const
const after = (state: LinkState) => Date.parse(state.checkAfter ?? '')

it('calls a link broken after two failures in a row, since the first', () => {
  const once = judge({ before: fresh, verdict: fails, now: first })
  expect(once.status).toBe('failing')
  const twice = judge({ before: once, verdict: fails, now: first + day })
  expect(twice).toMatchObject({ status: 'broken', failingSince: '2026-11-02T09:00:00.000Z', message: 'Weg.' })
})

it('forgets failures as soon as the link works again', () => {
  const once = judge({ before: fresh, verdict: fails, now: first })
  const well = judge({ before: once, verdict: works, now: first + day })
  expect(well).toMatchObject({ status: 'works', failures: 0, failingSince: null })
  expect(judge({ before: well, verdict: fails, now: first + 2 * day }).status).toBe('failing')
})

it('looks again after a week, or after a day where the link failed', () => {
  expect(after(judge({ before: fresh, verdict: works, now: first }))).toBe(first + 7 * day)
  expect(after(judge({ before: fresh, verdict: fails, now: first }))).toBe(first + day)
})

it('does not call a link broken where a site does not let us look', () => {
  const verdict = { result: 'unsure', message: 'Mag niet.' } as const
  expect(judge({ before: { failures: 1, failingSince: null }, verdict, now: first }).status).toBe('unsure')
})
