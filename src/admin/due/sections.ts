import type { Section } from './section.ts'
import { brokenLinks } from './sections/broken-links.ts'
import { dueDocuments } from './sections/due-documents.ts'
import { failedJobs } from './sections/failed-jobs.ts'
import { keptMails } from './sections/kept-mails.ts'
import { submitted } from './sections/submitted.ts'

/** All sections, in the order of the page. */
export const sections: readonly Section[] = [submitted, dueDocuments, brokenLinks, failedJobs, keptMails]
