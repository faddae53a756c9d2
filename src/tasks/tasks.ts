import type { JobsConfig } from 'payload'
import { checkLinks } from './check-links.ts'
import { findLinks } from './find-links.ts'
import { jobsCollection } from './jobs-collection.ts'
import { remindOwnersTask } from './remind-owners.ts'
import { removeOldMailsTask } from './remove-old-mails.ts'
import { runSchedulesTask } from './run-schedules.ts'
import { sendMailTask } from './send-mail.ts'

const nobody = () => false

/** The background jobs. Only code queues and runs them; completed jobs are removed. */
export const jobs = (): JobsConfig => ({
  tasks: [sendMailTask, runSchedulesTask, remindOwnersTask, findLinks(), checkLinks, removeOldMailsTask],
  access: { run: nobody, queue: nobody, cancel: nobody },
  deleteJobOnComplete: true,
  jobsCollectionOverrides: jobsCollection,
})
