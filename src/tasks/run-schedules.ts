import { carryOutPlans } from '#src/editorial/four-eyes/due.ts'
import { defineTask } from './define.ts'

/**
 * Publishes and takes down what was planned. The plan itself is a row in `reviews`; a job only wakes this up at the moment.
 * Each minute it looks again, so that a plan whose job got lost, or that failed and may be tried again, is not forgotten.
 */
export const carryOutPlansTask = defineTask({
  slug: 'carry-out-plans',
  label: 'Publiceren wat is ingepland',
  cron: '* * * * *',
  run: async ({ req: { payload } }) => {
    const { logger } = payload
    await carryOutPlans({ payload, log: { info: (text) => logger.info(text), warn: (text) => logger.warn(text) } })
  },
})
