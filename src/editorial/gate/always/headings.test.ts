import { describe, expect, it } from 'vitest'
import { rich, subject } from '#tests/fixtures/editorial/gate.ts'
import { emptyHeadings, headingLevels } from './headings.ts'

const given = (markdown: string) => subject({ document: { sections: { apply: { nl: rich(markdown) } } } })

it('a heading says something', () => {
  expect(emptyHeadings(given('### \n\nTekst'))).toMatchObject([{ rule: 'empty-heading', field: 'sections.apply' }])
  expect(emptyHeadings(given('### {{feit}}\n\nTekst'))).toEqual([])
})

describe('the levels of headings', () => {
  const isGood = (markdown: string) => headingLevels(given(markdown)).length === 0

  it('begin at 3 and skip none', () => {
    expect(isGood('### A\n\n#### B\n\n### C')).toBe(true)
    expect(isGood('#### A')).toBe(false)
    expect(isGood('Geen kop')).toBe(true)
  })

  it('are not above those of the page', () => {
    const tree = rich('### A')
    const [heading] = tree.root.children ?? []
    if (heading) heading.tag = 'h2'
    expect(headingLevels(subject({ document: { sections: { apply: { nl: tree } } } }))).toHaveLength(1)
  })
})
