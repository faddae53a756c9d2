import { Temporal } from 'temporal-polyfill'
import { EDITORIAL_ROLES } from '#src/domain/roles.ts'

/** How long before its review date a document is included. */
export const DAYS_AHEAD = 14

export type Reviewable = {
  collection: string
  id: string
  title: string
  owner: string | null
  /** YYYY-MM-DD */
  reviewDate: string
}
export type Colleague = { id: string; email: string; roles: readonly string[] }
export type Reminder = { key: string; to: string; documents: Reviewable[] }

/**
 * The reminders to send: one per owner and week, with all their documents that are due or nearly. Documents without an
 * owner who can still write go to the eindredacteuren, or without those to the beheerders.
 */
export function dueReminders({
  documents,
  colleagues,
  today,
  sent,
}: {
  documents: readonly Reviewable[]
  colleagues: readonly Colleague[]
  /** YYYY-MM-DD */
  today: string
  /** Keys of reminders that were sent already. */
  sent: ReadonlySet<string>
}): Reminder[] {
  const writers = new Map(colleagues.filter(hasOneOf(EDITORIAL_ROLES)).map((colleague) => [colleague.id, colleague]))
  const eindredacteuren = colleagues.filter(hasOneOf(['eindredacteur']))
  const rest = eindredacteuren.length > 0 ? eindredacteuren : colleagues.filter(hasOneOf(['beheerder']))
  const lists = new Map<Colleague, Reviewable[]>()
  for (const document of documents.filter((each) => isDue(each, today)).sort(byReviewDate)) {
    const owner = document.owner ? writers.get(document.owner) : undefined
    for (const recipient of owner ? [owner] : rest) lists.set(recipient, [...(lists.get(recipient) ?? []), document])
  }
  return [...lists]
    .map(([{ id, email }, due]) => ({ key: `${weekOf(today)} ${id}`, to: email, documents: due }))
    .filter(({ key }) => !sent.has(key))
}

/** True when the review date has passed or is near. */
export function isDue({ reviewDate }: Pick<Reviewable, 'reviewDate'>, today: string): boolean {
  return reviewDate <= Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString()
}

export const byReviewDate = (a: Pick<Reviewable, 'reviewDate'>, b: Pick<Reviewable, 'reviewDate'>): number =>
  a.reviewDate < b.reviewDate ? -1 : a.reviewDate > b.reviewDate ? 1 : 0

function hasOneOf(wanted: readonly string[]) {
  return ({ roles }: Colleague): boolean => roles.some((role) => wanted.includes(role))
}

function weekOf(today: string): string {
  const { weekOfYear = 0, yearOfWeek = 0 } = Temporal.PlainDate.from(today)
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`
}
