import type { Payload, TypedUser } from 'payload'
import type { Previewed } from '#collections/preview/previewed.ts'
import { type Draft, readDraft, withForm } from '#src/answers/draft/draft.ts'
import { readDraftInternal } from '#src/answers/draft/internal.ts'
import { readSharedDraft, type SharedDraft } from '#src/answers/draft/shared-draft.ts'
import type { Published } from '#src/answers/model/published.ts'
import type { InternalNotes, Locale } from '#src/answers/model/types.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { HttpError } from '../http/http-error.ts'

/** Reads drafts with the access of the user. Nothing is cached. */
export type Previews = {
  /** Null when the draft does not exist; an error with status 403 when the user may not read drafts. */
  draft: (asked: { kind: Previewed; id: string; user: TypedUser }) => Promise<Draft | null>
  withForm: (given: { draft: Draft; values: Record<string, unknown>; locale: Locale }) => Promise<Draft>
  published: (given: { draft: Draft; notice: Record<Locale, string> }) => Published
  notes: (asked: { draft: Draft; user: TypedUser; published: Published }) => Promise<InternalNotes | null>
  shared: (token: string) => Promise<SharedDraft>
}

/** `payload` is null while there is no database: then 503. */
export function createPreviews(parts: {
  payload: () => Payload | null
  snapshot: Pick<Snapshot, 'withDraft'>
}): Previews {
  function connected(): Payload {
    const payload = parts.payload()
    if (!payload) throw new HttpError(503)
    return payload
  }
  return {
    draft: (asked) => readDraft({ ...asked, payload: connected() }),
    withForm: (given) => withForm({ ...given, payload: connected() }),
    published: parts.snapshot.withDraft,
    notes: (asked) => readDraftInternal({ ...asked, payload: connected() }),
    shared: (token) => readSharedDraft({ payload: connected(), token }),
  }
}
