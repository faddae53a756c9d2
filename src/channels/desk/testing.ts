import { routeAt } from '#src/channels/channel.ts'
import { fixtureContext, fixtureInternal } from '#src/channels/fixture.ts'
import type { DeskContext } from './context.ts'
import { desk as channel } from './pages.ts'

/** What a page of the desk gets, of the fixture. */
export function deskContext(changes: Partial<DeskContext> = {}): DeskContext {
  return {
    ...fixtureContext({ path: '/kcc/producten/verhuizing-doorgeven' }),
    staff: { name: 'Sam de Vries', roles: ['medewerker'] },
    notes: new Map([['verhuizing-doorgeven', fixtureInternal()]]),
    notesUnavailable: false,
    ...changes,
  }
}

/** The HTML of a page that must be there, by its pattern. */
export function desk(path: string, changes: Partial<DeskContext> = {}): string {
  const result = routeAt(channel, path).show(deskContext(changes))
  if (!result || !('body' in result)) throw new Error(`no page: ${JSON.stringify(result)}`)
  return result.body
}

export const query = (text: string) => new URLSearchParams(text)
