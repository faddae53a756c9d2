import type { Published } from '#src/answers/model/published.ts'
import type { LinkTo, StaffPlace } from '#src/answers/model/target.ts'
import type { Locale } from '#src/answers/model/types.ts'

/** The addresses of built files, written by the asset build: file names contain a content hash. */
export type Assets = {
  css: string
  deskCss: string
  letterCss: string
  script: string
  fonts: string[]
  favicon: string
  previewCss: string
  previewScript: string
}

/** The functions with which a page makes addresses; the path of each place is defined by its route only. */
export type Links = {
  /** Where residents find something on the website: "/en/producten/paspoort". */
  linkTo: LinkTo
  /** The same as an absolute address: for copying, reading aloud and programs. */
  webAddress: LinkTo
  /** The address of this channel's own page; null when it has none for the place. */
  ownLinkTo: (place: StaffPlace, locale: Locale) => string | null
  /** An address of the website as an editor typed it, in Dutch. */
  typedLink: (path: string, locale: Locale) => string
  /** This page in a language, without its query. */
  here: (locale: Locale) => string
  /** The same as an absolute address, for search engines. */
  canonical: (locale: Locale) => string
}

/** The input of a page, which is a pure function: no database, no clock. */
export type PageContext = Links & {
  locale: Locale
  /** The address asked for, without query: "/en/producten/paspoort". */
  path: string
  params: Record<string, string>
  query: URLSearchParams
  published: Published
  /** "https://www.example.nl", no slash at the end. */
  siteUrl: string
  assets: Assets
  theme: 'voorbeeld' | 'nijmegen'
  /** The parsed JSON body, not validated yet; only for routes with POST. */
  body?: unknown
  /** The instant the page is made for. */
  now: Date
}

export type PageResult =
  | {
      status: 200 | 400 | 403 | 404 | 410 | 413 | 429 | 500 | 503
      contentType: string
      body: string
      /** Set for a response that browsers save instead of display. */
      fileName?: string
    }
  | { status: 303 | 308; location: string }

/** Null when the document does not exist; the server then shows the 404 page. */
export type Page = (context: PageContext) => PageResult | null

export const HTML = 'text/html; charset=utf-8'
export const JSON_TYPE = 'application/json; charset=utf-8'
