import { describe, expect, it } from 'vitest'
import type { LexicalNode } from '../model/raw.ts'
import type { Fact } from '../model/types.ts'
import { factsIn, type Resolver, resolveRichText } from './rich-text.ts'

const fee = { key: 'kosten', text: '€ 4' } as Fact
const resolver: Resolver = {
  fact: (id) => (id === 'fact-1' ? fee : null),
  link: ({ id }) =>
    id === 'product-1'
      ? { to: { kind: 'product', slug: 'paspoort', locale: 'nl' } }
      : id === 'dutch'
        ? { to: { kind: 'product', slug: 'kamerverhuur', locale: 'en' }, inDutch: true }
        : null,
}
const text = (words: string, format = 0): LexicalNode => ({ type: 'text', text: words, format })
const paragraph = (...children: LexicalNode[]): LexicalNode => ({ type: 'paragraph', children })
const factBlock = (fact: unknown): LexicalNode => ({ type: 'inlineBlock', fields: { blockType: 'fact', fact } })
const internalLink = (id: string): LexicalNode => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'products', value: id } },
  children: [text('paspoort')],
})
const resolve = (...children: LexicalNode[]) =>
  resolveRichText({ tree: { root: { type: 'root', children } }, resolver })

describe('running text', () => {
  it('has the fact itself where the editor put a fact', () => {
    const blocks = resolve(paragraph(text('U betaalt '), factBlock('fact-1')))
    expect(factsIn(blocks)).toEqual([fee])
  })

  it('leaves out a fact that is not published', () => {
    expect(factsIn(resolve(paragraph(text('U betaalt '), factBlock('draft'))))).toEqual([])
  })

  it('links to what is published, and leaves the words of a link to what is not', () => {
    expect(resolve(paragraph(internalLink('product-1')))).toEqual([
      {
        type: 'paragraph',
        children: [
          {
            type: 'link',
            to: { kind: 'product', slug: 'paspoort', locale: 'nl' },
            children: [{ type: 'text', text: 'paspoort' }],
          },
        ],
      },
    ])
    expect(resolve(paragraph(internalLink('draft')))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'paspoort' }] },
    ])
  })

  it('knows of a link that it leads to a text that is there only in Dutch', () => {
    expect(resolve(paragraph(internalLink('dutch')))).toMatchObject([
      { children: [{ type: 'link', to: { slug: 'kamerverhuur', locale: 'en' }, inDutch: true }] },
    ])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])('never links to %s', (url) => {
    const blocks = resolve(paragraph({ type: 'link', fields: { linkType: 'custom', url }, children: [text('klik')] }))
    expect(JSON.stringify(blocks)).not.toContain('url')
  })

  it('puts a nested list under the item it belongs to', () => {
    const nested: LexicalNode = {
      type: 'listitem',
      children: [{ type: 'list', children: [{ type: 'listitem', children: [text('binnen')] }] }],
    }
    const [list] = resolve({
      type: 'list',
      listType: 'number',
      children: [{ type: 'listitem', children: [text('buiten')] }, nested],
    })
    expect(list).toMatchObject({ type: 'list', ordered: true, items: [{ blocks: [{ type: 'list', ordered: false }] }] })
  })

  it('keeps bold and italic', () => {
    const [block] = resolve(paragraph(text('let op', 3)))
    expect(block).toMatchObject({ children: [{ bold: true, italic: true }] })
  })

  it('drops empty paragraphs and what it does not know', () => {
    expect(resolve(paragraph(), paragraph(text('  ')), { type: 'horizontalrule' })).toEqual([])
  })

  it('finds facts in lists, call-outs and links', () => {
    const callout: LexicalNode = {
      type: 'block',
      fields: {
        blockType: 'callout',
        tone: 'warning',
        body: { root: { type: 'root', children: [paragraph(factBlock({ id: 'fact-1' }))] } },
      },
    }
    const blocks = resolve(callout, { type: 'list', children: [{ type: 'listitem', children: [factBlock('fact-1')] }] })
    expect(factsIn(blocks)).toHaveLength(2)
  })

  it.each([
    ['warning', 'warning'],
    ['info', 'info'],
    [undefined, 'info'],
    ['other', 'info'],
  ])('has a call-out with the tone %s as %s', (tone, expected) => {
    const body = { root: { type: 'root', children: [paragraph(text('Let op'))] } }
    expect(resolve({ type: 'block', fields: { blockType: 'callout', tone, body } })).toMatchObject([
      { type: 'callout', tone: expected },
    ])
  })

  it('is empty without a tree', () => {
    expect(resolveRichText({ tree: null, resolver })).toEqual([])
  })
})
