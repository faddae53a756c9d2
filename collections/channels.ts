import type { CollectionConfig, Condition } from 'payload'
import { rulesOf } from '#src/domain/codes.ts'
import { type ContactField, MEDIA } from '#src/domain/media.ts'
import { CHANNEL_KINDS } from '#src/domain/products.ts'
import { content } from './content.ts'
import { addressField } from './fields/address.ts'
import { hoursFields } from './fields/hours.ts'
import { label, optionsOf } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { channelHelp } from './help/channels.ts'
import { isBlank } from './reading/places.ts'

/** Hides a field of another medium, but never a value that was already filled in. */
const asked =
  (way: ContactField): Condition =>
  (data) =>
    rulesOf(MEDIA, data?.medium)?.asks.includes(way) || !isBlank(data?.[way])

/** A way to reach the municipality: website, telephone, counter, post, a helper in the neighbourhood. */
export const channels: CollectionConfig = content({
  slug: 'channels',
  help: channelHelp,
  labels: { singular: label('Kanaal', 'Channel'), plural: label('Kanalen', 'Channels') },
  admin: {
    group: label('Kanalen', 'Channels'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'medium', '_status'],
  },
  defaultSort: 'position',
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('Naam', 'Name') },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: label('Soort', 'Kind'),
          options: optionsOf(CHANNEL_KINDS),
        },
        {
          name: 'medium',
          type: 'select',
          required: true,
          label: label('Middel', 'Medium'),
          options: optionsOf(MEDIA),
        },
      ],
    },
    {
      name: 'summary',
      type: 'textarea',
      required: true,
      localized: true,
      label: label('Wat kan hier?', 'What can be done here?'),
    },
    richText({ name: 'howToReach', label: label('Hoe bereikt u dit?', 'How to reach it') }),
    {
      name: 'telephone',
      type: 'relationship',
      relationTo: 'facts',
      filterOptions: { kind: { equals: 'telephone' } },
      label: label('Telefoonnummer', 'Telephone number'),
      admin: { condition: asked('telephone') },
    },
    addressField({
      name: 'url',
      wanted: 'web',
      label: label('Webadres', 'Web address'),
      admin: { condition: asked('url') },
    }),
    {
      name: 'postalAddress',
      type: 'textarea',
      label: label('Postadres', 'Postal address'),
      admin: { condition: asked('postalAddress') },
    },
    {
      name: 'locations',
      type: 'relationship',
      relationTo: 'locations',
      hasMany: true,
      label: label('Locaties', 'Locations'),
      admin: { condition: asked('locations') },
    },
    {
      type: 'collapsible',
      label: label('Eigen openingstijden', 'Hours of its own'),
      admin: { initCollapsed: true },
      fields: hoursFields,
    },
    {
      name: 'showOnContact',
      type: 'checkbox',
      defaultValue: true,
      label: label('Staat op de contactpagina', 'Stands on the contact page'),
    },
    {
      name: 'position',
      type: 'number',
      defaultValue: 100,
      label: label('Volgorde', 'Order'),
      admin: {
        position: 'sidebar',
      },
    },
    ...slugFields(),
  ],
})
