import type { CollectionConfig, Condition } from 'payload'
import { content } from './content.ts'
import { addressField } from './fields/address.ts'
import { hoursFields } from './fields/hours.ts'
import { label } from './fields/labels.ts'
import { richText } from './fields/rich-text.ts'
import { slugFields } from './fields/slug.ts'
import { channelHelp } from './help/channels.ts'
import type { Medium } from './raw.ts'
import { isBlank } from './rules/places.ts'

/** What belongs to another medium is not asked; what was filled in is never out of sight. */
const withMedium =
  (name: string, media: readonly Medium[]): Condition =>
  (data) =>
    media.includes(data?.medium) || !isBlank(data?.[name])

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
          options: [
            { value: 'digital', label: label('Digitaal', 'Digital') },
            { value: 'analogue', label: label('Niet digitaal', 'Analogue') },
          ],
        },
        {
          name: 'medium',
          type: 'select',
          required: true,
          label: label('Middel', 'Medium'),
          options: [
            { value: 'website', label: label('Website', 'Website') },
            { value: 'form', label: label('Formulier', 'Form') },
            { value: 'portal', label: label('Persoonlijke pagina', 'Portal') },
            { value: 'telephone', label: label('Telefoon', 'Telephone') },
            { value: 'counter', label: label('Balie', 'Counter') },
            { value: 'post', label: label('Post', 'Post') },
            { value: 'partner', label: label('Partner', 'Partner') },
            { value: 'interpreter', label: label('Tolk', 'Interpreter') },
          ],
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
      admin: { condition: withMedium('telephone', ['telephone', 'counter', 'partner', 'interpreter']) },
    },
    addressField({
      name: 'url',
      wanted: 'web',
      label: label('Webadres', 'Web address'),
      admin: { condition: withMedium('url', ['website', 'form', 'portal', 'counter', 'partner', 'interpreter']) },
    }),
    {
      name: 'postalAddress',
      type: 'textarea',
      label: label('Postadres', 'Postal address'),
      admin: { condition: withMedium('postalAddress', ['post']) },
    },
    {
      name: 'locations',
      type: 'relationship',
      relationTo: 'locations',
      hasMany: true,
      label: label('Locaties', 'Locations'),
      admin: { condition: withMedium('locations', ['counter', 'partner']) },
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
