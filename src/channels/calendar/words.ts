import type { Locale } from '#src/answers/model/types.ts'

type CalendarWords = { latest: (title: string) => string; earliest: (title: string) => string; file: string }

/** Texts that only the calendar uses. */
export const calendarWords: Record<Locale, CalendarWords> = {
  nl: {
    latest: (title) => `Laatste dag: ${title}`,
    earliest: (title) => `Eerste dag: ${title}`,
    file: 'mijn-plan',
  },
  en: {
    latest: (title) => `Last day: ${title}`,
    earliest: (title) => `First day: ${title}`,
    file: 'my-plan',
  },
}
