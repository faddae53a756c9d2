import type { PayloadRequest, Where } from 'payload'
import { rolesThat } from '#collections/access/roles.ts'
import type { ContentSlug } from '#collections/raw.ts'
import { titleOf } from '#collections/versions/versions.ts'
import { sendMail } from '#src/mail/send.ts'
import type { Review } from '#src/payload-types.ts'
import { idOf } from '../parts/id-of.ts'
import type { Case } from './read.ts'

type About = 'submitted' | 'approved' | 'sentBack' | 'emergency'
type NotifyInput = { req: PayloadRequest; given: Case; about: About; note?: string | null | undefined }

/** The subject of the mail. */
const SUBJECTS: Record<About, string> = {
  submitted: 'Ter beoordeling',
  approved: 'Goedgekeurd',
  sentBack: 'Teruggestuurd',
  emergency: 'Met spoed gepubliceerd',
}

/**
 * Mails colleagues about a submission: those who may approve it when it is submitted or published in an emergency, and
 * its author when it is decided. The mail is queued in the transaction of the action.
 */
export async function notify({ req, given, about, note }: NotifyInput): Promise<void> {
  const isForReviewers = about === 'submitted' || about === 'emergency'
  const readers = isForReviewers
    ? await publishersOf(req, given.collection)
    : await addresses(req, [idOf(given.review?.submittedBy)])
  const subject = `${SUBJECTS[about]}: ${titleOf(given.latest)}`
  const text = [note?.trim(), linkTo({ req, collection: given.collection, document: given.document })]
    .filter(Boolean)
    .join('\n\n')
  await mailAll({ req, readers, subject, text })
}

/** Mails everybody who may publish the document that its schedule failed and was given up. */
export async function notifyFailure({
  req,
  schedule,
  message,
}: {
  req: PayloadRequest
  schedule: Review
  message: string
}): Promise<void> {
  const collection = schedule.source
  const readers = await publishersOf(req, collection)
  const link = linkTo({ req, collection, document: schedule.document })
  await mailAll({ req, readers, subject: `Planning mislukt: ${schedule.title ?? ''}`, text: `${message}\n\n${link}` })
}

async function mailAll({
  req,
  readers,
  subject,
  text,
}: {
  req: PayloadRequest
  readers: Reader[]
  subject: string
  text: string
}): Promise<void> {
  for (const { id, email } of readers) {
    if (id === req.user?.id) continue
    await sendMail({ payload: req.payload, req, to: email, subject, text })
  }
}

type Reader = { id: string; email: string }

function publishersOf(req: PayloadRequest, collection: ContentSlug): Promise<Reader[]> {
  return find(req, { roles: { in: rolesThat({ action: 'publish', subject: collection }) } })
}

async function addresses(req: PayloadRequest, ids: (string | null)[]): Promise<Reader[]> {
  const known = ids.filter((id) => id !== null)
  return known.length > 0 ? find(req, { id: { in: known } }) : []
}

async function find(req: PayloadRequest, where: Where): Promise<Reader[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where,
    select: { email: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: { transactionID: req.transactionID },
  })
  return docs.map(({ id, email }) => ({ id, email }))
}

const linkTo = ({ req, collection, document }: { req: PayloadRequest; collection: string; document: string }): string =>
  `${req.payload.config.serverURL}${req.payload.config.routes.admin}/collections/${collection}/${document}`
