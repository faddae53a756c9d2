import type { Locale } from '#src/answers/model/types.ts'

type CalendarWords = Record<'latest' | 'earliest' | 'backToPlan', (text: string) => string> & { file: string }

/** Texts that only the calendar uses. */
export const calendarWords: Record<Locale, CalendarWords> = {
  nl: {
    latest: (title) => `Laatste dag: ${title}`,
    earliest: (title) => `Eerste dag: ${title}`,
    backToPlan: (address) => `Open uw plan met uw plancode: ${address}`,
    file: 'mijn-plan',
  },
  en: {
    latest: (title) => `Last day: ${title}`,
    earliest: (title) => `First day: ${title}`,
    backToPlan: (address) => `Open your plan with your plan code: ${address}`,
    file: 'my-plan',
  },
}
