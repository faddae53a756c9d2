import { perLocale } from '#src/domain/locales.ts'
import { deepFreeze } from '../model/freeze.ts'
import type { Published } from '../model/published.ts'
import { type Content, countsOf } from '../model/raw.ts'
import type { Targeted } from '../model/target.ts'
import type { Locale } from '../model/types.ts'
import { openingStatus } from '../wording/opening.ts'
import { boundariesOf } from './boundaries.ts'
import { lazyAnswers } from './lazy-answers.ts'
import { listsOf } from './lists.ts'
import { memo, once } from './memo.ts'
import { plansOf } from './plans.ts'
import { resolveAt } from './resolve.ts'
import { makeSite } from './site.ts'
import { hashByFileName, indexBySlug } from './view-indexes.ts'

/** `instant` in milliseconds since 1970; `source` identifies the snapshot from which this view is made. */
type ViewAtInput = { content: Content; revision: number; instant: number; source?: object }

/**
 * The published content at one instant. Everything is computed on first use and once, so that a publication takes as
 * long with 50,000 products as with 500.
 */
export function viewAt({ content, revision, instant, source = {} }: ViewAtInput): Published {
  const resolves = perLocale((locale) => resolveAt({ content, instant, locale }))
  const resolveFor = (locale: Locale) => resolves[locale]
  const slugs = once(() => indexBySlug(content))
  const made = lazyAnswers({ content, revision, instant, resolveFor })
  // Keyed by id, not by slug: requests for invented addresses must not fill the memory.
  const idOf = (kind: Targeted, slug: string) => slugs().now[kind].get(slug) ?? ''
  return {
    revision,
    source,
    validUntil: boundariesOf({ content, instant }),
    site: memo((locale: Locale) => deepFreeze(makeSite({ content, resolve: resolveFor(locale), instant }))),
    product: (slug, locale) => made.answer(idOf('products', slug), locale),
    journey: (slug, locale) => made.journey(idOf('journeys', slug), locale),
    ...plansOf({ content, made, slugs }),
    ...listsOf({ content, resolveFor, slugs }),
    movedTo: (asked) =>
      'shortNumber' in asked
        ? (slugs().numbers[asked.kind].get(asked.shortNumber) ?? null)
        : (slugs().old[`${asked.kind}s`].get(asked.slug) ?? null),
    openingStatus: (schedule, locale) => openingStatus({ schedule, instant, locale }),
    richText: (tree, locale) => deepFreeze(resolveFor(locale).richText(tree)),
    pictures: once(() => hashByFileName(content)),
    counts: Object.freeze(countsOf(content)),
  }
}
