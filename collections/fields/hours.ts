import type { Condition, Field, TextField } from 'payload'
import { label } from './labels.ts'

const WEEKDAYS = [
  ['maandag', 'Monday'],
  ['dinsdag', 'Tuesday'],
  ['woensdag', 'Wednesday'],
  ['donderdag', 'Thursday'],
  ['vrijdag', 'Friday'],
  ['zaterdag', 'Saturday'],
  ['zondag', 'Sunday'],
] as const

const time = ({
  name,
  nl,
  en,
  required = false,
  condition,
}: {
  name: string
  nl: string
  en: string
  required?: boolean
  condition?: Condition
}): TextField => ({
  name,
  type: 'text',
  required,
  label: label(nl, en),
  admin: {
    width: '33%',
    placeholder: '09:00',
    description: label('Bijvoorbeeld: 09:00.', 'For example: 09:00.'),
    ...(condition ? { condition } : {}),
  },
  validate: (value: string | null | undefined) =>
    (!required && !value) || /^([01]\d|2[0-3]):[0-5]\d$/.test(value ?? '') || 'Schrijf de tijd als 09:00.',
})

const isOpen: Condition = (_data, sibling) => !sibling?.closed

/** Opening hours per weekday, and the days that differ. Times are local time in Nijmegen (Europe/Amsterdam). */
export const hoursFields: Field[] = [
  {
    name: 'hours',
    type: 'array',
    label: label('Openingstijden', 'Opening hours'),
    labels: { singular: label('Tijd', 'Time'), plural: label('Tijden', 'Times') },
    admin: {
      description: label(
        'Elke dag een regel. Twee regels als het tussendoor dicht is.',
        'A line for each day. Two lines if it closes in between.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'day',
            type: 'select',
            required: true,
            label: label('Dag', 'Day'),
            admin: { width: '33%', description: label('De dag van de week.', 'The day of the week.') },
            options: WEEKDAYS.map(([nl, en], index) => ({ value: String(index + 1), label: label(nl, en) })),
          },
          time({ name: 'from', nl: 'Van', en: 'From', required: true }),
          time({ name: 'until', nl: 'Tot', en: 'Until', required: true }),
        ],
      },
    ],
  },
  {
    name: 'specialDays',
    type: 'array',
    label: label('Andere dagen', 'Special days'),
    labels: { singular: label('Dag', 'Day'), plural: label('Dagen', 'Days') },
    admin: {
      description: label(
        'Feestdagen en dagen met andere tijden. Die gaan voor de gewone openingstijden.',
        'Holidays and days with other hours. They go before the usual hours.',
      ),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'date',
            type: 'text',
            required: true,
            label: label('Datum', 'Date'),
            admin: {
              width: '34%',
              placeholder: '2026-12-25',
              description: label('Jaar, maand, dag.', 'Year, month, day.'),
            },
            validate: (value: string | null | undefined) =>
              (/^\d{4}-\d{2}-\d{2}$/.test(value ?? '') && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))) ||
              'Schrijf de datum als 2026-12-25.',
          },
          time({ name: 'from', nl: 'Van', en: 'From', condition: isOpen }),
          time({ name: 'until', nl: 'Tot', en: 'Until', condition: isOpen }),
        ],
      },
      {
        name: 'closed',
        type: 'checkbox',
        defaultValue: false,
        label: label('De hele dag gesloten', 'Closed all day'),
        admin: { description: label('Vul dan geen tijden in.', 'Then fill in no times.') },
      },
      {
        name: 'reason',
        type: 'text',
        localized: true,
        label: label('Waarom?', 'Why?'),
        admin: {
          description: label(
            'De bezoeker leest dit. Bijvoorbeeld: Eerste Kerstdag.',
            'Visitors read this. For example: Christmas Day.',
          ),
        },
      },
    ],
  },
]
