import { describe, expect, it } from 'vitest'
import type { ContentSlug, LexicalTree } from '#collections/raw.ts'
import { context, FORM, fact, rich } from '#tests/fixtures/editorial/gate.ts'
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

describe('of each mistake is said which it is, at which field, in which language, and whether it refuses', () => {
  const heading = (tag: string): LexicalTree => ({
    root: { type: 'root', children: [{ type: 'heading', tag, children: [{ type: 'text', text: 'Kop' }] }] },
  })
  const apply = (tree: LexicalTree) => ({ sections: { apply: { nl: tree } } })
  const day = (text: string) => `2026-${text}T00:00:00Z`
  const published = (title: string, isPublished = true) => ({ title, isPublished })
  const form = [
    ...FORM,
    { name: 'owner', type: 'text' },
    { name: 'reviewDate', type: 'date' },
    { name: 'upl', type: 'text' },
    { name: 'url', type: 'text', custom: { address: 'web' } },
  ]
  const given = context({
    fields: {
      products: form,
      questions: form,
      journeys: form,
      pages: form,
      facts: form,
      channels: form,
      locations: form,
    } as never,
    facts: new Map([
      ['vijf', fact({ id: 'vijf', values: [{ number: 5 }] })],
      ['leeg', fact({ id: 'leeg', values: [] })],
      ['kort', fact({ id: 'kort', values: [{ number: 5, until: day('12-10') }] })],
    ]),
    channels: new Map([
      ['site', { kind: 'digital', medium: 'website' }],
      ['balie', { kind: 'analogue', medium: 'counter' }],
    ]) as never,
    pictures: new Map([['foto', { nl: '' }]]),
    users: new Set(['sanne']),
    offlineProducts: new Set(),
    targets: {
      ...context().targets,
      products: new Map([
        ['pas', published('Pas')],
        ['concept', published('Concept', false)],
      ]),
      facts: new Map(['vijf', 'leeg', 'kort'].map((id) => [id, published(id)])),
      channels: new Map(['site', 'balie'].map((id) => [id, published(id)])),
    },
  })
  const said = (collection: ContentSlug, document: object) =>
    findings({ collection, document: { id: 'self', ...document } as never, context: given }).map(
      ({ rule, field, locale, severity }) => `${rule} ${field} ${locale ?? '-'} ${severity}`,
    )
  const option = { role: 'arrange', channel: 'site', how: { nl: rich('Zo.') }, needs: ['niets'], url: 'https://a.nl' }
  const step = { key: 'a', actor: 'resident', necessity: 'must', text: { nl: rich('Doe dit.') } }

  it.each<[ContentSlug, object, string]>([
    ['products', {}, 'required title nl error'],
    ['products', { title: { nl: 'Bel [nummer]' } }, 'placeholder title nl error'],
    ['products', apply(rich('### ')), 'empty-heading sections.apply nl error'],
    ['products', apply(heading('h4')), 'heading-level sections.apply nl error'],
    ['products', apply(heading('h2')), 'heading-level sections.apply nl error'],
    ['products', { sections: { apply: { en: rich('[here](https://a.nl)') } } }, 'link-text sections.apply en error'],
    ['products', { summary: { nl: 'Zie www.a.nl' } }, 'bare-address summary nl error'],
    ['products', apply(rich('[Een foto](javascript:a)')), 'address sections.apply nl error'],
    ['products', { url: 'javascript:a' }, 'address url - error'],
    ['products', { logo: 'foto' }, 'picture-text logo - error'],
    ['products', { related: ['weg'] }, 'target-gone related - error'],
    ['products', { related: ['concept'] }, 'target-published related - warning'],
    ['products', apply(rich('[Het concept](product:concept)')), 'target-published sections.apply nl error'],
    ['products', { title: { nl: 'Pas', en: 'Pass' }, summary: { nl: 'Kort' } }, 'half-translated summary en warning'],
    [
      'products',
      { title: { nl: 'Pas', en: 'Pass' }, textChangedAt: { nl: day('02-02'), en: day('02-01') } },
      'old-translation title en warning',
    ],
    ['products', { summary: { en: 'word '.repeat(51) } }, 'summary-length summary en error'],
    ['products', {}, 'needed-section sections.introduction nl error'],
    ['products', { channelOptions: [option] }, 'equality channelOptions - error'],
    ['products', { exception: { reason: { nl: 'Zo is het' } } }, 'exception-complete exception.legalGround nl error'],
    ['products', { exception: { legalGround: { nl: 'art. 1' } } }, 'exception-complete exception.reason nl error'],
    ['products', { channelOptions: [{ ...option, how: {} }] }, 'option-complete channelOptions.0.how nl error'],
    ['products', { channelOptions: [{ ...option, needs: [] }] }, 'option-complete channelOptions.0.needs - error'],
    ['products', { channelOptions: [{ ...option, url: ' ' }] }, 'option-complete channelOptions.0.url - error'],
    ['products', {}, 'national-name upl - error'],
    ['products', {}, 'owner owner - error'],
    ['products', { owner: 'weg' }, 'owner owner - error'],
    ['products', { reviewDate: day('01-01') }, 'review-date reviewDate - error'],
    ['products', { reviewDate: '2036-01-01T00:00:00Z' }, 'review-date reviewDate - error'],
    ['products', apply(rich('Het kost € 5.')), 'loose-fact sections.apply nl error'],
    ['products', { facts: ['leeg'] }, 'fact-unknown facts - error'],
    ['products', { facts: ['kort'] }, 'fact-ends facts - warning'],
    ['products', apply(rich('Het kost {{leeg}}.')), 'fact-unknown sections.apply nl error'],
    ['questions', {}, 'answer answer nl error'],
    ['journeys', {}, 'steps steps - error'],
    ['journeys', { steps: [{ ...step, text: {} }] }, 'steps steps.0.text nl error'],
    ['journeys', { steps: [{ ...step, product: 'pas' }] }, 'journey-digital-only steps.0.product - warning'],
    ['journeys', { steps: [step, step] }, 'journey-duplicate-key steps.1.key - error'],
    ['pages', {}, 'blocks blocks - error'],
    ['pages', { blocks: [{ body: {} }] }, 'blocks blocks.0.body nl error'],
    ['facts', { kind: 'money', values: [{ number: 5 }] }, 'value-source values.0.source - error'],
    ['facts', { kind: 'money', values: [{}] }, 'value-complete values.0.number - error'],
    ['facts', { kind: 'text', values: [{}] }, 'value-complete values.0.text - error'],
    ['facts', { values: [{ from: day('02-02'), until: day('02-01') }] }, 'period-forward values.0.until - error'],
    ['facts', { values: [{ from: day('02-01') }, { from: day('02-01') }] }, 'periods-apart values.1.from - error'],
    [
      'facts',
      {
        values: [
          { from: day('02-02'), until: day('02-09') },
          { from: day('02-01'), until: day('02-03') },
        ],
      },
      'periods-apart values.0.from - error',
    ],
    ['facts', { kind: 'money', values: [{ number: 5, until: day('01-01') }] }, 'fact-unknown values - error'],
    [
      'facts',
      { kind: 'money', values: [{ number: 5, from: '2027-01-01T00:00:00Z' }] },
      'fact-unknown values - warning',
    ],
    ['facts', { kind: 'money', values: [{ number: 5, until: day('12-10') }] }, 'fact-ends values - warning'],
    ['channels', { medium: 'telephone' }, 'reachable telephone - error'],
    ['channels', { medium: 'post' }, 'reachable postalAddress - error'],
    ['channels', { medium: 'counter' }, 'reachable howToReach nl error'],
    ['locations', { address: { street: 'Markt', postcode: '1234 AB' } }, 'reachable address.city - error'],
  ])('in %s: %j gives %s', (collection, document, expected) => {
    const found = said(collection, document)
    expect(found).toContain(expected)
    // Reported once, and not with another severity as well.
    expect(found.filter((one) => one.split(' ').slice(0, 3).join() === expected.split(' ').slice(0, 3).join())).toEqual(
      [expected],
    )
  })
})

it('names the field by the label that the editor sees', () => {
  const given = context({ fields: { products: FORM } as unknown as GateContext['fields'] })
  const found = findings({ collection: 'products', document: { id: 'self', title: { nl: 'Titel' } }, context: given })
  const labels = new Map(found.map(({ field, label }) => [field, label]))
  expect(labels.get('sections.introduction')).toBe('Tekst > In het kort')
  expect(labels.get('channelOptions')).toBe('Manieren')
})
