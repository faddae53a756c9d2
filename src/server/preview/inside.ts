import type { LinkTo } from '#src/answers/model/target.ts'
import { codesOf, isCodeOf } from '#src/domain/codes.ts'

/** The pages with which a life event is tried out, by their names in the address of a preview. */
const TRIED = { vragen: 'journeyQuestions', plan: 'journeyPlan' } as const
export type Tried = keyof typeof TRIED

export const isTried = (name: unknown): name is Tried => isCodeOf(TRIED, name)
export const placeOfTried = (page: Tried): (typeof TRIED)[Tried] => TRIED[page]

type Where = {
  /** The slug of the life event. */
  slug: string
  /** The address of its preview: "/voorbeeld/journeys/1". */
  base: string
}

/** Links of a draft on which everything that leads to the draft's own pages leads to their previews. */
export function keepInside(linkTo: LinkTo, { slug, base }: Where): LinkTo {
  return (place, locale) => {
    if (!('slug' in place) || place.slug !== slug) return linkTo(place, locale)
    if (place.kind === 'journey') return `${base}/website?taal=${locale}`
    const page = codesOf(TRIED).find((name) => TRIED[name] === place.kind)
    // The language stands in the path: a form throws away what its address has after "?".
    return page ? `${base}/website/${locale}/${page}` : linkTo(place, locale)
  }
}
