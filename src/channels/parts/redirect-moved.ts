import type { Published } from '#src/answers/model/published.ts'
import type { PageResult } from '../page.ts'

type RedirectMovedInput = {
  published: Pick<Published, 'movedTo'>
  /** An old slug or a short number. */
  from: Parameters<Published['movedTo']>[0]
  /** Where the present slug is, or null. */
  addressOf: (slug: string) => string | null
}

/** A permanent redirect to the present address; null when nothing ever had this slug or number. */
export function redirectMoved({ published, from, addressOf }: RedirectMovedInput): PageResult | null {
  const slug = published.movedTo(from)
  const location = slug === null ? null : addressOf(slug)
  return location === null ? null : { status: 308, location }
}
