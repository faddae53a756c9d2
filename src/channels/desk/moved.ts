import type { PageResult } from '#src/channels/page.ts'
import { callerLocale, type DeskContext, deskPath } from './context.ts'

type Moved = { context: DeskContext; kind: 'product' | 'journey'; slug: string }

/** To where something stands now that had this slug; null where nothing ever had. */
export function movedPage({ context, kind, slug }: Moved): PageResult | null {
  const moved = context.published.movedTo({ kind, slug })
  return moved ? { status: 308, location: deskPath(context, { kind, slug: moved }, callerLocale(context)) } : null
}
