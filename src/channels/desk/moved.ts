import type { PageResult } from '#src/channels/page.ts'
import { redirectMoved } from '../parts/redirect-moved.ts'
import { callerLocale, type DeskContext, deskPath } from './context.ts'

type Moved = { context: DeskContext; kind: 'product' | 'journey'; slug: string }

/** Redirects an old slug to the present page; null when no document ever had this slug. */
export const movedPage = ({ context, kind, slug }: Moved): PageResult | null =>
  redirectMoved({
    published: context.published,
    from: { kind, slug },
    addressOf: (now) => deskPath(context, { kind, slug: now }, callerLocale(context)),
  })
