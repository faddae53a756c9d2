import type { Condition, Field, FieldHook } from 'payload'
import { isBlank } from '../reading/places.ts'
import { label } from './labels.ts'

const applies: Condition = (_data, sibling) => Boolean(sibling?.applies)

/** Who says that there is no exception (any more), takes back what was written about it. */
const goesWithIt: FieldHook = ({ siblingData, value }) => (siblingData.applies === false ? null : value)

/** Filled in when there is a reason or a law, so that nothing is kept twice. */
const isThere: FieldHook = ({ siblingData }) =>
  // Read in all languages, a text is one for each.
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
    // What Payload does not keep itself, it does not let anybody fill in, unless told.
    admin: { readOnly: false, disableListColumn: true, disableListFilter: true },
    hooks: { afterRead: [isThere] },
  },
  { ...text, name: 'reason', type: 'textarea', label: label('Waarom?', 'Why?') },
  { ...text, name: 'legalGround', type: 'text', label: label('Welke wet?', 'Which law?') },
]
