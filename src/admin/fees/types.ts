import type { shown } from '#src/editorial/fees/endpoints.ts'
import type { FeeError } from '#src/editorial/fees/read-fees.ts'

/** The response to an upload and to `/:id/effect`. */
export type Effect = ReturnType<typeof shown>
export type Failure = { message: string; errors: FeeError[] }
