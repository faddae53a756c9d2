import { expect, it } from 'vitest'
import { excerptOf } from './excerpt.ts'

const text = (words: string) => ({ type: 'text', text: words })
const tree = {
  root: {
    type: 'root',
    children: [
      { type: 'paragraph', children: [text('Zo begint het.')] },
      { type: 'paragraph', children: [text('Zo gaat het verder.')] },
      { type: 'heading', tag: 'h3', children: [text('Een kop')] },
      {
        type: 'list',
        children: [
          { type: 'listitem', children: [text('Eerste punt')] },
          { type: 'listitem', children: [text('Tweede punt')] },
        ],
      },
    ],
  },
}

it('of a long text its headings count, and how it begins where it is the first', () => {
  expect(excerptOf([{ tree, search: 'headings' }])).toBe('Een kop')
  expect(excerptOf([{ tree, search: 'beginning' }])).toBe('Zo begint het. Een kop')
})

it('of a short text every point counts, each as words of its own', () => {
  expect(excerptOf([{ tree, search: 'all' }])).toContain('Eerste punt Tweede punt')
})

it('what is not there says nothing', () => {
  expect(excerptOf([{ tree: null, search: 'all' }])).toBe('')
})
