import type { PlaceKind } from '#src/answers/model/target.ts'
import type { Notes } from '#src/answers/model/types.ts'
import type { Page, PageContext, PageResult } from './page.ts'

/** A kind of document that a route shows at ":slug", in the names of the collections. */
export type Kind = 'products' | 'journeys' | 'questions' | 'pages'

/** The input of a page for staff: also the user, and notes that only staff may read. */
export type StaffContext = PageContext & {
  staff: { name: string; roles: string[] }
  /** As far as this member of staff may read them. */
  notes: Notes
  /** The notes exist, but the database is unreachable. */
  notesUnavailable: boolean
}

type Common = {
  /** "/producten/:slug", in Dutch. */
  path: string
  /** Whether responses may be cached for all readers. */
  cache: 'public' | 'never'
  robots?: 'noindex'
  /** The kind of place to which this route is the address. */
  place?: PlaceKind
  /** The kind of document whose drafts can be previewed with this route. */
  shows?: Kind
}

export type PublicRoute = Common & {
  access?: never
  /** A POST sends JSON and changes nothing on the server. */
  method?: 'POST'
  show: Page
}

/** A route that requires a signed-in member of staff. */
export type StaffRoute = Common & {
  access: 'staff'
  cache: 'never'
  method?: never
  /** The products whose internal notes it shows, by their slugs. */
  notes?: (context: PageContext) => readonly string[]
  show: (context: StaffContext) => PageResult | null
}

export type Route = PublicRoute | StaffRoute

/** A way to read the answers. The server, the previews and the tests loop over a list of channels, so all properties are here. */
export type Channel<Of extends Route = Route> = {
  /** The name in the address of a preview. */
  name: string
  /** The name for editors. */
  label: string
  /** Where its addresses have their language: "/en/plan" (path) or "/kcc/plan?taal=en" (query). Dutch goes without. */
  language: 'path' | 'query'
  /** The set of security headers; responses for staff are not cached. */
  headers: 'public' | 'open' | 'staff'
  /** Asked for this type in `Accept`, an address of open data leads to the same in this channel. */
  accepts?: 'text/plain'
  /** In the order in which they are matched. */
  routes: readonly Of[]
}

/** A route whose responses may be cached for all readers. */
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

/** The route with this path; throws when there is none. */
export function routeAt<Of extends Route>({ name, routes }: Channel<Of>, path: string): Of {
  const route = routes.find((each) => each.path === path)
  if (!route) throw new Error(`${name} has no route ${path}`)
  return route
}
