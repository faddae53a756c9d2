import type { Published } from '#src/answers/model/published.ts'
import type { Words } from '#src/answers/wording/words.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '../page.ts'
import { type WebsiteWords, websiteWords } from './words.ts'

/** An error page must also work when nothing could be read. */
export type ErrorContext = Omit<PageContext, 'published'> & { published: Published | null }

/** The words of the page's language: those all channels share, and the website's own. */
export function wordsOf(context: Pick<PageContext, 'locale'>): { shared: Words; own: WebsiteWords } {
  return { shared: words[context.locale], own: websiteWords[context.locale] }
}
