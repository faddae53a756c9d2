import type { Draft } from '#src/answers/draft/draft.ts'
import type { Published } from '#src/answers/model/published.ts'
import type { Place } from '#src/answers/model/target.ts'
import type { InternalNotes, Locale } from '#src/answers/model/types.ts'
import type { Channel, Kind, Route } from '#src/channels/channel.ts'
import { inLanguage, linksFor } from '#src/channels/links.ts'
import type { Links, PageContext, PageResult } from '#src/channels/page.ts'
import { website } from '#src/channels/website/pages.ts'
import type { ServerParts } from '../http/parts.ts'
import type { StaffUser } from '../security/staff.ts'
import { placeOfTryOut, type TryOutPage, withPreviewLinks } from './links.ts'

type Parts = Pick<ServerParts, 'environment' | 'assets' | 'addresses' | 'now'>
type RenderDraftInput = {
  draft: Draft
  /** The published content with the draft applied to it. */
  published: Published
  channel: Channel
  locale: Locale
  staff?: StaffUser
  internal?: InternalNotes | null
  /** Links to the draft's own pages lead to their previews. */
  isInside?: boolean
}
type TriedOut = Pick<RenderDraftInput, 'draft' | 'published' | 'locale'> & { page: TryOutPage; query: URLSearchParams }

/** The address of a draft's preview; the previews of its channels are below it. */
export const baseOf = ({ kind, id }: Draft): string => `/voorbeeld/${kind}/${encodeURIComponent(id)}`

/** The place where a channel shows a kind of document. A question without its own page is shown with its product. */
function placeOf({ routes }: Channel, kind: Kind): Route | undefined {
  const shows = (shown: Kind) => routes.find((route) => route.shows === shown)
  return shows(kind) ?? (kind === 'questions' ? shows('products') : undefined)
}

/** The channels that show a kind of document. */
export const channelsFor = (channels: readonly Channel[], kind: Kind): Channel[] =>
  channels.filter((channel) => placeOf(channel, kind))

/** A draft as this channel shows it: the channel's own page, from content in which only the draft is unpublished. */
export function renderDraft(parts: Parts, asked: RenderDraftInput): Extract<PageResult, { body: string }> | null {
  const { draft, channel, locale } = asked
  const route = placeOf(channel, draft.kind)
  const slug = route && slugOn(asked, route)
  if (!route || !slug) return null
  const query = new URLSearchParams(channel.language === 'path' ? {} : { taal: locale })
  const result = show(route, contextOf(parts, { ...asked, route, slug, query }), asked)
  return result && 'body' in result ? result : null
}

function show(route: Route, context: PageContext, { staff, internal }: RenderDraftInput): PageResult | null {
  if (route.access !== 'staff') return route.show(context)
  if (!staff) return null
  const { name, roles } = staff
  const notes = new Map(internal ? [[context.params.slug ?? '', internal]] : [])
  return route.show({ ...context, staff: { name, roles }, notes, notesUnavailable: false })
}

/** The questions or the plan of a draft life event, with the answers in the query. */
export function tryOut(parts: Parts, { page, ...asked }: TriedOut): PageResult | null {
  const route = website.routes.find(({ place }) => place === placeOfTryOut(page))
  if (!route) return null
  const { slug } = asked.draft.document
  const context = contextOf(parts, { ...asked, channel: website, route, slug, isInside: true })
  return route.show({ ...context, published: withoutCodes(context.published) })
}

/** A draft's questions are only numbered when it is published; a code from before then would open another plan. */
const withoutCodes = (published: Published): Published => ({
  ...published,
  plan: (asked) => {
    const plan = published.plan(asked)
    return plan && { ...plan, code: null }
  },
})

type RenderInput = Pick<RenderDraftInput, 'draft' | 'published' | 'locale' | 'channel' | 'isInside'> & {
  route: Route
  slug: string
  query: URLSearchParams
}

function contextOf({ environment, assets, addresses, now }: Parts, given: RenderInput): PageContext {
  const { channel, route, slug, query, published, locale } = given
  const asked = route.path.replace(':slug', slug)
  const path = channel.language === 'path' ? inLanguage({ path: asked, locale, channel }) : asked
  return {
    ...insideOf(linksFor({ addresses, channel, siteUrl: environment.siteUrl, path }), given),
    locale,
    path,
    params: { slug },
    query,
    published,
    siteUrl: environment.siteUrl,
    assets,
    theme: environment.theme,
    now: new Date(now()),
  }
}

/** Only a life event has pages that link to each other. */
function insideOf(links: Links, { draft, channel, route, slug, isInside }: RenderInput): Links {
  if (!isInside || draft.kind !== 'journeys') return links
  const linkTo = withPreviewLinks(links.linkTo, { slug, base: baseOf(draft) })
  const here =
    channel === website ? (locale: Locale) => linkTo({ kind: route.place, slug } as Place, locale) : links.here
  return { ...links, linkTo, here }
}

function slugOn({ draft, published, locale }: RenderDraftInput, { shows }: Route): string | undefined {
  const { slug } = draft.document
  if (draft.kind === shows) return slug
  return published.questions(locale).findLast((question) => question.slug === slug)?.products[0]
}
