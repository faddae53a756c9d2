import type { GroupField } from 'payload'
import { staffReadField } from '../access/roles.ts'
import { label } from './labels.ts'
import { richText } from './rich-text.ts'

/** For staff only. Never part of an Answer; the desk requests it separately. */
export const internalFields: GroupField = {
  name: 'internal',
  type: 'group',
  label: label('Alleen voor medewerkers', 'For staff only'),
  access: { read: staffReadField },
  admin: { description: label('Inwoners zien dit nooit.', 'Residents never see this.') },
  fields: [
    richText({
      name: 'deskMemo',
      label: label('Memo voor de balie en telefoon', 'Desk memo'),
      help: label(
        'Wat een collega moet weten die nu iemand aan de lijn heeft.',
        'What a colleague has to know with somebody on the line now.',
      ),
      localized: false,
    }),
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
      admin: {
        description: label(
          'Vraag dit voordat u iets vertelt. Bijvoorbeeld: Wat is uw geboortedatum?',
          'Ask this before you tell anything. For example: What is your date of birth?',
        ),
      },
    },
    {
      name: 'keywords',
      type: 'text',
      hasMany: true,
      label: label('Zoekwoorden voor medewerkers', 'Keywords for staff'),
      admin: {
        description: label(
          'Afkortingen en vaktaal. Bijvoorbeeld: BRP, GBA.',
          'Abbreviations and jargon. For example: BRP, GBA.',
        ),
      },
    },
  ],
}
