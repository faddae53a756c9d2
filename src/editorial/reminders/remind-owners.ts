import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '#collections/transaction.ts'
import { dayAt } from '#src/facts/words.ts'
import { sendMail } from '#src/mail/send.ts'
import { reminderMail } from './letter.ts'
import { planReminders, type Reminder } from './plan.ts'
import { readColleagues, readReviewables } from './read.ts'

/** Asks owners to look again at what is due at this instant, in ms. Who was asked this week is left alone. */
export async function remindOwners({ req, now }: { req: PayloadRequest; now: number }): Promise<void> {
  const { payload } = req
  const [documents, colleagues, sent] = [
    await readReviewables({ payload, req, now }),
    await readColleagues({ payload, req }),
    await readSent(payload),
  ]
  const reminders = planReminders({ documents, colleagues, today: dayAt(now), sent })
  for (const reminder of reminders) await remind({ payload, reminder })
}

/** Notes the reminder and queues its mail: both, or neither. */
async function remind({ payload, reminder }: { payload: Payload; reminder: Reminder }): Promise<void> {
  const { serverURL, routes } = payload.config
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await payload.create({ collection: 'reminders', data: { key: reminder.key }, depth: 0, overrideAccess: true, req })
    await sendMail({ payload, req, ...reminderMail({ reminder, adminUrl: `${serverURL}${routes.admin}` }) })
  })
}

async function readSent(payload: Payload): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'reminders',
    sort: '-createdAt',
    limit: 1_000,
    depth: 0,
    overrideAccess: true,
  })
  return new Set(docs.map(({ key }) => key))
}
