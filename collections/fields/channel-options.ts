import type { ArrayField } from 'payload'
import { NEEDS } from '#src/domain/needs.ts'
import { OPTION_ROLES } from '#src/domain/products.ts'
import { addressField } from './address.ts'
import { oneOfEachKind } from './defaults.ts'
import { label, optionsOf } from './labels.ts'
import { richText } from './rich-text.ts'

/** Every way to arrange a product, digital and analogue alike. */
export const channelOptionsField: ArrayField = {
  name: 'channelOptions',
  type: 'array',
  label: label('Manieren om het te regelen', 'Ways to arrange it'),
  labels: { singular: label('Manier', 'Way'), plural: label('Manieren', 'Ways') },
  admin: {
    components: { RowLabel: '/src/admin/products/OptionLabel.tsx#OptionLabel' },
    description: label(
      'Minstens één digitale en één gelijkwaardige andere manier. Op de website staan ze even groot.',
      'At least one digital and one equal other way. The website shows them equally large.',
    ),
  },
  defaultValue: oneOfEachKind,
  fields: [
    {
      name: 'channel',
      type: 'relationship',
      relationTo: 'channels',
      required: true,
      label: label('Kanaal', 'Channel'),
      admin: {
        description: label(
          'Waar de inwoner dit doet. Bijvoorbeeld: Stadswinkel.',
          'Where the resident does this. For example: City shop.',
        ),
      },
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'arrange',
      label: label('Wat kan hier?', 'What can be done here?'),
      admin: {
        description: label(
          'Kies “Helemaal regelen” alleen als iemand hier klaar is.',
          'Choose “Arrange everything” only if one is done here.',
        ),
      },
      options: optionsOf(OPTION_ROLES),
    },
    {
      name: 'action',
      type: 'text',
      required: true,
      localized: true,
      label: label('Wat doet de inwoner hier?', 'What does the resident do here?'),
      admin: {
        placeholder: label('Geef uw verhuizing online door', 'Report your move online'),
        description: label(
          'Staat op de knop. Begin met wat iemand doet.',
          'Stands on the button. Begin with what one does.',
        ),
      },
    },
    richText({
      name: 'how',
      label: label('Hoe gaat dat?', 'How does it go?'),
      help: label('De stappen op deze manier, in een paar zinnen.', 'The steps in this way, in a few sentences.'),
    }),
    {
      name: 'needs',
      type: 'select',
      hasMany: true,
      label: label('Wat is nodig?', 'What is needed?'),
      admin: {
        components: { Field: '/src/admin/products/OptionFields.tsx#NeedsField' },
        description: label('Is er niets nodig? Kies dan “Niets”.', 'Is nothing needed? Then choose “Nothing”.'),
      },
      options: optionsOf(NEEDS),
    },
    {
      name: 'duration',
      type: 'relationship',
      relationTo: 'facts',
      filterOptions: { kind: { equals: 'term' } },
      label: label('Hoe lang duurt het?', 'How long does it take?'),
      admin: {
        description: label(
          'Een feit van de soort termijn. Leeg als het meteen klaar is.',
          'A fact of the kind term. Empty if it is done at once.',
        ),
      },
    },
    addressField({
      name: 'url',
      wanted: 'web',
      label: label('Webadres', 'Web address'),
      admin: {
        components: { Field: '/src/admin/products/OptionFields.tsx#AddressField' },
        description: label(
          'De pagina waar het begint. Leeg: het adres van het kanaal.',
          'The page where it begins. Empty: the address of the channel.',
        ),
      },
    }),
  ],
}
