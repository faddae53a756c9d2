import { runSchedules } from '#src/editorial/four-eyes/run-schedules.ts'
import { defineTask } from './define.ts'

/**
 * Publishes and takes down documents at their scheduled moment. A schedule is a row in `reviews`; a job only triggers
 * this task. It also runs each minute, for schedules whose job was lost or that must be retried.
 */
export const runSchedulesTask = defineTask({
  slug: 'carry-out-plans',
  label: 'Publiceren wat is ingepland',
  cron: '* * * * *',
  // A database that could not do it now can do so a second later.
  retryAfter: 1_000,
  retries: 15,
  run: async ({ req: { payload } }) => {
    const { logger } = payload
    await runSchedules({ payload, log: { info: (text) => logger.info(text), warn: (text) => logger.warn(text) } })
  },
})
