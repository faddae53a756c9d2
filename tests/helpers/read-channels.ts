import type { Published } from '#src/answers/model/published.ts'
import type { Locale } from '#src/answers/model/types.ts'
import { pages as deskPages } from '#src/channels/desk/pages.ts'
import { pages as letterPages } from '#src/channels/letter/pages.ts'
import { pages as openDataPages } from '#src/channels/open-data/pages.ts'
import type { PageContext } from '#src/channels/page.ts'
import { pages as websitePages } from '#src/channels/website/pages.ts'
import { type Reading, readHtml, readOpenData } from './read-back.ts'

type Asked = { published: Published; slug: string; locale: Locale }
type Rendered = (context: never) => { status: number; body?: string; location?: string } | null

/** A product as a reader of each channel finds it, rendered at this moment. */
export const readChannel: Record<'website' | 'desk' | 'letter' | 'open data', (asked: Asked) => Reading> = {
  website: (asked) => readHtml(render(websitePages['/producten/:slug'], asked)),
  desk: (asked) => readHtml(render(deskPages['/kcc/producten/:slug'], asked)),
  letter: (asked) => readHtml(render(letterPages['/producten/:slug/brief'], asked)),
  'open data': (asked) => readOpenData(render(openDataPages['/open/v1/producten/:slug'], asked)),
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
