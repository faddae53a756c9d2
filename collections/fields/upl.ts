import type { SelectField } from 'payload'
import { label } from './labels.ts'
import upl from './upl.json' with { type: 'json' }

const names = new Map(upl.names.map(({ uri, name }) => [uri, name]))

/** The name in the Uniforme Productnamenlijst that goes with a URI, or undefined. */
export const uplName = (uri: string): string | undefined => names.get(uri)

/** The national name of the product. Stored as its URI; the name is looked up, never typed. */
export const uplField: SelectField = {
  name: 'upl',
  type: 'select',
  label: label('Landelijke naam (UPL)', 'National name (UPL)'),
  options: upl.names.map(({ uri, name }) => ({ value: uri, label: name })),
  typescriptSchema: [() => ({ type: ['string', 'null'] })],
  admin: {
    description: label(
      'De naam in de Uniforme Productnamenlijst. Hiermee vinden andere systemen dit product.',
      'The name in the national list of product names. With it other systems find this product.',
    ),
  },
}
