import type { LinkTo } from '#src/answers/model/target.ts'
import { codesOf, isCodeOf } from '#src/domain/codes.ts'

/** The pages of a life event that can be tried out, by their names in the address of a preview. */
const TRY_OUT_PAGES = { vragen: 'journeyQuestions', plan: 'journeyPlan' } as const
export type TryOutPage = keyof typeof TRY_OUT_PAGES

export const isTryOutPage = (name: unknown): name is TryOutPage => isCodeOf(TRY_OUT_PAGES, name)
export const placeOfTryOut = (page: TryOutPage): (typeof TRY_OUT_PAGES)[TryOutPage] => TRY_OUT_PAGES[page]

type Where = {
  /** The slug of the life event. */
  slug: string
  /** The address of its preview: "/voorbeeld/journeys/1". */
  base: string
}

/** Replaces links to the draft's own pages by links to their previews. */
export function withPreviewLinks(linkTo: LinkTo, { slug, base }: Where): LinkTo {
  return (place, locale) => {
    if (!('slug' in place) || place.slug !== slug) return linkTo(place, locale)
    if (place.kind === 'journey') return `${base}/website?taal=${locale}`
    const page = codesOf(TRY_OUT_PAGES).find((name) => TRY_OUT_PAGES[name] === place.kind)
    // The language is in the path: a GET form replaces the query of its address.
    return page ? `${base}/website/${locale}/${page}` : linkTo(place, locale)
  }
}
