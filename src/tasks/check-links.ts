import { checkRound } from '#src/links/round.ts'
import { defineTask } from './define.ts'

/** Each ten minutes: looks at some of the links to other sites. Every link has its turn once a week. */
export const checkLinks = defineTask({
  slug: 'check-links',
  label: 'Links naar andere sites controleren',
  cron: '*/10 * * * *',
  run: ({ req: { payload } }) => checkRound({ payload }),
})
