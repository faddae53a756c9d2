import type { CollectionConfig } from 'payload'
import { editorsOnly, nobody } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { linkHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'

/**
 * A link in published content, and whether it works. Written by the link checker (src/links/); one row for each place.
 */
export const links: CollectionConfig = {
  slug: 'links',
  labels: { singular: label('Link', 'Link'), plural: label('Links', 'Links') },
  admin: {
    group: label('Beheer', 'Administration'),
    useAsTitle: 'url',
    defaultColumns: ['url', 'status', 'message', 'title', 'fieldLabel', 'checkedAt'],
    description: label(
      'Elke week kijken wij of links naar andere sites nog werken. Links binnen de eigen site bekijken wij meteen.',
      'Each week we look whether links to other sites still work. Links within the site are looked at straight away.',
    ),
  },
  access: { create: nobody, read: editorsOnly, update: nobody, delete: nobody },
  defaultSort: '-failingSince',
  fields: withHelp({
    help: linkHelp,
    fields: [
      { name: 'url', type: 'text', required: true, index: true, label: label('Waarheen?', 'Where to?') },
      {
        name: 'kind',
        type: 'select',
        required: true,
        label: label('Soort', 'Kind'),
        options: [
          { value: 'own', label: label('Binnen de eigen site', 'Within the site') },
          { value: 'outside', label: label('Naar een andere site', 'To another site') },
        ],
      },
      {
        name: 'status',
        type: 'select',
        required: true,
        index: true,
        label: label('Werkt de link?', 'Does it work?'),
        options: [
          { value: 'new', label: label('Nog niet bekeken', 'Not checked yet') },
          { value: 'works', label: label('Werkt', 'Works') },
          { value: 'unsure', label: label('Niet te controleren', 'Cannot be checked') },
          { value: 'failing', label: label('Werkte de laatste keer niet', 'Failed the last time') },
          { value: 'broken', label: label('Werkt niet meer', 'Broken') },
        ],
      },
      { name: 'message', type: 'text', label: label('Wat is er aan de hand?', 'What is the matter?') },
      { name: 'collection', type: 'text', required: true, label: label('Soort tekst', 'Kind of text') },
      { name: 'document', type: 'text', required: true, index: true, label: label('Tekst (nummer)', 'Text (id)') },
      { name: 'title', type: 'text', label: label('In welke tekst?', 'In which text?') },
      { name: 'field', type: 'text', required: true, label: label('Veld (pad)', 'Field (path)') },
      { name: 'fieldLabel', type: 'text', label: label('In welk veld?', 'In which field?') },
      { name: 'checkedAt', type: 'date', label: label('Bekeken op', 'Checked on') },
      { name: 'failingSince', type: 'date', label: label('Werkt niet sinds', 'Failing since') },
      { name: 'failures', type: 'number', defaultValue: 0, label: label('Keer mislukt', 'Times failed') },
      { name: 'checkAfter', type: 'date', index: true, label: label('Opnieuw bekijken na', 'Check again after') },
    ],
  }),
}
