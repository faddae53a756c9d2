import { checkRound } from '#src/links/round.ts'
import { defineTask } from './define.ts'

/** Every ten minutes: checks some of the external links, each link once a week. */
export const checkLinks = defineTask({
  slug: 'check-links',
  label: 'Links naar andere sites controleren',
  cron: '*/10 * * * *',
  run: ({ req: { payload } }) => checkRound({ payload }),
})
