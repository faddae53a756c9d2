import { remindOwners } from '#src/editorial/reminders/remind-owners.ts'
import { defineTask } from './define.ts'

/** Every morning. */
export const remindOwnersTask = defineTask({
  slug: 'remind-owners',
  label: 'Eigenaren herinneren aan wat zij moeten bekijken',
  cron: '0 7 * * *',
  run: ({ req }) => remindOwners({ req, now: Date.now() }),
})
