import { dayInWords } from '#src/admin/words.ts'
import { byReviewDate, isDue } from '#src/editorial/reminders/due-reminders.ts'
import { readReviewables } from '#src/editorial/reminders/read.ts'
import { dayAt } from '#src/facts/words.ts'
import type { Section } from '../section.ts'

/** Texts that are due for review: the user's own first, then the oldest. */
export const dueDocuments: Section = {
  key: 'teksten',
  heading: { nl: 'Teksten om opnieuw te bekijken', en: 'Texts to be reviewed' },
  load: async ({ req, now, language, say, adminUrl }) => {
    const documents = await readReviewables({ payload: req.payload, req, now, asUser: true })
    const isMine = ({ owner }: { owner: string | null }) => owner !== null && owner === req.user?.id
    return documents
      .filter((document) => isDue(document, dayAt(now)))
      .sort((a, b) => Number(isMine(b)) - Number(isMine(a)) || byReviewDate(a, b))
      .map((document) => {
        const day = dayInWords(document.reviewDate, language)
        return {
          title: document.title,
          href: `${adminUrl}/collections/${document.collection}/${document.id}`,
          isMine: isMine(document),
          note: say({ nl: `Beoordelen op ${day}`, en: `To be reviewed on ${day}` }),
        }
      })
  },
}
