import { describe, expect, it } from 'vitest'
import { FORM, rich } from '#tests/fixtures/editorial/gate.ts'
import { placesOf } from './places.ts'
import { linkTargetsIn, referencesIn } from './references.ts'

const found = (document: object) =>
  referencesIn(placesOf({ fields: FORM, document: { id: 'self', ...document } })).map(
    ({ collection, id, isLink, place }) => `${place.path}: ${collection} ${id}${isLink ? ' (link)' : ''}`,
  )

describe('what a document points to', () => {
  it('is in its relations, one or more, as an id or as the document itself', () => {
    expect(found({ facts: ['a', { id: 'b' }], related: ['c'], channelOptions: [{ channel: 'd' }] })).toEqual([
      'channelOptions.0.channel: channels d',
      'facts: facts a',
      'facts: facts b',
      'related: products c',
    ])
  })

  it('is in its text: facts, and links inside the site', () => {
    const text = rich('Het kost {{leges}}, zie [het paspoort](product:paspoort) en [elders](https://a.nl).')
    expect(found({ sections: { apply: { nl: text } } })).toEqual([
      'sections.apply: products paspoort (link)',
      'sections.apply: facts leges',
    ])
    expect(linkTargetsIn(text)).toEqual([{ collection: 'products', id: 'paspoort' }])
  })

  it('is nothing where nothing is chosen, and no picture or other text', () => {
    expect(
      found({ facts: null, related: [null, ''], logo: 'beeld', title: { nl: 'a' }, keywords: { nl: ['b'] } }),
    ).toEqual([])
  })
})
