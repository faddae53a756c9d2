import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'
import { FORM, rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { goodAddresses } from './addresses.ts'

const found = (document: object, fields: Field[] = FORM) =>
  goodAddresses(subject({ document, fields })).map(({ rule, field, severity }) => `${severity} ${rule} ${field}`)

describe('a link in a text', () => {
  const inText = (markdown: string) => found({ sections: { apply: { nl: rich(markdown) } } })

  it('leads to a web address, a place on this site or a mail address', () => {
    expect(inText('[a](https://a.nl) [b](/contact) [c](mailto:a@b.nl)')).toEqual([])
  })

  it('inside the site is not looked at here', () => {
    expect(inText('[het paspoort](product:paspoort)')).toEqual([])
  })

  it('that leads nowhere is named', () => {
    const [finding] = goodAddresses(
      subject({ document: { sections: { apply: { nl: rich('Lees [ons beleid](javascript:alert) maar.') } } } }),
    )
    expect(finding).toMatchObject({ rule: 'address', field: 'sections.apply', locale: 'nl', severity: 'error' })
    expect(finding?.message).toMatch(/^De link “ons beleid” gaat nergens heen\. Schrijf het hele webadres/)
  })
})

describe('a field for an address', () => {
  const web: Field[] = [{ name: 'url', type: 'text', custom: { address: 'web' } }]
  const own: Field[] = [{ name: 'path', type: 'text', custom: { address: 'own' } }]

  it('holds an address of its kind, or nothing', () => {
    expect(found({ url: 'https://a.nl' }, web)).toEqual([])
    expect(found({ url: '' }, web)).toEqual([])
    expect(found({ path: '/contact' }, own)).toEqual([])
  })

  it('holds no other', () => {
    expect(found({ url: '/contact' }, web)).toEqual(['error address url'])
    expect(found({ url: 'javascript:alert(1)' }, web)).toEqual(['error address url'])
    expect(found({ path: 'https://a.nl' }, own)).toEqual(['error address path'])
  })

  it('is only a field that says so', () => {
    expect(found({ url: 'geen adres' }, [{ name: 'url', type: 'text' }])).toEqual([])
  })
})
