import type { LexicalNode } from '#collections/raw.ts'
import { isTree, nodesOf, textOf } from '#collections/reading/rich-text.ts'
import { findingAt, type Rule } from '../finding.ts'

/** The first heading level within a text: below the title of the page and the heading of the section. */
const FIRST = 3

/** No heading is empty. */
export const emptyHeadings: Rule = ({ places }) =>
  places.flatMap((place) =>
    headingsIn(place.value)
      .filter((heading) => !textOf(heading).trim())
      .slice(0, 1)
      .map(() =>
        findingAt(place, {
          rule: 'empty-heading',
          message: 'Er staat een lege kop in. Schrijf de kop of haal hem weg.',
        }),
      ),
  )

/** Headings skip no level, which screen readers depend on. */
export const headingLevels: Rule = ({ places }) =>
  places.flatMap((place) => {
    const headings = headingsIn(place.value)
    const wrong = headings.find((heading, index) => {
      const before = headings[index - 1]
      return levelOf(heading) < FIRST || levelOf(heading) > (before ? levelOf(before) : FIRST - 1) + 1
    })
    if (!wrong) return []
    const message = `De kop “${textOf(wrong).trim()}” slaat een niveau over. Begin met een kop van niveau ${FIRST}, en pas daaronder een lager niveau.`
    return [findingAt(place, { rule: 'heading-level', message })]
  })

const headingsIn = (value: unknown): LexicalNode[] =>
  isTree(value) ? nodesOf(value).filter(({ type }) => type === 'heading') : []

const levelOf = ({ tag }: LexicalNode): number => Number(tag?.slice(1))
