import type { Published } from '#src/answers/model/published.ts'
import type { Words } from '#src/answers/wording/words.ts'
import { words } from '#src/answers/wording/words.ts'
import type { PageContext } from '../page.ts'
import { type WebsiteWords, websiteWords } from './words.ts'

/** The context of an error page, which must also work when no content could be read. */
export type ErrorContext = Omit<PageContext, 'published'> & { published: Published | null }

/** The texts in the language of the page: the shared ones and the website's own. */
export function wordsOf(context: Pick<PageContext, 'locale'>): { shared: Words; own: WebsiteWords } {
  return { shared: words[context.locale], own: websiteWords[context.locale] }
}
