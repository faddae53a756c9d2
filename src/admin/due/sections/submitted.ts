import { may } from '#collections/access/roles.ts'
import { idOf } from '#src/editorial/parts/id-of.ts'
import { dayInWords } from '../../words.ts'
import type { Section } from '../section.ts'

/** Submissions of colleagues for users who may approve them, and emergency publications that were not reviewed yet. */
export const submitted: Section = {
  key: 'submitted',
  heading: { nl: 'Ingediend door collega’s', en: 'Submitted by colleagues' },
  async load({ req, language, say, adminUrl }) {
    const { docs } = await req.payload.find({
      collection: 'reviews',
      where: {
        or: [
          { state: { equals: 'submitted' } },
          { and: [{ isEmergency: { equals: true } }, { decidedBy: { exists: false } }] },
        ],
      },
      depth: 1,
      limit: 100,
      overrideAccess: false,
      user: req.user,
    })
    return docs
      .filter(({ source }) => may({ req, action: 'publish', subject: source }))
      .filter(({ submittedBy }) => idOf(submittedBy) !== req.user?.id)
      .map(({ title, source, document, isEmergency, submittedBy, createdAt, note }) => ({
        title: title ?? '',
        href: `${adminUrl}/collections/${source}/${document}`,
        note: [
          isEmergency
            ? say({ nl: 'Met spoed gepubliceerd, nog niet nagekeken.', en: 'Published in a hurry, not checked yet.' })
            : '',
          say({ nl: 'Ingediend op', en: 'Submitted on' }),
          dayInWords(createdAt, language),
          typeof submittedBy === 'object' && submittedBy ? `(${submittedBy.name}).` : '.',
          note ?? '',
        ]
          .filter(Boolean)
          .join(' '),
      }))
  },
}
