import type { CollectionConfig } from 'payload'
import { administratorsOnly, nobody } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'

/**
 * Who was reminded in which week. The row is written together with the mail and its key is unique: however often the
 * task runs, nobody gets two mails in a week.
 */
export const sentReminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: label('Herinnering', 'Reminder'), plural: label('Herinneringen', 'Reminders') },
  admin: { hidden: true },
  access: { create: nobody, read: administratorsOnly, update: nobody, delete: nobody },
  // "2026-W47 7c9e…": the week, and the id of the recipient.
  fields: [{ name: 'key', type: 'text', required: true, unique: true, index: true }],
}
