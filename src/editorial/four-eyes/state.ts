import type { Reason } from '../parts/refusal.ts'

/** The states of a submission. `planned` has a schedule; `withdrawn` was taken back or replaced by a later one. */
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

/** `sendBack` becomes `/send-back`: paths are lower case. */
export const pathOf = (action: ReviewAction): string => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export type Actor = { id: string; maySubmit: boolean; mayPublish: boolean }

/** The facts that decide which actions are allowed. */
export type Situation = {
  /** The current submission: the last one, unless it was withdrawn. */
  review: {
    state: State
    submittedBy: string | null
    isEmergency: boolean
    isChecked: boolean
    /** Authors of changes that no second person reviewed. Only known while it is under review. */
    writers: readonly string[]
  } | null
  /** True when the last version differs from the published one. */
  hasNews: boolean
  isPublished: boolean
  isScheduled: boolean
  /** Off in a municipality with a single editor. */
  fourEyes: boolean
}

/**
 * The reason to refuse this action, or null when it is allowed. The only place with the rules from draft to
 * publication.
 */
export function refusalFor({
  action,
  actor,
  situation,
}: {
  action: ReviewAction
  actor: Actor
  situation: Situation
}): Reason | null {
  const { review, hasNews, isPublished, isScheduled, fourEyes } = situation
  const isOwn = review?.submittedBy === actor.id
  if (!(NEEDS_PUBLISHER.has(action) ? actor.mayPublish : actor.maySubmit)) return 'notYours'
  if (isScheduled && action !== 'cancel') return 'planned'
  switch (action) {
    case 'submit':
      return hasNews ? null : 'nothingNew'
    case 'withdraw':
      if (review?.state !== 'submitted' && review?.state !== 'approved') return 'notSubmitted'
      return isOwn || actor.mayPublish ? null : 'notYours'
    case 'approve':
      if (!isUnderReview(review)) return 'notSubmitted'
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
      return isScheduled ? null : 'notPlanned'
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

/** Submitted, or published in an emergency and not reviewed by a second person yet. */
export const isUnderReview = (review: Pick<Reviewed, 'state' | 'isEmergency' | 'isChecked'> | null): boolean =>
  review?.state === 'submitted' || Boolean(review?.isEmergency && !review.isChecked)

/** The allowed actions: the buttons that the admin shows. */
export const actionsFor = (given: { actor: Actor; situation: Situation }): ReviewAction[] =>
  ACTIONS.filter((action) => refusalFor({ ...given, action }) === null)

/** The reason why a user with the right to approve may not approve this text; null when it is not their own work. */
export function hindranceOf(given: { actor: Actor; situation: Situation }): 'sameEyes' | 'ownText' | null {
  const reason = refusalFor({ ...given, action: 'approve' })
  return reason === 'sameEyes' || reason === 'ownText' ? reason : null
}
