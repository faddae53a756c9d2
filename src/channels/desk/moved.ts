import type { PageResult } from '#src/channels/page.ts'
import { callerLocale, type DeskContext, deskPath } from './context.ts'

type Moved = { context: DeskContext; kind: 'product' | 'journey'; slug: string }

/** Redirects an old slug to the present page; null when no document ever had this slug. */
export function movedPage({ context, kind, slug }: Moved): PageResult | null {
  const moved = context.published.movedTo({ kind, slug })
  return moved ? { status: 308, location: deskPath(context, { kind, slug: moved }, callerLocale(context)) } : null
}
