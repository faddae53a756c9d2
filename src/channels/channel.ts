import type { PlaceKind } from '#src/answers/model/target.ts'
import type { Notes } from '#src/answers/model/types.ts'
import type { Page, PageContext, PageResult } from './page.ts'

/** A kind of document that a route shows at ":slug", in the names of the collections. */
export type Kind = 'products' | 'journeys' | 'questions' | 'pages'

/** What a page for staff may use besides: who is reading, and what only they may read. */
export type StaffContext = PageContext & {
  staff: { name: string; roles: string[] }
  /** As far as they are there, and this member of staff may see them. */
  notes: Notes
  /** The notes are there, but the database cannot be reached now. */
  notesUnavailable: boolean
}

type Common = {
  /** "/producten/:slug", in Dutch. */
  path: string
  /** Whether a page may be kept for everybody, or is made for the one who asks. */
  cache: 'public' | 'never'
  robots?: 'noindex'
  /** What links lead here. */
  place?: PlaceKind
  /** Drafts of this kind can be looked at here. */
  shows?: Kind
}

export type PublicRoute = Common & {
  access?: never
  /** A POST sends JSON, which changes nothing here. */
  method?: 'POST'
  show: Page
}

/** Only for staff who signed in. */
export type StaffRoute = Common & {
  access: 'staff'
  cache: 'never'
  method?: never
  /** The products whose internal notes it shows, by their slugs. */
  notes?: (context: PageContext) => readonly string[]
  show: (context: StaffContext) => PageResult | null
}

export type Route = PublicRoute | StaffRoute

/** A way to read the answers. All that is known of it stands here: the server, the previews and the tests loop over a list. */
export type Channel<Of extends Route = Route> = {
  /** As it stands in the address of a preview. */
  name: string
  /** As editors know it. */
  label: string
  /** Where its addresses have their language: "/en/plan" (path) or "/kcc/plan?taal=en" (query). Dutch goes without. */
  language: 'path' | 'query'
  /** The security policy of its answers; those for staff are kept nowhere. */
  headers: 'public' | 'open' | 'staff'
  /** Asked for this type in `Accept`, an address of open data leads to the same in this channel. */
  accepts?: 'text/plain'
  /** In the order in which an address is tried. */
  routes: readonly Of[]
}

/** A page that may be kept for everybody. */
export const publicRoute = (
  path: string,
  show: Page,
  rest: Pick<PublicRoute, 'place' | 'shows'> = {},
): PublicRoute => ({
  path,
  cache: 'public',
  show,
  ...rest,
})

/** The route with this path, which must be there. */
export function routeAt<Of extends Route>({ name, routes }: Channel<Of>, path: string): Of {
  const route = routes.find((each) => each.path === path)
  if (!route) throw new Error(`${name} has no route ${path}`)
  return route
}
