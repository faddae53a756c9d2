import { safeAddress } from '#collections/fields/safe-address.ts'
import { isWithin } from '../model/period.ts'
import type { Content, RawMenuItem } from '../model/raw.ts'
import type { MenuItem, Site } from '../model/types.ts'
import type { Resolve } from './resolve.ts'

/** Makes the data around every page (menus, notices, contact) at an instant. */
export function makeSite({ content, resolve, instant }: { content: Content; resolve: Resolve; instant: number }): Site {
  const { site } = content
  const menu = (items: RawMenuItem[] | null | undefined): MenuItem[] =>
    (items ?? []).flatMap(({ label, page, path }) => {
      const own = safeAddress(path)
      const to = page ? resolve.target({ collection: 'pages', id: page }) : own?.startsWith('/') ? { path: own } : null
      return to ? [{ label: resolve.text(label), to }] : []
    })
  const notices = (site.notices ?? [])
    .filter((notice) => isWithin({ ...notice, instant }))
    .map(({ text, tone }) => ({ text: resolve.text(text), tone: tone ?? 'info' }))
  const example = site.isExample === false ? '' : resolve.text(site.exampleNotice)
  const logo = site.logo ? content.media.get(site.logo) : undefined
  return {
    municipality: {
      name: site.municipality?.name ?? '',
      shortName: site.municipality?.shortName ?? '',
      url: safeAddress(site.municipality?.url) ?? '',
      owmsUri: safeAddress(site.municipality?.owmsUri) ?? '',
    },
    logo: logo?.filename
      ? {
          url: `/media/${encodeURIComponent(logo.filename)}`,
          alt: resolve.text(logo.alt),
          width: logo.width ?? 0,
          height: logo.height ?? 0,
        }
      : null,
    topTasks: resolve.references('products', site.topTasks),
    featuredJourneys: resolve.references('journeys', site.featuredJourneys),
    headerMenu: menu(site.headerMenu),
    footerMenu: menu(site.footerMenu),
    notices: [...(example ? [{ text: example, tone: 'warning' as const }] : []), ...notices],
    letter: {
      sender: site.letter?.sender ?? '',
      signature: resolve.text(site.letter?.signature),
      returnAddress: site.letter?.returnAddress ?? '',
    },
    telephone: resolve.fact(site.telephone),
  }
}
