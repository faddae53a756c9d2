import type { PayloadRequest } from 'payload'
import type { Audited } from '#collections/audit.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import type { ContentSlug } from '#collections/raw.ts'
import { titleOf, type Version, versionById } from '#collections/versions/versions.ts'
import { holdDocument } from '#src/database/hold.ts'
import type { Review } from '#src/payload-types.ts'
import { checkGate } from '../gate/check.ts'
import { refusal } from '../parts/refusal.ts'
import { notify } from './notify.ts'
import { publishVersion, takeDown } from './publish-version.ts'
import { type Case, readCase } from './read.ts'
import { addRedirect, whatPointsHere } from './redirect.ts'
import { type ReviewAction, refusalFor } from './state.ts'

/** The input of an action. Which fields are required depends on the action; a missing one is refused with a message. */
export type Input = {
  note?: string | undefined
  reason?: string | undefined
  /** A moment in the future, ISO 8601. */
  at?: string | undefined
  /** What a schedule does at that moment. */
  kind?: 'publish' | 'takeDown' | undefined
  /** The id of a document of the same kind to redirect to; null for an explicit "nowhere". */
  redirectTo?: string | null | undefined
}

type ActionContext = { req: PayloadRequest; given: Case; input: Input }
type ActInput = { req: PayloadRequest; collection: ContentSlug; document: string; action: ReviewAction; input: Input }

/** Performs a four-eyes action, or throws with the reason for refusal. The caller runs it in a transaction. */
export async function act({ req, collection, document, action, input }: ActInput): Promise<void> {
  // What this decides on is in other documents than the ones it writes.
  await holdDocument({ req, collection, id: document })
  const given = await readCase({ req, collection, document })
  const reason = refusalFor({ action: action === 'plan' && input.kind === 'takeDown' ? 'takeDown' : action, ...given })
  if (reason) throw refusal(reason)
  await DO[action]({ req, given, input })
}

const DO: Record<ReviewAction, (doing: ActionContext) => Promise<void>> = {
  async submit(doing) {
    await checkGate({ req: doing.req, collection: doing.given.collection, version: doing.given.latest })
    await replaceOpen(doing)
    await makeReview({ ...doing, data: { state: 'submitted', note: doing.input.note ?? null } })
    await tell(doing, 'submitted', doing.input.note)
    await notify({ ...doing, about: 'submitted', note: doing.input.note })
  },

  async withdraw(doing) {
    await change(doing, { state: 'withdrawn' })
    await tell(doing, 'withdrawn')
  },

  async approve(doing) {
    const review = reviewOf(doing)
    const decided = { decidedBy: doing.given.actor.id, decidedAt: new Date().toISOString() }
    await change(doing, review.isEmergency ? decided : { ...decided, state: 'approved' })
    await tell(doing, 'approved', doing.input.note)
    await notify({ ...doing, about: 'approved', note: doing.input.note })
  },

  async sendBack(doing) {
    const reason = doing.input.reason?.trim()
    if (!reason) throw refusal('noReason')
    const decided = { decidedBy: doing.given.actor.id, decidedAt: new Date().toISOString() }
    await change(doing, { ...decided, state: 'sentBack', reason })
    await tell(doing, 'sentBack', reason)
    await notify({ ...doing, about: 'sentBack', note: reason })
  },

  async publish(doing) {
    const { version, review } = await approved(doing)
    await checkGate({ req: doing.req, collection: doing.given.collection, version })
    await publishVersion({ req: doing.req, collection: doing.given.collection, version })
    await update(doing.req, review.id, { state: 'published', publishAt: new Date().toISOString() })
    await tell(doing, 'published', review.note)
  },

  async plan(doing) {
    const publishAt = toCome(doing.input.at)
    const schedule = {
      state: 'planned' as const,
      publishAt,
      plannedBy: doing.given.actor.id,
      attempts: 0,
      failure: null,
    }
    if (doing.input.kind === 'takeDown') {
      const redirectTo = await targetOf(doing)
      await makeReview({ ...doing, data: { ...schedule, kind: 'takeDown', redirectTo } })
    } else {
      const { version, review } = await approved(doing)
      await checkGate({ req: doing.req, collection: doing.given.collection, version })
      await update(doing.req, review.id, schedule)
    }
    // The schedule itself is the row; the job only starts the worker at the right moment.
    await doing.req.payload.jobs.queue({
      task: 'carry-out-plans',
      input: {},
      waitUntil: new Date(publishAt),
      req: doing.req,
    })
    await tell(doing, 'planned', publishAt)
  },

  async cancel(doing) {
    const { schedule } = doing.given
    if (!schedule) throw refusal('notPlanned')
    await update(doing.req, schedule.id, {
      state: schedule.kind === 'takeDown' ? 'withdrawn' : 'approved',
      publishAt: null,
    })
    await tell(doing, 'cancelled')
  },

  async emergency(doing) {
    const reason = doing.input.reason?.trim()
    if (!reason) throw refusal('noReason')
    await checkGate({ req: doing.req, collection: doing.given.collection, version: doing.given.latest })
    await replaceOpen(doing)
    await publishVersion({ req: doing.req, collection: doing.given.collection, version: doing.given.latest })
    await makeReview({
      ...doing,
      data: { state: 'published', isEmergency: true, reason, publishAt: new Date().toISOString() },
    })
    await tell(doing, 'emergency', reason)
    await notify({ ...doing, about: 'emergency', note: reason })
  },

  async takeDown(doing) {
    const target = await targetOf(doing)
    await takeDown({ req: doing.req, collection: doing.given.collection, version: doing.given.latest })
    await addRedirect({ ...doing.given, req: doing.req, target })
    await tell(doing, 'takenDown', doing.input.reason)
  },
}

