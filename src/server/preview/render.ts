import type { Previewed } from '#collections/preview/previewed.ts'
import type { Draft } from '#src/answers/draft/draft.ts'
import { localePath } from '#src/answers/model/paths.ts'
import type { Published } from '#src/answers/model/published.ts'
import type { InternalNotes, Locale } from '#src/answers/model/types.ts'
import type { PageContext, PageResult } from '#src/channels/page.ts'
import type { ChannelName } from '#src/channels/preview/pages.ts'
import type { AppParts } from '../http/parts.ts'
import type { StaffUser } from '../security/staff.ts'
import type { Tried } from './inside.ts'

type Parts = Pick<AppParts, 'channels' | 'environment' | 'assets'>
type Asked = {
  draft: Draft
  /** The published content with the draft laid over it. */
  published: Published
  channel: ChannelName
  locale: Locale
  staff?: StaffUser
  internal?: InternalNotes | null
}
type TriedOut = Pick<Asked, 'draft' | 'published' | 'locale'> & { page: Tried; query: URLSearchParams }

/** On which address of each channel a kind of document is to be seen. A question stands with its product. */
const PRODUCT = {
  website: '/producten/:slug',
  brief: '/producten/:slug/brief',
  'open-data': '/open/v1/producten/:slug',
}
const PLACES: Record<Previewed, Partial<Record<ChannelName, string>>> = {
  products: { ...PRODUCT, kcc: '/kcc/producten/:slug' },
  questions: { ...PRODUCT, kcc: '/kcc/vragen/:slug' },
  journeys: {
    website: '/gebeurtenissen/:slug',
    kcc: '/kcc/gebeurtenissen/:slug',
    'open-data': '/open/v1/gebeurtenissen/:slug',
  },
  pages: { website: '/:slug' },
}

export const isShownOn = (kind: Previewed, channel: ChannelName): boolean => PLACES[kind][channel] !== undefined

/** A draft as this channel shows it: the channel's own page, made from content in which only the draft is not published. */
export function renderDraft(parts: Parts, asked: Asked): Extract<PageResult, { body: string }> | null {
  const { draft, channel, locale } = asked
  const pattern = PLACES[draft.kind][channel]
  const slug = slugOn(asked)
  if (!pattern || !slug) return null
  const { channels } = parts
  const query = new URLSearchParams(locale === 'en' ? 'taal=en' : '')
  const context = contextOf(parts, { ...asked, pattern, slug, query })
  const result = show()
  return result && 'body' in result ? result : null

  function show(): PageResult | null | undefined {
    if (channel === 'website')
      return channels.website[pattern as string]?.({ ...context, query: new URLSearchParams() })
    if (channel === 'brief') return channels.letter[pattern as string]?.(context)
    if (channel === 'open-data') return channels.openData[pattern as string]?.(context)
    const { staff, internal = null } = asked
    if (!staff) return null
    const { name, roles } = staff
    return channels.desk[pattern as string]?.({
      ...context,
      staff: { name, roles },
      notes: new Map(internal ? [[slug as string, internal]] : []),
      notesUnavailable: false,
    })
  }
}

/** The questions or the plan of a draft life event, with the answers in the query. */
export function tryOut(parts: Parts, { page, ...asked }: TriedOut): PageResult | null {
  const pattern = `/gebeurtenissen/:slug/${page}`
  const { slug } = asked.draft.document
  const context = contextOf(parts, { ...asked, pattern, slug })
  const published = withoutCodes(context.published)
  return parts.channels.website[pattern]?.({ ...context, published }) ?? null
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

function slugOn({ draft, channel, published, locale }: Asked): string | undefined {
  const { slug } = draft.document
  if (draft.kind !== 'questions' || channel === 'kcc') return slug
  return published.questions(locale).findLast((question) => question.slug === slug)?.products[0]
}
