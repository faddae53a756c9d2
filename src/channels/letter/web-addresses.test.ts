import { describe, expect, test } from 'vitest'
import { fixtureContext } from '#tests/fixtures/channels/published.ts'
import { webAddresses } from './web-addresses.ts'

const SVB = { url: 'https://www.svb.nl/' }
const MOVE = { kind: 'product', slug: 'verhuizing-doorgeven' } as const

describe('the web addresses of a letter', () => {
  test('are numbered in the order of the links, each once', () => {
    const { add, all } = webAddresses(fixtureContext())
    const numbers = [SVB, { ...MOVE, locale: 'nl' as const }, SVB].map((to) => add(to)?.number)
    expect(numbers).toEqual([1, 2, 1])
    expect(all()).toHaveLength(2)
  })

  test('of a product and a life event are short and bear its name', () => {
    const { add, all } = webAddresses(fixtureContext({ locale: 'en' }))
    add({ ...MOVE, locale: 'en' })
    add({ kind: 'journey', slug: 'verhuizen', locale: 'en' })
    expect(all()).toMatchObject([
      { href: 'https://www.example.nl/en/p/12', title: 'Report a move' },
      { href: 'https://www.example.nl/en/g/1', title: 'I am moving' },
    ])
  })

  test('of our other pages are written in full', () => {
    expect(webAddresses(fixtureContext()).add({ kind: 'channel', slug: 'tolkcontact', locale: 'nl' })?.href).toBe(
      'https://www.example.nl/contact/tolkcontact',
    )
  })

  test('leave out the database of laws', () => {
    expect(
      webAddresses(fixtureContext()).add({ url: 'https://wetten.overheid.nl/jci1.3:c:BWBR0005212&artikel=26' }),
    ).toBeNull()
  })
})
