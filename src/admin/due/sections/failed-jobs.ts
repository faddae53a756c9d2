import { isAdministrator } from '#collections/access/roles.ts'
import { dayInWords } from '#src/admin/words.ts'
import type { Section } from '../section.ts'

/** Jobs whose last attempt failed, such as a mail: for administrators. */
export const failedJobs: Section = {
  key: 'taken',
  heading: { nl: 'Taken die niet lukken', en: 'Jobs that fail' },
  load: async ({ req, language, say, adminUrl }) => {
    if (!isAdministrator({ req })) return []
    const { docs } = await req.payload.find({
      collection: 'payload-jobs',
      where: { totalTried: { greater_than: 0 } },
      sort: 'createdAt',
      depth: 0,
      limit: 100,
      overrideAccess: false,
      req,
    })
    const labels = new Map(req.payload.config.jobs.tasks?.map(({ slug, label }) => [slug as string, label]))
    return docs.map((job) => ({
      title: labels.get(String(job.taskSlug)) ?? String(job.taskSlug),
      href: `${adminUrl}/collections/payload-jobs/${job.id}`,
      note: [
        job.problem,
        job.hasError
          ? say({ nl: 'Wij proberen dit niet meer.', en: 'We no longer try this.' })
          : say({ nl: 'Wij proberen het vanzelf opnieuw.', en: 'We try again by ourselves.' }),
        say({ nl: 'Sinds', en: 'Since' }),
        `${dayInWords(job.createdAt, language)}.`,
      ].join(' '),
    }))
  },
}
