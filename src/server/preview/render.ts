import type { Draft } from '#src/answers/draft/draft.ts'
import { localePath } from '#src/answers/model/paths.ts'
import type { Published } from '#src/answers/model/published.ts'
import type { InternalNotes, Locale } from '#src/answers/model/types.ts'
import { type Channel, type Kind, type Route, routeAt } from '#src/channels/channel.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import { website } from '#src/channels/website/pages.ts'
import { languageQuery } from '#src/domain/locales.ts'
import type { AppParts } from '../http/parts.ts'
import type { StaffUser } from '../security/staff.ts'
import type { Tried } from './inside.ts'

type Parts = Pick<AppParts, 'environment' | 'assets'>
type Asked = {
  draft: Draft
  /** The published content with the draft laid over it. */
  published: Published
  channel: Channel
  locale: Locale
  staff?: StaffUser
  internal?: InternalNotes | null
}
type TriedOut = Pick<Asked, 'draft' | 'published' | 'locale'> & { page: Tried; query: URLSearchParams }

/** Where a channel shows a kind of document. A question stands with its product, where it has no page of its own. */
function placeOf({ routes }: Channel, kind: Kind): Route | undefined {
  const shows = (shown: Kind) => routes.find((route) => route.shows === shown)
  return shows(kind) ?? (kind === 'questions' ? shows('products') : undefined)
}

/** The channels on which a kind of document can be seen. */
export const channelsFor = (channels: readonly Channel[], kind: Kind): Channel[] =>
  channels.filter((channel) => placeOf(channel, kind))

/** A draft as this channel shows it: the channel's own page, made from content in which only the draft is not published. */
export function renderDraft(parts: Parts, asked: Asked): Extract<PageResult, { body: string }> | null {
  const { draft, channel, locale } = asked
  const route = placeOf(channel, draft.kind)
  const slug = route && slugOn(asked, route)
  if (!route || !slug) return null
  const query = new URLSearchParams(isInPath(channel) ? '' : languageQuery(locale))
  const result = show(route, contextOf(parts, { ...asked, pattern: route.path, slug, query }), asked)
  return result && 'body' in result ? result : null
}

function show(route: Route, context: PageContext, { staff, internal }: Asked): PageResult | null {
  if (route.access !== 'staff') return route.show(context)
  if (!staff) return null
  const { name, roles } = staff
  const notes = new Map(internal ? [[context.params.slug ?? '', internal]] : [])
  return route.show({ ...context, staff: { name, roles }, notes, notesUnavailable: false })
}

/** Whether the language stands in the path of a channel's addresses, and not behind "?". */
const isInPath = ({ locales }: Channel): boolean => locales.length > 1

/** The questions or the plan of a draft life event, with the answers in the query. */
export function tryOut(parts: Parts, { page, ...asked }: TriedOut): PageResult | null {
  const pattern = `/gebeurtenissen/:slug/${page}`
  const { slug } = asked.draft.document
  const context = contextOf(parts, { ...asked, pattern, slug })
  const published = withoutCodes(context.published)
  return routeAt(website, pattern).show({ ...context, published })
}

/** What a draft asks gets its numbers when it is published; a code of before then would open another plan. */
const withoutCodes = (published: Published): Published => ({
  ...published,
  plan: (asked) => {
    const plan = published.plan(asked)
    return plan && { ...plan, code: null }
  },
})

type Place = Pick<Asked, 'published' | 'locale'> & { pattern: string; slug: string; query: URLSearchParams }

function contextOf({ environment, assets }: Parts, { pattern, slug, query, published, locale }: Place): PageContext {
  return {
    locale,
    path: localePath({ path: pattern.replace(':slug', slug), locale }),
    params: { slug },
    query,
    published,
    siteUrl: environment.siteUrl,
    assets,
    theme: environment.theme,
    now: new Date(),
  }
}

function slugOn({ draft, published, locale }: Asked, { shows }: Route): string | undefined {
  const { slug } = draft.document
  if (draft.kind === shows) return slug
  return published.questions(locale).findLast((question) => question.slug === slug)?.products[0]
}
