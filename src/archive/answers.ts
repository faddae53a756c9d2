import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { viewAt } from '#src/answers/build/view.ts'
import type { Published } from '#src/answers/model/published.ts'
import { CONTENT_KINDS, type Content } from '#src/answers/model/raw.ts'
import { readAll } from '#src/answers/snapshot/read.ts'
import { readRevision } from '#src/answers/snapshot/revision.ts'
import type { Channel, Route, StaffContext } from '#src/channels/channel.ts'
import { channels } from '#src/channels/index.ts'
import { addressesOf, inLanguage, linksFor } from '#src/channels/links.ts'
import { LOCALE_CODES, type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import type { Answers } from './format.ts'
import type { Progress } from './progress.ts'

/** Settings that a page shows are fixed, so that a database has one hash wherever it is. */
const SITE_URL = 'https://www.example.nl'
const ASSETS = {
  css: 'css',
  deskCss: 'deskCss',
  letterCss: 'letterCss',
  script: 'script',
  fonts: [],
  favicon: 'favicon',
  previewCss: 'previewCss',
  previewScript: 'previewScript',
}

/** The day on which the life event of each plan is. */
const DAY = '2027-01-15'

/** The number of documents that are rendered from one view. */
const AT_ONCE = 200

type HashAnswersInput = { payload: Payload; instant: Date; progress: Progress }

/**
 * A hash for each channel over all its pages in all languages at one instant, with a plan of each life event. Short numbers
 * are left out: they lead to a page that is in it.
 */
export async function hashAnswers({ payload, instant, progress }: HashAnswersInput): Promise<Answers> {
  const content = await readAll({ payload })
  const revision = await readRevision({ payload })
  const slugs = ['', ...slugsOf(content)]
  const hashes = new Map(channels.map((channel) => [channel, { pages: 0, hash: createHash('sha256') }]))
  progress.begin({ what: 'addresses rendered on all channels', of: slugs.length })
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    // A view keeps what it made, so each serves some documents only.
    const published = viewAt({ content, revision, instant: instant.getTime() })
    const render = renderer({ published, instant })
    for (const slug of slugs.slice(from, from + AT_ONCE)) {
      for (const [channel, counted] of hashes) {
        const pages = render(channel, slug)
        for (const page of pages) counted.hash.update(page)
        counted.pages += pages.length
      }
      await progress.step()
    }
  }
  progress.end()
  const entries = [...hashes].map(
    ([{ name }, { pages, hash }]) => [name, { pages, sha256: hash.digest('hex') }] as const,
  )
  return { instant: instant.toISOString(), channels: Object.fromEntries(entries) }
}

/** Renders all pages of a channel with a slug; "" stands for the pages without one. */
function renderer({ published, instant }: { published: Published; instant: Date }) {
  const addresses = addressesOf(channels)
  const show = (channel: Channel, route: Route, slug: string, locale: Locale): string[] => {
    const answers = firstAnswers({ published, slug, locale })
    const plan = { slug, locale, answers, date: DAY, today: instant.toISOString().slice(0, 10) }
    const code = route.path.includes(':code') ? published.plan(plan)?.code : ''
    if (code === undefined || code === null) return []
    const plain = route.path.replace(':slug', slug).replace(':code', code)
    const path = inLanguage({ path: plain, locale, channel })
    const context: StaffContext = {
      ...linksFor({ addresses, channel, siteUrl: SITE_URL, path }),
      locale,
      path,
      params: { slug, code },
      query: new URLSearchParams({ ...answers, datum: DAY, ...(locale === SOURCE_LOCALE ? {} : { taal: locale }) }),
      body: { answers, date: DAY, language: locale },
      published,
      siteUrl: SITE_URL,
      assets: ASSETS,
      theme: 'voorbeeld',
      now: instant,
      staff: { name: 'Archief', roles: ['medewerker'] },
      notes: new Map(),
      notesUnavailable: false,
    }
    const result = route.show(context)
    // A route has no page for the slug of another kind of document.
    return result && result.status !== 404 ? [JSON.stringify([path, result])] : []
  }
  return (channel: Channel, slug: string): string[] =>
    channel.routes
      .filter(({ path }) => !path.includes(':number') && /:(slug|code)/.test(path) === (slug !== ''))
      .flatMap((route) => LOCALE_CODES.flatMap((locale) => show(channel, route, slug, locale)))
}

/** The slugs of all documents, each once. */
function slugsOf(content: Content): string[] {
  const slugs = CONTENT_KINDS.flatMap((kind) =>
    [...content[kind].values()].flatMap((document) => ('slug' in document && document.slug ? [document.slug] : [])),
  )
  return [...new Set(slugs)].sort()
}

type FirstAnswersInput = { published: Published; slug: string; locale: Locale }

/** For a life event: the first answer to each of its questions. */
function firstAnswers({ published, slug, locale }: FirstAnswersInput): Record<string, string> {
  const questions = (slug && published.journey(slug, locale)?.questions) || []
  return Object.fromEntries(questions.map(({ key, options }) => [key, options[0]?.key ?? '']))
}
