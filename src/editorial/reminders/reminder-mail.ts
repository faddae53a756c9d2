import { dayInWords } from '#src/facts/words.ts'
import type { Mail } from '#src/mail/send.ts'
import type { Reminder } from './due-reminders.ts'

/** The text of a reminder: which documents are due, since when, with their addresses. Without names of people. */
export function reminderMail({ reminder, adminUrl }: { reminder: Reminder; adminUrl: string }): Mail {
  const { to, documents } = reminder
  const count = documents.length
  const lines = documents.map(
    ({ collection, id, title, reviewDate }) =>
      `- ${title}\n  Beoordelen op: ${dayInWords({ day: reviewDate, locale: 'nl' })}\n  ${adminUrl}/collections/${collection}/${id}`,
  )
  return {
    to,
    subject: count === 1 ? 'Eén tekst om opnieuw te bekijken' : `${count} teksten om opnieuw te bekijken`,
    text: [
      'Beste collega,',
      'Kloppen deze teksten nog? Bekijk ze, pas ze aan waar nodig en kies een nieuwe datum.',
      lines.join('\n\n'),
      `Alles wat op u wacht, staat bij elkaar op ${adminUrl}/te-beoordelen`,
    ].join('\n\n'),
  }
}
