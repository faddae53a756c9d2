import { fixtureContext } from '#src/channels/fixture.ts'
import { routeAt } from '../channel.ts'
import type { PageContext, PageResult } from '../page.ts'
import { website } from './pages.ts'

/** A page of the fixture as a reader gets it: by its pattern and slug, in a language. */
export function visit(pattern: string, args: Partial<PageContext> = {}): PageResult | null {
  const path = pattern.replace(/:(\w+)/, (_, name: string) => args.params?.[name] ?? '')
  const prefix = args.locale === 'en' ? '/en' : ''
  return routeAt(website, pattern).show(fixtureContext({ path: prefix + path, ...args }))
}

/** The HTML of a page that must be there. */
export function htmlOf(result: PageResult | null): string {
  if (!result || !('body' in result)) throw new Error('There is no page here')
  return result.body
}
