import type { Published } from '#src/answers/model/published.ts'
import type { LinkTo, StaffPlace } from '#src/answers/model/target.ts'
import type { Locale } from '#src/answers/model/types.ts'

/** Where the built files stand, as written by the asset build: addresses with a content hash in the name. */
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

/** What a page makes its addresses with: which one a place has stands with the route that shows it, and nowhere else. */
export type Links = {
  /** Where residents find something on the website: "/en/producten/paspoort". */
  linkTo: LinkTo
  /** The same in full, for who copies it, hears it or is a machine. */
  webAddress: LinkTo
  /** Where this channel itself has it; null where it has no page of it. */
  ownLinkTo: (place: StaffPlace, locale: Locale) => string | null
  /** An address of the website as an editor typed it, in Dutch. */
  typedLink: (path: string, locale: Locale) => string
  /** This page in a language, without its query. */
  here: (locale: Locale) => string
  /** The same in full, as search engines know it. */
  canonical: (locale: Locale) => string
}

/** All that a page may use. A page is a pure function of it: no database, no clock of its own. */
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
  /** What was sent along as JSON, not checked yet; only with a page that is posted to. */
  body?: unknown
  /** The instant the page is made for. */
  now: Date
}

export type PageResult =
  | {
      status: 200 | 400 | 403 | 404 | 410 | 413 | 429 | 500 | 503
      contentType: string
      body: string
      /** Of what a browser keeps as a file and does not show. */
      fileName?: string
    }
  | { status: 303 | 308; location: string }

/** A page that has nothing to show for these params answers null, and the reader gets the 404 page. */
export type Page = (context: PageContext) => PageResult | null

export const HTML = 'text/html; charset=utf-8'
export const JSON_TYPE = 'application/json; charset=utf-8'
