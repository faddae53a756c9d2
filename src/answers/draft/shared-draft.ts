import { createLocalReq, type Payload, type TypedUser } from 'payload'
import { hashOfToken, isToken } from '#collections/preview/token.ts'
import { standingOf } from '#collections/versions/versions.ts'
import { rowOf } from '#src/domain/row.ts'
import type { Locale } from '../model/types.ts'
import { type Draft, readDraft } from './draft.ts'

/** A draft shared by a link. `gone`: the link expired or was withdrawn; `unknown`: there is no such link. */
export type SharedDraft =
  | { state: 'shown'; draft: Draft; locale: Locale; expiresAt: string }
  | { state: 'gone' }
  | { state: 'unknown' }

/**
 * The version that was shared, as the editor who shared it may read it. When they are no longer an editor, the link
 * shows nothing.
 */
export async function readSharedDraft(args: { payload: Payload; token: string; now?: number }): Promise<SharedDraft> {
  const { payload, token, now = Date.now() } = args
  if (!isToken(token)) return { state: 'unknown' }
  const { docs } = await payload.find({
    collection: 'preview-links',
    where: { tokenHash: { equals: hashOfToken(token) } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const link = docs[0]
  if (!link) return { state: 'unknown' }
  const { source: kind, document: id, version, locale, expiresAt } = link
  if (link.withdrawnAt || Date.parse(expiresAt) <= now) return { state: 'gone' }
  const user = await makerOf({ payload, id: String(link.madeBy) })
  const draft = user && (await readDraft({ payload, user, kind, id, version }).catch(refused))
  if (!draft) return { state: 'gone' }
  // The shared version may have been published or replaced since.
  const standing = await standingOf({ req: await createLocalReq({}, payload), collection: kind, id: version })
  return { state: 'shown', draft: { ...draft, internal: null, standing }, locale, expiresAt }
}

async function makerOf({ payload, id }: { payload: Payload; id: string }): Promise<TypedUser | null> {
  const user = await payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, disableErrors: true })
  return user ? { ...user, collection: 'users' } : null
}

function refused(error: unknown): null {
  if (rowOf(error).status === 403) return null
  throw error
}
