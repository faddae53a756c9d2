import type { stateOf } from '#src/editorial/four-eyes/endpoints.ts'

/** The response of `GET /api/<collection>/:id/state`. */
export type ReviewState = Awaited<ReturnType<typeof stateOf>>
