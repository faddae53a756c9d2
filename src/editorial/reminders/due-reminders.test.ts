import { expect, it } from 'vitest'
import { dueReminders, type Reviewable } from './due-reminders.ts'

const today = '2026-11-23'
const anna = { id: 'anna', email: 'anna@example.nl', roles: ['redacteur'] }
const bert = { id: 'bert', email: 'bert@example.nl', roles: ['medewerker'] }
const eva = { id: 'eva', email: 'eva@example.nl', roles: ['eindredacteur'] }
const els = { id: 'els', email: 'els@example.nl', roles: ['eindredacteur', 'redacteur'] }
const ben = { id: 'ben', email: 'ben@example.nl', roles: ['beheerder'] }
const colleagues = [anna, bert, eva, els, ben]

const product = (id: string, reviewDate: string, owner: string | null = 'anna'): Reviewable => ({
  collection: 'products',
  id,
  title: id,
  owner,
  reviewDate,
})
const plan = (documents: Reviewable[], rest: Partial<Parameters<typeof dueReminders>[0]> = {}) =>
  dueReminders({ documents, colleagues, today, sent: new Set(), ...rest }).map(({ to, documents: due }) => [
    to,
    due.map(({ id }) => id),
  ])

it('sends an owner one mail about all that is due, the oldest first', () => {
  const documents = [product('b', '2026-12-01'), product('a', '2025-01-01'), product('later', '2027-06-01')]
  expect(plan(documents)).toEqual([['anna@example.nl', ['a', 'b']]])
})

it.each([
  ['2026-12-07', 1],
  ['2026-12-08', 0],
])('looks 14 days ahead: due on %s is %i mail', (date, mails) => {
  expect(plan([product('a', date)])).toHaveLength(mails)
})

it.each([[null], ['nobody-any-more'], ['bert']])('asks the eindredacteuren where the owner is %s', (owner) => {
  expect(plan([product('a', today, owner)])).toEqual([
    ['eva@example.nl', ['a']],
    ['els@example.nl', ['a']],
  ])
})

it('asks the beheerders where there is no eindredacteur', () => {
  expect(plan([product('a', today, null)], { colleagues: [anna, ben] })).toEqual([['ben@example.nl', ['a']]])
})

it('sends nobody a second mail in the same week, and one again in the next', () => {
  const documents = [product('a', today)]
  const sent = new Set(dueReminders({ documents, colleagues, today, sent: new Set() }).map(({ key }) => key))
  expect(plan(documents, { sent, today: '2026-11-29' })).toEqual([])
  expect(plan(documents, { sent, today: '2026-11-30' })).toHaveLength(1)
})

it('takes the days around New Year for one week', () => {
  const documents = [product('a', today)]
  const sent = new Set(
    dueReminders({ documents, colleagues, today: '2026-12-31', sent: new Set() }).map(({ key }) => key),
  )
  expect(plan(documents, { sent, today: '2027-01-01' })).toEqual([])
})

it('sends nothing when nothing is due', () => {
  expect(plan([])).toEqual([])
})
