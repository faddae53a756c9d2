import type { Locale } from '#src/answers/types.ts'

type CalendarWords = { latest: (title: string) => string; earliest: (title: string) => string; file: string }

/** What only the calendar says. */
export const calendarWords: Record<Locale, CalendarWords> = {
  nl: {
    latest: (title) => `Uiterlijk vandaag: ${title}`,
    earliest: (title) => `Vanaf vandaag: ${title}`,
    file: 'mijn-plan',
  },
  en: {
    latest: (title) => `Today at the latest: ${title}`,
    earliest: (title) => `From today: ${title}`,
    file: 'my-plan',
  },
}
