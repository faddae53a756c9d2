import type { Field } from 'payload'
import { readCondition } from '#journeys/condition.ts'
import type { AdminWords } from '#src/domain/admin-language.ts'
import { label } from './labels.ts'

/** A stable name that steps and conditions refer to. `reserved` names have another meaning already. */
export const keyField = ({ reserved = [] }: { reserved?: readonly string[] } = {}): Field => ({
  name: 'key',
  type: 'text',
  required: true,
  label: label('Sleutel', 'Key'),
  validate: (value: string | null | undefined) => {
    if (reserved.includes(value ?? '')) return `Deze sleutel gebruiken wij zelf al. Maak hem langer: uw-${value}.`
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value ?? '') || 'Gebruik kleine letters, cijfers en streepjes.'
  },
  admin: { components: { Field: '/src/admin/journeys/KeyField.tsx#KeyField' } },
})

/** When a question is asked or a step is done, as data for the engine (journeys/condition.ts). */
export const conditionField = (name: AdminWords): Field => ({
  name: 'when',
  type: 'json',
  label: name,
  typescriptSchema: [({ jsonSchema }) => ({ ...jsonSchema, tsType: "import('#journeys/model.ts').Condition | null" })],
  validate: (value: unknown) =>
    value === null ||
    value === undefined ||
    readCondition(value) !== undefined ||
    'Deze voorwaarde klopt niet. Kies bij elke regel een vraag en een antwoord.',
  admin: { components: { Field: '/src/admin/journeys/ConditionField.tsx#ConditionField' } },
})
