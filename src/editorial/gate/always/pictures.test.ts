import { expect, it } from 'vitest'
import type { LexicalTree } from '#collections/raw.ts'
import { subject } from '#tests/fixtures/editorial/gate.ts'
import { pictureTexts } from './pictures.ts'

const pictures = new Map([
  ['goed', { nl: 'Het stadhuis' }],
  ['leeg', { nl: ' ' }],
  ['bestand', { nl: 'IMG_0012.JPG' }],
])
const check = (document: object) => pictureTexts(subject({ document, context: { pictures } }))
const inText = (value: string): LexicalTree => ({ root: { type: 'root', children: [{ type: 'upload', value }] } })

it('a picture has a text that says what it shows, and not its file name', () => {
  expect(check({ logo: 'goed' })).toEqual([])
  expect(check({ logo: 'leeg' })).toMatchObject([{ rule: 'picture-text', field: 'logo' }])
  expect(check({ logo: 'bestand' })).toHaveLength(1)
})

it('also in running text', () => {
  expect(check({ sections: { apply: { nl: inText('leeg') } } })).toMatchObject([{ field: 'sections.apply' }])
  expect(check({ sections: { apply: { nl: inText('goed') } } })).toEqual([])
})
