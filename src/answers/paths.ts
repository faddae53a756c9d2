import type { Locale } from './types.ts'

const ROOMS: Record<string, string> = {
  products: '/producten/',
  journeys: '/gebeurtenissen/',
  themes: '/themas/',
  channels: '/contact/',
  pages: '/',
}

/** The website's address of a published thing, without the site: "/en/producten/paspoort". Null for what has no page. */
export function pathOf({ kind, slug, locale }: { kind: string; slug: string; locale: Locale }): string | null {
  const room = ROOMS[kind]
  return room === undefined ? null : localePath({ path: `${room}${slug}`, locale })
}

/** An address on the website in a language. */
export const localePath = ({ path, locale }: { path: string; locale: Locale }): string =>
  locale === 'nl' ? path : path === '/' ? '/en' : `/en${path}`
