import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { routeAt } from '#src/channels/channel.ts'
import { desk } from '#src/channels/desk/pages.ts'
import { letter } from '#src/channels/letter/pages.ts'
import { openData } from '#src/channels/open-data/pages.ts'
import type { PageContext } from '#src/channels/page.ts'
import { website } from '#src/channels/website/pages.ts'
import { type Reading, readHtml, readOpenData } from './read-back.ts'

type Asked = { published: Published; slug: string; locale: Locale }
type Rendered = (context: never) => { status: number; body?: string; location?: string } | null

/** A product as a reader of each channel finds it, rendered at this moment. */
export const readChannel: Record<'website' | 'desk' | 'letter' | 'open data', (asked: Asked) => Reading> = {
  website: (asked) => readHtml(render(routeAt(website, '/producten/:slug').show, asked)),
  desk: (asked) => readHtml(render(routeAt(desk, '/kcc/producten/:slug').show, asked)),
  letter: (asked) => readHtml(render(routeAt(letter, '/producten/:slug/brief').show, asked)),
  'open data': (asked) => readOpenData(render(routeAt(openData, '/open/v1/producten/:slug').show, asked)),
}

export const CHANNELS = Object.keys(readChannel) as (keyof typeof readChannel)[]

/** All that a page of any channel asks for. */
export function pageContext({ published, locale, slug, path = `/producten/${slug}` }: Asked & { path?: string }) {
  const context: PageContext & Record<string, unknown> = {
    locale,
    path,
    params: { slug },
    query: new URLSearchParams(locale === 'en' ? 'taal=en' : ''),
    published,
    siteUrl: 'http://localhost:3000',
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

function render(page: unknown, asked: Asked): string {
  const { slug } = asked
  const result = (page as Rendered)(pageContext(asked) as never)
  if (!result?.body) throw new Error(`no page for ${slug}`)
  if (result.status !== 200) throw new Error(`${slug} gave ${result.status}`)
  return result.body
}
