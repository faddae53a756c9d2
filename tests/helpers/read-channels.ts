import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { type Channel, routeAt } from '#src/channels/channel.ts'
import { desk } from '#src/channels/desk/pages.ts'
import { letter } from '#src/channels/letter/pages.ts'
import { linksFor } from '#src/channels/links.ts'
import { openData } from '#src/channels/open-data/pages.ts'
import type { PageContext } from '#src/channels/page.ts'
import { website } from '#src/channels/website/pages.ts'
import { addresses } from '../fixtures/channels/links.ts'
import { type Reading, readHtml, readOpenData } from './read-back.ts'

type ReadChannelInput = { published: Published; slug: string; locale: Locale }
type Rendered = (context: never) => { status: number; body?: string; location?: string } | null

/** A product as each channel renders it at this moment. */
export const readChannel: Record<'website' | 'desk' | 'letter' | 'open data', (asked: ReadChannelInput) => Reading> = {
  website: (asked) => readHtml(render(website, '/producten/:slug', asked)),
  desk: (asked) => readHtml(render(desk, '/kcc/producten/:slug', asked)),
  letter: (asked) => readHtml(render(letter, '/producten/:slug/brief', asked)),
  'open data': (asked) => readOpenData(render(openData, '/open/v1/producten/:slug', asked)),
}

export const CHANNELS = Object.keys(readChannel) as (keyof typeof readChannel)[]

/** A page context for any channel. */
export function pageContext({
  published,
  locale,
  slug,
  path = `/producten/${slug}`,
  channel = website,
}: ReadChannelInput & { path?: string; channel?: Channel }) {
  const siteUrl = 'http://localhost:3000'
  const context: PageContext & Record<string, unknown> = {
    ...linksFor({ addresses, channel, siteUrl, path }),
    locale,
    path,
    params: { slug },
    query: new URLSearchParams(locale === 'en' ? 'taal=en' : ''),
    published,
    siteUrl,
    assets: {
      css: '/a.css',
      deskCss: '/d.css',
      letterCss: '/l.css',
      script: '/s.js',
      fonts: [],
      favicon: '/favicon.svg',
      previewCss: '/v.css',
      previewScript: '/v.js',
    },
    theme: 'voorbeeld',
    now: new Date(),
    staff: { name: 'Test', roles: ['medewerker'] },
    notes: new Map(),
    notesUnavailable: false,
  }
  return context
}

function render(channel: Channel, path: string, asked: ReadChannelInput): string {
  const { slug } = asked
  const { show } = routeAt(channel, path)
  const result = (show as Rendered)(pageContext({ ...asked, channel }) as never)
  if (!result?.body) throw new Error(`no page for ${slug}`)
  if (result.status !== 200) throw new Error(`${slug} gave ${result.status}`)
  return result.body
}
