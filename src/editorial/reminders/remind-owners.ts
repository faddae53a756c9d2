import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction } from '#src/database/in-transaction.ts'
import { dayAt } from '#src/facts/words.ts'
import { sendMail } from '#src/mail/send.ts'
import { dueReminders, type Reminder } from './due-reminders.ts'
import { readColleagues, readReviewables } from './read.ts'
import { reminderMail } from './reminder-mail.ts'

/** Mails owners about documents that are due at this instant, in ms, at most once a week. */
export async function remindOwners({ req, now }: { req: PayloadRequest; now: number }): Promise<void> {
  const { payload } = req
  const [documents, colleagues, sent] = [
    await readReviewables({ payload, req, now }),
    await readColleagues({ payload, req }),
    await readSent(payload),
  ]
  const reminders = dueReminders({ documents, colleagues, today: dayAt(now), sent })
  for (const reminder of reminders) await remind({ payload, reminder })
}

/** Stores the reminder and queues its mail in one transaction. */
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
