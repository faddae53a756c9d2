import { describe, expect, it } from 'vitest'
import { toLexical } from './markdown.ts'

const references = {
  fact: (key: string) => `id-of-${key}`,
  target: (name: string) => ({ relationTo: 'products', value: `id-of-${name}` }),
}
const convert = (markdown: string) => (toLexical({ markdown, references }).root as { children?: unknown }).children

describe('Markdown of the starter content', () => {
  it('makes {{key}} a fact block', () => {
    expect(convert('Het kost {{kosten}}.')).toMatchObject([
      {
        children: [
          { text: 'Het kost ' },
          { type: 'inlineBlock', fields: { blockType: 'fact', fact: 'id-of-kosten' } },
          { text: '.' },
        ],
      },
    ])
  })

  it('makes an internal link of product:slug and keeps other addresses', () => {
    expect(convert('[a](product:b) [c](https://d.nl)')).toMatchObject([
      {
        children: [
          { fields: { linkType: 'internal', doc: { value: 'id-of-product:b' } } },
          {},
          { fields: { url: 'https://d.nl' } },
        ],
      },
    ])
  })

  it('makes a call-out of a quote, which warns when it says so', () => {
    expect(convert('> [!warning] Let op')).toMatchObject([
      { type: 'block', fields: { blockType: 'callout', tone: 'warning' } },
    ])
    expect(convert('> Fijn')).toMatchObject([{ fields: { tone: 'info' } }])
  })

  it('writes a call-out in the form that the editor reads without losing what is in it', () => {
    expect(convert('> Dit kost {{kosten}}.')).toMatchObject([{ type: 'block', version: 2 }])
  })

  it('refuses what residents could not read', () => {
    expect(() => convert('```\ncode\n```')).toThrow()
  })
})
