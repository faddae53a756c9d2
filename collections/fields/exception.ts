import type { Condition, Field, FieldHook } from 'payload'
import { isBlank } from '../reading/places.ts'
import { label } from './labels.ts'

const applies: Condition = (_data, sibling) => Boolean(sibling?.applies)

/** Clears the reason and the law when the editor switches the exception off. */
const goesWithIt: FieldHook = ({ siblingData, value }) => (siblingData.applies === false ? null : value)

/** Derived from the reason and the law, so that it is not stored as well. */
const isThere: FieldHook = ({ siblingData }) =>
  // With `locale: 'all'` a text is an object with a value for each language.
  [siblingData.reason, siblingData.legalGround].flatMap(languagesOf).some((text) => !isBlank(text))

const languagesOf = (text: unknown): unknown[] => (text && typeof text === 'object' ? Object.values(text) : [text])

const text = { localized: true, admin: { condition: applies }, hooks: { beforeValidate: [goesWithIt] } }

/** Why there is only one way to arrange this, and which law says so. */
export const exceptionFields: Field[] = [
  {
    name: 'applies',
    type: 'checkbox',
    virtual: true,
    label: label('Er is maar één manier', 'There is only one way'),
    // Payload makes virtual fields read-only unless told otherwise.
    admin: { readOnly: false, disableListColumn: true, disableListFilter: true },
    hooks: { afterRead: [isThere] },
  },
  { ...text, name: 'reason', type: 'textarea', label: label('Waarom?', 'Why?') },
  { ...text, name: 'legalGround', type: 'text', label: label('Welke wet?', 'Which law?') },
]
