import { describe, expect, it } from 'vitest'
import type { LexicalTree } from '#collections/raw.ts'
import { rich } from '#tests/fixtures/editorial/gate.ts'
import { factIdsIn, idOf, isTree, linesOf, linksIn, nodesOf, textOf } from './rich-text.ts'

const tree = (...children: object[]) => ({ root: { type: 'root', children } }) as unknown as LexicalTree
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const word = (text: string) => ({ type: 'text', text })
const factBlock = (fact: unknown) => ({ type: 'inlineBlock', fields: { blockType: 'fact', fact } })

describe('the lines of a text', () => {
  it('are whole, whatever nodes are in them', () => {
    const inline = [
      word('a'),
      { type: 'tab', text: '\t' },
      word('b'),
      { type: 'linebreak' },
      { type: 'link', fields: {}, children: [word('c')] },
      { type: 'autolink', fields: {}, children: [word('d')] },
    ]
    expect(linesOf(tree(paragraph(...inline)))).toEqual(['a\tb\ncd'])
  })

  it('have a mark or words for a fact', () => {
    expect(linesOf(rich('Het kost {{leges}}.'))).toEqual(['Het kost \ufffc.'])
    expect(linesOf(rich('Het kost {{leges}}.'), { sayFact: (id) => `[${id}]` })).toEqual(['Het kost [leges].'])
  })

  it('have a gap for a link where links do not count', () => {
    expect(linesOf(rich('Ga [heen](https://a.nl) en weer.'), { isWithoutLinks: true })).toEqual(['Ga   en weer.'])
  })

  it('are those of lists and call-outs too, and not of what holds nothing', () => {
    expect(linesOf(rich('- een\n  - twee\n\n> drie'))).toEqual(['een', 'twee', 'drie'])
    expect(linesOf(tree(paragraph()))).toEqual([])
  })
})

it('nodes are all with children, in reading order, also in a call-out', () => {
  expect(nodesOf(rich('### Kop\n\n> Let op')).map(({ type }) => type)).toEqual([
    'root',
    'heading',
    'block',
    'root',
    'paragraph',
  ])
})

it('links are found wherever they stand, written or made by the editor', () => {
  const autolink = { type: 'autolink', fields: { url: 'https://b.nl' }, children: [] }
  expect(linksIn(rich('- [een](https://a.nl)')).map(({ fields }) => fields?.url)).toEqual(['https://a.nl'])
  expect(linksIn(tree(paragraph(word('a'), autolink))).map(({ type }) => type)).toEqual(['autolink'])
})

it('facts are found, also in a link, and other blocks are none', () => {
  const inLink = { type: 'link', fields: {}, children: [factBlock('b')] }
  const other = { type: 'inlineBlock', fields: { blockType: 'other', fact: 'c' } }
  expect(factIdsIn(tree(paragraph(factBlock('a'), inLink, other)))).toEqual(['a', 'b'])
})

it('an id is a text, or that of a document; of anything else there is none', () => {
  expect([idOf('a'), idOf({ id: 'b' }), idOf({ id: 5 }), idOf(null), idOf(5), idOf({})]).toEqual([
    'a',
    'b',
    '5',
    '',
    '',
    '',
  ])
})

it('the text of a node is its own, or that of its parts', () => {
  expect(textOf(paragraph(word('a'), paragraph(word('b')) as object) as never)).toBe('ab')
})

describe('rich text', () => {
  it.each<[unknown, boolean]>([
    [tree(paragraph(word('a'), factBlock('a'))), true],
    [{ root: { type: 'root' } }, true],
    [{ root: { type: 5 } }, false],
    [{ root: [] }, false],
    [[], false],
    [null, false],
    ['text', false],
    [tree({ type: 'text', text: 5 }), false],
    [tree({ type: 'paragraph', children: 'a' }), false],
    [tree({ type: 'paragraph', children: [null] }), false],
    [tree({ type: 'block' }), false],
    [tree({ type: 'inlineBlock' }), false],
    [tree({ type: 'inlineBlock', fields: null }), false],
    [tree({ type: 'block', fields: { body: { root: {} } } }), false],
    [tree({ type: 'block', fields: { body: tree(word('a')), tone: 'info' } }), true],
  ])('%j: %s', (value, is) => {
    expect(isTree(value)).toBe(is)
  })
})
