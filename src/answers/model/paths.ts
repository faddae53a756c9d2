import { prefixOf } from '#src/domain/locales.ts'
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

/** The website's address of a plan, or of a form of it ("/brief"), by its code as someone has it or typed it. */
export const planCodePath = ({ code, form = '', locale }: { code: string; form?: string; locale: Locale }): string =>
  localePath({ path: `/plan/${encodeURIComponent(code.trim())}${form}`, locale })

/** An address on the website in a language. */
export const localePath = ({ path, locale }: { path: string; locale: Locale }): string =>
  path === '/' ? prefixOf(locale) || path : `${prefixOf(locale)}${path}`
