import type { JobsConfig } from 'payload'
import { carryOutPlansTask } from './carry-out-plans.ts'
import { checkLinks } from './check-links.ts'
import { findLinks } from './find-links.ts'
import { jobsCollection } from './jobs-collection.ts'
import { remindOwnersTask } from './remind-owners.ts'
import { removeOldMailsTask } from './remove-old-mails.ts'
import { sendMailTask } from './send-mail.ts'

const nobody = () => false

/** What is done later, or again and again. Only this program queues and runs; a job that is done leaves nothing behind. */
export const jobs = (): JobsConfig => ({
  tasks: [sendMailTask, carryOutPlansTask, remindOwnersTask, findLinks(), checkLinks, removeOldMailsTask],
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: jobsCollection,
})
