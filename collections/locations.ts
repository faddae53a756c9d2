import type { CollectionConfig } from 'payload'
import { content } from './content.ts'
import { hoursFields } from './fields/hours.ts'
import { label } from './fields/labels.ts'
import { periodFields } from './fields/period.ts'
import { slugFields } from './fields/slug.ts'
import { locationHelp } from './help/channels.ts'

/** A location that people can visit, with its opening hours. */
export const locations: CollectionConfig = content({
  slug: 'locations',
  help: locationHelp,
  labels: { singular: label('Locatie', 'Location'), plural: label('Locaties', 'Locations') },
  admin: { group: label('Kanalen', 'Channels'), useAsTitle: 'title', defaultColumns: ['title', 'slug', '_status'] },
  defaultSort: 'slug',
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('Naam', 'Name') },
    {
      name: 'address',
      type: 'group',
      label: label('Adres', 'Address'),
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'street', type: 'text', label: label('Straat', 'Street') },
            { name: 'number', type: 'text', label: label('Huisnummer', 'Number') },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'postcode', type: 'text', label: label('Postcode', 'Postcode') },
            { name: 'city', type: 'text', label: label('Plaats', 'City') },
          ],
        },
      ],
    },
    { name: 'directions', type: 'textarea', localized: true, label: label('Hoe komt u er?', 'How to get there') },
    {
      name: 'appointmentNeeded',
      type: 'checkbox',
      defaultValue: false,
      label: label('Alleen op afspraak', 'By appointment only'),
    },
    ...hoursFields,
    {
      name: 'messages',
      type: 'array',
      label: label('Mededelingen', 'Messages'),
      labels: { singular: label('Mededeling', 'Message'), plural: label('Mededelingen', 'Messages') },
      fields: [
        { name: 'text', type: 'text', required: true, localized: true, label: label('Tekst', 'Text') },
        periodFields(),
      ],
    },
    ...slugFields(),
  ],
})
