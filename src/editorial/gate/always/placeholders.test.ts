import { expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { placeholders } from './placeholders.ts'

const check = (text: string) => placeholders(subject({ document: { sections: { apply: { nl: rich(text) } } } }))

it.each(['Het kost [bedrag] euro', 'Bel XX.', 'todo: tekst', 'Lorem ipsum dolor', 'Het kost {{ bedrag }}'])(
  'refuses: %s',
  (text) => {
    expect(check(text)).toMatchObject([{ rule: 'placeholder', field: 'sections.apply', locale: 'nl' }])
  },
)

it.each(['Methodologie', 'Maat XL', 'Belgisch dorp Lore', 'Het kost {{feit}}.'])('leaves alone: %s', (text) => {
  expect(check(text)).toEqual([])
})

it('looks in each language, and not in addresses', () => {
  expect(placeholders(subject({ document: { title: { nl: 'Goed', en: '[title]' }, slug: 'xx' } }))).toMatchObject([
    { locale: 'en' },
  ])
})
