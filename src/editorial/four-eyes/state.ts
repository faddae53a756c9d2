import type { Reason } from '../parts/refusal.ts'

/** Where a submission stands. `planned` waits for its moment; `withdrawn` was taken back or replaced by a later one. */
export const STATES = ['submitted', 'approved', 'sentBack', 'withdrawn', 'planned', 'published', 'failed'] as const
export type State = (typeof STATES)[number]

export const ACTIONS = [
  'submit',
  'withdraw',
  'approve',
  'sendBack',
  'publish',
  'plan',
  'cancel',
  'emergency',
  'takeDown',
] as const
export type ReviewAction = (typeof ACTIONS)[number]

/** `sendBack` is `/send-back`: addresses are lower case. */
export const pathOf = (action: ReviewAction): string => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export type Actor = { id: string; maySubmit: boolean; mayPublish: boolean }

/** What decides whether an action may be done now. */
export type Situation = {
  /** The submission that counts: the last one, unless it was withdrawn. */
  review: {
    state: State
    submittedBy: string | null
    isEmergency: boolean
    isChecked: boolean
    /** Who wrote any of it that no second person looked at. Only known while it is to be looked at. */
    writers: readonly string[]
  } | null
  /** True when the last version is not the one residents see. */
  hasNews: boolean
  isPublished: boolean
  isPlanned: boolean
  /** Off in a municipality where one person does everything. */
  fourEyes: boolean
}

/** Why this action is refused now, or null when it may go on. The one place that knows the way from draft to public. */
export function whyNot({
  action,
  actor,
  situation,
}: {
  action: ReviewAction
  actor: Actor
  situation: Situation
}): Reason | null {
  const { review, hasNews, isPublished, isPlanned, fourEyes } = situation
  const isOwn = review?.submittedBy === actor.id
  if (!(NEEDS_PUBLISHER.has(action) ? actor.mayPublish : actor.maySubmit)) return 'notYours'
  if (isPlanned && action !== 'cancel') return 'planned'
  switch (action) {
    case 'submit':
      return hasNews ? null : 'nothingNew'
    case 'withdraw':
      if (review?.state !== 'submitted' && review?.state !== 'approved') return 'notSubmitted'
      return isOwn || actor.mayPublish ? null : 'notYours'
    case 'approve':
      if (!isToBeLookedAt(review)) return 'notSubmitted'
      if (!fourEyes) return null
      if (isOwn) return 'sameEyes'
      return review?.writers.includes(actor.id) ? 'ownText' : null
    case 'sendBack':
      return review?.state === 'submitted' || review?.state === 'approved' ? null : 'notSubmitted'
    case 'publish':
    case 'plan':
      if (review?.state === 'approved') return null
      if (fourEyes) return 'notApproved'
      return hasNews ? null : 'nothingNew'
    case 'cancel':
      return isPlanned ? null : 'notPlanned'
    case 'emergency':
      return hasNews ? null : 'nothingNew'
    case 'takeDown':
      return isPublished ? null : 'notPublished'
  }
}

const NEEDS_PUBLISHER: ReadonlySet<ReviewAction> = new Set([
  'approve',
  'sendBack',
  'publish',
  'plan',
  'emergency',
  'takeDown',
])

type Reviewed = NonNullable<Situation['review']>

/** Submitted, or put on the site in a hurry and not looked at by a second person yet. */
export const isToBeLookedAt = (review: Pick<Reviewed, 'state' | 'isEmergency' | 'isChecked'> | null): boolean =>
  review?.state === 'submitted' || Boolean(review?.isEmergency && !review.isChecked)

/** What somebody may do now: the buttons that the admin shows. */
export const actionsFor = (given: { actor: Actor; situation: Situation }): ReviewAction[] =>
  ACTIONS.filter((action) => whyNot({ ...given, action }) === null)

/** Why somebody who may approve may not approve this one; null where it is not his own part in it. */
export function hindranceOf(given: { actor: Actor; situation: Situation }): 'sameEyes' | 'ownText' | null {
  const reason = whyNot({ ...given, action: 'approve' })
  return reason === 'sameEyes' || reason === 'ownText' ? reason : null
}
