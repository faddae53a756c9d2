import { HtmlValidate } from 'html-validate'
import type { PageContext, PageResult } from '../page.ts'
import { fixtureContext } from './fixture.ts'
import { pages } from './pages.ts'

/** A page of the fixture as a reader gets it: by its pattern and slug, in a language. */
export function visit(pattern: string, args: Partial<PageContext> = {}): PageResult | null {
  const path = pattern.replace(/:(\w+)/, (_, name: string) => args.params?.[name] ?? '')
  const prefix = args.locale === 'en' ? '/en' : ''
  return pages[pattern]?.(fixtureContext({ path: prefix + path, ...args })) ?? null
}

/** The HTML of a page that must be there. */
export function htmlOf(result: PageResult | null): string {
  if (!result || !('body' in result)) throw new Error('There is no page here')
  return result.body
}

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-redundant-role': 'off',
    'long-title': 'off',
    'valid-id': ['error', { relaxed: true }],
    'heading-level': 'error',
    'no-missing-references': 'error',
    'input-missing-label': 'error',
  },
})

/** What is wrong with the HTML, one line each. */
export async function problemsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
