import { describe, expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { bareAddresses, linkTexts } from './links.ts'

const given = (markdown: string) => subject({ document: { sections: { apply: { nl: rich(markdown) } } } })

describe('the text of a link', () => {
  it.each(['hier', 'Klik hier', '**Lees meer**', 'click here', 'More information.', ''])('is not: %s', (text) => {
    expect(linkTexts(given(`Ga [${text}](https://a.nl) heen`))).toMatchObject([{ rule: 'link-text' }])
  })

  it('is told apart from no text at all', () => {
    expect(linkTexts(given('Ga [](https://a.nl) heen'))[0]?.message).toContain('zonder tekst')
    expect(linkTexts(given('Ga [hier](https://a.nl) heen'))[0]?.message).toContain('“hier”')
  })

  it('says where it goes', () => {
    expect(linkTexts(given('Zie [hoe u bezwaar maakt](product:bezwaar).'))).toEqual([])
  })
})

describe('a web address', () => {
  it.each([
    'Ga naar www.nijmegen.nl voor meer.',
    'Ga naar https://a.nl/b',
    '[https://a.nl](https://a.nl)',
    '[www.a.nl/b/c](https://www.a.nl/b/c)',
  ])('is no text: %s', (text) => expect(bareAddresses(given(text))).toMatchObject([{ rule: 'bare-address' }]))

  it.each(['Kijk op [www.nijmegen.nl](https://www.nijmegen.nl).', 'U begint op werk.nl.', '[Onze site](https://a.nl)'])(
    'may be a name: %s',
    (text) => expect(bareAddresses(given(text))).toEqual([]),
  )

  it('does not stand in a summary', () => {
    expect(bareAddresses(subject({ document: { summary: { nl: 'Zie www.a.nl' } } }))).toMatchObject([
      { field: 'summary' },
    ])
  })
})
