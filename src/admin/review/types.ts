import type { stateOf } from '#collections/review/endpoints.ts'

/** What `GET /api/<collection>/:id/state` answers. */
export type ReviewState = Awaited<ReturnType<typeof stateOf>>
