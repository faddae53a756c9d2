import { PurgeCSS } from 'purgecss'
import { errorPage, website } from '#src/channels/website/pages.ts'
import { fixtureContext, fixturePublished } from '#tests/fixtures/channels/published.ts'

/** Removes rules that no page of the website uses, going by our sources and by sample pages of every kind. */
export async function purge(css: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: ['src/channels/website/**/*.tsx', 'src/channels/parts/**/*.tsx', ...samplePages()],
    // Class names that are composed from content.
    safelist: {
      greedy: [
        /^utrecht-alert/,
        /^em-tag--/,
        /^em-open-now--/,
        /^em-notice--/,
        /^nl-heading--level-/,
        /^em-plan-group--/,
        /^em-date__part--/,
      ],
    },
    fontFace: false,
    keyframes: true,
  })
  return result?.css ?? css
}

function samplePages(): { raw: string; extension: string }[] {
  const published = fixturePublished()
  const slugs: Record<string, string> = {
    '/producten/:slug': 'verhuizing-doorgeven',
    '/gebeurtenissen/:slug': 'verhuizen',
    '/themas/:slug': 'wonen',
    '/contact/:slug': 'stadswinkel',
    '/:slug': 'toegankelijkheid',
  }
  const context = fixtureContext({ published })
  const results = [
    errorPage({ status: 404, context }),
    ...website.routes.map(({ path, show }) =>
      show({
        ...context,
        params: { slug: slugs[path] ?? '' },
        query: new URLSearchParams(path === '/zoeken' ? 'q=verhuizing' : ''),
      }),
    ),
  ]
  return results.flatMap((result) => (result && 'body' in result ? [{ raw: result.body, extension: 'html' }] : []))
}
