import { expect, it } from 'vitest'
import { context, FORM, rich } from '#tests/fixtures/editorial/gate.ts'
import type { GateContext } from './context.ts'
import { findings } from './gate.ts'

const fields = { products: FORM } as unknown as GateContext['fields']

it('gives what is wrong: errors first, and then in the order of the form', () => {
  const document = {
    id: 'self',
    title: { nl: '[Titel]', en: 'Title' },
    sections: { introduction: { nl: rich('Betaal € 5.') }, apply: { nl: rich('Klik [hier](https://a.nl).') } },
  }
  const found = findings({ collection: 'products', document, context: context({ fields }) })
  const rules = found.map(({ rule }) => rule)
  expect(rules.indexOf('placeholder')).toBeLessThan(rules.indexOf('loose-fact'))
  expect(rules.indexOf('loose-fact')).toBeLessThan(rules.indexOf('link-text'))
  expect(rules).toEqual(
    expect.arrayContaining(['equality', 'national-name', 'owner', 'review-date', 'half-translated']),
  )
  const severities = found.map(({ severity }) => severity)
  expect(severities).toEqual([...severities].sort())
})

it.each([
  [
    'products',
    `needed-section sections.introduction, loose-fact sections.apply, equality channelOptions, national-name upl,
     owner owner, review-date reviewDate`,
  ],
  ['questions', 'loose-fact sections.apply, answer answer'],
  ['journeys', 'loose-fact sections.apply, steps steps'],
  ['themes', 'loose-fact sections.apply'],
  ['pages', 'loose-fact sections.apply, blocks blocks'],
  ['facts', 'value-source values.0.source, fact-unknown values'],
  ['channels', 'loose-fact sections.apply, reachable telephone'],
  [
    'locations',
    'loose-fact sections.apply, reachable address.street, reachable address.postcode, reachable address.city',
  ],
] as const)('asks of %s what they cannot do without', (collection, expected) => {
  const document = {
    id: 'self',
    title: { nl: 'Titel' },
    medium: 'telephone',
    sections: { apply: { nl: rich('Betaal € 5.') } },
    kind: 'money',
    values: [{ number: 5, until: '2020-01-01T00:00:00Z' }],
  }
  const given = context({ fields: { [collection]: FORM } as unknown as GateContext['fields'] })
  const found = findings({ collection, document: document as never, context: given })
  expect(found.map(({ rule, field }) => `${rule} ${field}`)).toEqual(expected.split(/,\s+/))
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(['error']))
})

it('asks nothing more of a product that has everything', () => {
  const channels = new Map([
    ['site', { kind: 'digital', medium: 'website', url: 'https://a.nl' }],
    ['balie', { kind: 'analogue', medium: 'counter', url: null }],
  ]) as unknown as GateContext['channels']
  const isPublished = { title: 'Kanaal', isPublished: true }
  const option = (channel: string) => ({
    channel,
    role: 'arrange',
    action: { nl: `Regel het via ${channel}` },
    url: 'https://a.nl/regelen',
    needs: ['niets'],
    how: { nl: rich('Zo gaat het.') },
  })
  const document = {
    id: 'self',
    title: { nl: 'Paspoort' },
    summary: { nl: 'Vraag een paspoort aan.' },
    sections: { introduction: { nl: rich('Een paspoort.') }, apply: { nl: rich('Kom langs.') } },
    channelOptions: [option('site'), option('balie')],
    upl: 'http://standaarden.overheid.nl/owms/terms/paspoort',
    owner: 'sanne',
    reviewDate: '2027-06-01',
  }
  const given = context({
    fields: {
      products: [
        ...FORM,
        { name: 'owner', type: 'text' },
        { name: 'reviewDate', type: 'date' },
        { name: 'upl', type: 'text' },
      ],
    } as never,
    channels,
    users: new Set(['sanne']),
    targets: {
      channels: new Map([
        ['site', isPublished],
        ['balie', isPublished],
      ]),
    } as never,
  })
  expect(findings({ collection: 'products', document, context: given })).toEqual([])
})
