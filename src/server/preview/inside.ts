import { localePath } from '#src/answers/model/paths.ts'
import type { PageResult } from '#src/channels/page.ts'
import { LOCALE_CODES } from '#src/domain/locales.ts'

/** The pages with which a life event is tried out: its questions, and the plan. */
const TRIED = ['vragen', 'plan'] as const
export type Tried = (typeof TRIED)[number]

export const isTried = (name: unknown): name is Tried => TRIED.some((page) => page === name)

type Where = {
  /** The slug of the life event. */
  slug: string
  /** The address of its preview: "/voorbeeld/journeys/1". */
  base: string
}

/** A page of a draft on which everything that leads to the draft's own pages leads to their previews. */
export function keepInside(result: PageResult, where: Where): PageResult {
  if ('location' in result) return { ...result, location: insideOf(result.location, where) }
  const body = result.body.replaceAll(
    /(href|action)="([^"#][^"]*)"/g,
    (_, name: string, address: string) => `${name}="${insideOf(address, where)}"`,
  )
  return { ...result, body }
}

/** Where an address of the draft's own pages is within its preview. Any other address stays as it is. */
function insideOf(address: string, { slug, base }: Where): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  for (const locale of LOCALE_CODES) {
    const own = localePath({ path: `/gebeurtenissen/${slug}`, locale })
    if (path === own) return `${base}/website?taal=${locale}`
    const page = TRIED.find((name) => path === `${own}/${name}`)
    // The language stands in the path: a form throws away what its address has after "?".
    if (page) return `${base}/website/${locale}/${page}${rest}`
  }
  return address
}
