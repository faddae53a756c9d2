import type { stateOf } from '#src/editorial/four-eyes/endpoints.ts'

/** What `GET /api/<collection>/:id/state` answers. */
export type ReviewState = Awaited<ReturnType<typeof stateOf>>
