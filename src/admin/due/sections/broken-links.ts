import { addressOf, brokenSince } from '#src/admin/links/broken-since.ts'
import type { Section } from '../section.ts'

/** Broken links in published texts. */
export const brokenLinks: Section = {
  key: 'links',
  heading: { nl: 'Links die niet werken', en: 'Broken links' },
  load: async ({ req, language, adminUrl }) => {
    const { docs } = await req.payload.find({
      collection: 'links',
      where: { status: { equals: 'broken' } },
      sort: 'failingSince',
      depth: 0,
      pagination: false,
      limit: 0,
      overrideAccess: false,
      req,
    })
    return docs.map((link) => ({
      title: `${link.title}: ${link.fieldLabel}`,
      href:
        link.collection === link.document
          ? `${adminUrl}/globals/${link.collection}`
          : `${adminUrl}/collections/${link.collection}/${link.document}`,
      note: `${addressOf(link)} ${brokenSince({ link, language })}`.trim(),
    }))
  },
}
