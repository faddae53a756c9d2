/** What the server answers to an upload and to `/:id/effect`. */
export type Effect = {
  id: string
  name: string
  startsAt: string
  rows: { line: number; key: string; label: string; now: number | null; next: number }[]
  changes: { collection: string; id: string; title: string }[]
}
export type Failure = { message: string; errors: { line: number | null; column: string | null; message: string }[] }
