import { describe, expect, it } from 'vitest'
import { FORM, rich } from '#tests/fixtures/editorial/gate.ts'
import { isBlank, isProse, linesAt, placesOf } from './places.ts'

const places = (document: object) => placesOf({ fields: FORM, document })

describe('the fields of a document', () => {
  it('have a path and the label that the editor sees, also in tabs, groups and rows', () => {
    const labels = new Map(places({ channelOptions: [{}, {}] }).map(({ path, label }) => [path, label]))
    expect(labels.get('sections.apply')).toBe('Tekst > Hoe gaat het?')
    expect(labels.get('channelOptions.1.action')).toBe('Manieren > Manier 2 > Wat?')
  })

  it('are there once for each language where they are translated, filled in or not', () => {
    const titles = places({ title: { nl: 'Ja' } }).filter(({ path }) => path === 'title')
    expect(titles.map(({ locale, value }) => [locale, value])).toEqual([
      ['nl', 'Ja'],
      ['en', undefined],
    ])
  })

  it('are prose where people read sentences', () => {
    const prose = new Set(
      places({})
        .filter(isProse)
        .map(({ path }) => path),
    )
    expect(prose).toEqual(new Set(['title', 'summary', 'sections.introduction', 'sections.apply']))
  })
})

it('a text is blank without words, and not with only a fact', () => {
  expect(isBlank(rich(''))).toBe(true)
  expect(isBlank(' ')).toBe(true)
  expect(isBlank(rich('{{feit}}'))).toBe(false)
})

it('the lines of a text are its paragraphs, items and call-outs, whole', () => {
  const value = rich('Het **is** zo.\n\n- een\n- twee\n\n> Let *op*')
  const [place] = places({ sections: { apply: { nl: value } } }).filter(({ value }) => value)
  expect(linesAt(place!)).toEqual(['Het is zo.', 'een', 'twee', 'Let op'])
})
