import type { GroupField } from 'payload'
import { staffReadField } from '../access/roles.ts'
import { label } from './labels.ts'
import { richText } from './rich-text.ts'

/** For staff only. Never part of an Answer; the desk asks for it apart. */
export const internalFields: GroupField = {
  name: 'internal',
  type: 'group',
  label: label('Alleen voor medewerkers', 'For staff only'),
  access: { read: staffReadField },
  fields: [
    richText({ name: 'deskMemo', label: label('Memo voor de balie en telefoon', 'Desk memo'), localized: false }),
    {
      name: 'maatwerk',
      type: 'textarea',
      label: label('Maatwerk', 'Made to measure'),
      admin: {
        description: label('Wanneer wijken wij af, en wie beslist dat?', 'When do we deviate, and who decides?'),
      },
    },
    {
      name: 'verificationQuestions',
      type: 'text',
      hasMany: true,
      label: label('Controlevragen', 'Verification questions'),
    },
    {
      name: 'keywords',
      type: 'text',
      hasMany: true,
      label: label('Zoekwoorden voor medewerkers', 'Keywords for staff'),
    },
  ],
}
