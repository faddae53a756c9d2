import type { CollectionConfig, Field, Job } from 'payload'
import { administratorsOnly, isAdministrator, nobody } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import type { AdminWords } from '#src/domain/admin-language.ts'

/** The input of a job may contain the text of a mail, so it cannot be read. */
const PRIVATE = new Set(['input', 'output', 'meta', 'taskStatus'])

const LABELS: Record<string, AdminWords> = {
  taskSlug: label('Taak', 'Task'),
  totalTried: label('Keer geprobeerd', 'Times tried'),
  waitUntil: label('Opnieuw na', 'Again after'),
  hasError: label('Opgegeven', 'Given up'),
  processing: label('Bezig', 'Running'),
  completedAt: label('Klaar op', 'Done on'),
}

/** Payload's jobs collection, readable for administrators: pending jobs and their errors. */
export function jobsCollection({
  defaultJobsCollection: base,
}: {
  defaultJobsCollection: CollectionConfig
}): CollectionConfig {
  return {
    ...base,
    labels: { singular: label('Taak', 'Job'), plural: label('Taken', 'Jobs') },
    access: { create: nobody, read: administratorsOnly, update: nobody, delete: nobody },
    admin: {
      group: label('Beheer', 'Administration'),
      hidden: ({ user }) => !isAdministrator({ req: { user } } as Parameters<typeof isAdministrator>[0]),
      useAsTitle: 'taskSlug',
      defaultColumns: ['taskSlug', 'problem', 'totalTried', 'waitUntil', 'hasError'],
      description: label(
        'Wat nog gedaan wordt, of niet lukte. Wat klaar is, staat hier niet meer.',
        'What is still to be done, or failed. What is done is no longer here.',
      ),
    },
    // Lists only select their own columns; `problem` is computed from these.
    forceSelect: { error: true, log: true },
    fields: [
      {
        name: 'problem',
        type: 'text',
        virtual: true,
        label: label('Wat ging er mis?', 'What went wrong?'),
        hooks: { afterRead: [({ data }) => problemOf((data ?? {}) as Job)] },
      },
      ...base.fields.map(closed),
    ],
  }
}

/** The last error, in Dutch; empty without one. */
function problemOf({ error, log }: Pick<Job, 'error' | 'log'>): string {
  const last = (log ?? []).findLast(({ state }) => state === 'failed')?.error ?? error
  const message = last && typeof last === 'object' && !Array.isArray(last) && 'message' in last ? last.message : ''
  return typeof message === 'string' ? message : ''
}

/** Closes fields with the input of jobs, and labels the others. */
function closed(field: Field): Field {
  if (field.type === 'tabs') {
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(closed) })) }
  }
  if (field.type === 'array')
    return { ...field, fields: field.fields.map(closed), admin: { ...field.admin, hidden: true } }
  if (!('name' in field)) return field
  const named = { ...field, ...(LABELS[field.name] ? { label: LABELS[field.name] } : {}) } as Field
  if (!PRIVATE.has(field.name)) return named
  return { ...field, access: { read: () => false }, admin: { ...field.admin, hidden: true } } as Field
}