/** The approved version, unchanged since. Without four eyes, publishing approves the last version. */
async function approved(doing: ActionContext): Promise<{ version: Version; review: Review }> {
  const { req, given } = doing
  if (given.review?.state !== 'approved') {
    const { id } = given.actor
    await replaceOpen(doing)
    const data = {
      state: 'approved' as const,
      decidedBy: id,
      decidedAt: new Date().toISOString(),
      note: doing.input.note ?? null,
    }
    return { version: given.latest, review: await makeReview({ ...doing, data }) }
  }
  return { version: await unchanged({ req, collection: given.collection, review: given.review }), review: given.review }
}

/** The version of a submission. Throws when its text differs from what was submitted. */
export async function unchanged({
  req,
  collection,
  review,
}: {
  req: PayloadRequest
  collection: ContentSlug
  review: Review
}): Promise<Version> {
  const version = await versionById({ req, collection, id: review.version ?? '' })
  if (!version || version.hash !== review.hash || version.parent !== review.document) throw refusal('changed')
  return version
}

/** Withdraws an open submission in favour of a new one. */
async function replaceOpen({ req, given: { review } }: ActionContext): Promise<void> {
  if (review?.state === 'submitted' || review?.state === 'approved')
    await update(req, review.id, { state: 'withdrawn' })
}

function makeReview({ req, given, data }: ActionContext & { data: Partial<Review> }): Promise<Review> {
  const { collection, document, latest, actor } = given
  return req.payload.create({
    collection: 'reviews',
    data: {
      kind: 'publish',
      state: 'submitted',
      title: titleOf(latest),
      source: collection,
      document,
      version: latest.id,
      hash: latest.hash,
      submittedBy: actor.id,
      ...data,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const change = async (doing: ActionContext, data: Partial<Review>) => update(doing.req, reviewOf(doing).id, data)

export function update(req: PayloadRequest, id: string, data: Partial<Review>): Promise<unknown> {
  return req.payload.update({ collection: 'reviews', id, data, depth: 0, overrideAccess: true, req })
}

function reviewOf({ given }: ActionContext): Review {
  if (!given.review) throw refusal('notSubmitted')
  return given.review
}

function toCome(at: string | undefined): string {
  const moment = Date.parse(at ?? '')
  if (!(moment > Date.now())) throw refusal('noMoment')
  return new Date(moment).toISOString()
}

/** The redirect target. When other documents refer to this one, the editor must choose, even if it is "nowhere". */
async function targetOf({ req, given, input }: ActionContext): Promise<string | null> {
  if (input.redirectTo !== undefined) return input.redirectTo
  const breaks = await whatPointsHere({ req, ...given })
  if (breaks.length > 0) throw refusal('noTarget', { breaks })
  return null
}

async function tell({ req, given }: ActionContext, action: Audited, note?: string | null): Promise<void> {
  const { collection, document, latest } = given
  await writeAudit({ req, action, title: titleOf(latest), source: collection, document, note: note ?? null })
}
