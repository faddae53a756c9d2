import { MongoClient } from 'mongodb'
import type { Cluster } from './cluster.ts'
import { type Done, markAt, type Subject } from './work.ts'

export type Verdict = {
  lost: string[]
  half: string[]
  twice: string[]
  mailsLost: string[]
  mailsTwice: string[]
  mails: number
  mailedAgain: number
}

/** In milliseconds: a mail whose process was killed is taken over after a minute. */
const MAILS_WITHIN = 120_000

type Judging = { cluster: Cluster; done: readonly Done[]; shared: Subject }

/** What became of everything that was done, by the database, the pages and the mails. */
export async function judge({ cluster, done, shared }: Judging): Promise<Verdict> {
  const rows = await judgeRows({ cluster, done })
  const shown = await judgePages({ cluster, done: done.filter(({ subject }) => subject !== shared) })
  const mails = await judgeMails({ cluster, done })
  return {
    ...mails,
    twice: rows.twice,
    lost: [...rows.lost, ...shown.lost],
    half: [...rows.half, ...shown.half],
  }
}

/** Each action has one line in the audit list and one review, or neither. */
export async function judgeRows({ cluster, done }: Omit<Judging, 'shared'>) {
  const found = { lost: [] as string[], half: [] as string[], twice: [] as string[] }
  const client = new MongoClient(cluster.url)
  const count = (collection: string, condition: object) => client.db().collection(collection).countDocuments(condition)
  for (const { reason, kind, status, subject } of done) {
    const audits = await count('audits', { note: reason })
    const reviews = await count('reviews', kind === 'publish' ? { reason } : { note: reason })
    const isPublished = kind !== 'plan' || (await count('reviews', { note: reason, state: 'published' })) === 1
    if (status === 200 && (audits === 0 || reviews === 0 || !isPublished)) found.lost.push(reason)
    if (audits !== reviews) found.half.push(reason)
    if (audits > 1 || reviews > 1) found.twice.push(reason)
    if (kind === 'plan') {
      const carriedOut = await count('audits', { document: subject.id, note: 'Volgens planning' })
      const asked = await count('reviews', { document: subject.id, state: 'published' })
      if (carriedOut !== asked) found.twice.push(`planned ${subject.slug}: ${carriedOut} of ${asked}`)
    }
  }
  await client.close()
  return found
}

/** Every process shows the last publication of each subject that one person published. */
export async function judgePages({ cluster: { nodes }, done }: Omit<Judging, 'shared'>) {
  const found = { lost: [] as string[], half: [] as string[] }
  for (const subject of new Set(done.map((one) => one.subject))) {
    const marks = done
      .filter((one) => one.subject === subject && one.kind !== 'submit' && one.status === 200)
      .map(({ mark }) => mark)
    const shown = await Promise.all(nodes.map((node) => markAt(node, subject)))
    const name = `${subject.collection} ${subject.slug}`
    if (marks.length > 0 && shown.some((mark) => mark === null || mark < Math.max(...marks)))
      found.lost.push(`${name} shows ${shown}, published ${Math.max(...marks)}`)
    if (new Set(shown).size > 1) found.half.push(`${name} differs: ${shown}`)
  }
  return found
}

function mailOf(text: string): { to: string; id: string } {
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
  return { to: header('To'), id: header('Message-ID') }
}

/** Each colleague who should get a mail about an acknowledged action gets one. */
async function judgeMails({ cluster, done }: Omit<Judging, 'shared'>) {
  const about = (reason: string) => cluster.mails.filter((text) => text.includes(reason)).map(mailOf)
  const isOf = (one: Done, isPlan: boolean) => one.status === 200 && (one.kind === 'plan') === isPlan
  const expected = [true, false].flatMap((isPlan) => {
    const reasons = done.filter((one) => isOf(one, isPlan)).map(({ reason }) => reason)
    // Who publishes does not get a mail about it; otherwise all colleagues who may publish do.
    const readers = new Set(reasons.flatMap((reason) => about(reason).map(({ to }) => to)))
    return reasons.flatMap((reason) => [...readers].map((to) => ({ reason, to })))
  })
  const missing = () => expected.filter(({ reason, to }) => !about(reason).some((mail) => mail.to === to))
  const deadline = Date.now() + MAILS_WITHIN
  while (missing().length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 1_000))
  const mailsTwice = expected.filter(
    ({ reason, to }) => new Set(about(reason).flatMap((mail) => (mail.to === to ? [mail.id] : []))).size > 1,
  )
  return {
    mailsLost: missing().map(({ reason, to }) => `${reason} ${to}`),
    mailsTwice: mailsTwice.map(({ reason, to }) => `${reason} ${to}`),
    mails: cluster.mails.length,
    mailedAgain: cluster.mails.length - new Set(cluster.mails.map((text) => mailOf(text).id)).size,
  }
}
