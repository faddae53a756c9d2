import type { Draft } from '#src/answers/draft/draft.ts'
import type { Locale } from '#src/answers/model/types.ts'
import type { Channel } from '#src/channels/channel.ts'
import { JSON_TYPE, type PageResult } from '#src/channels/page.ts'
import { describeError } from '#src/config/log.ts'
import type { ServerParts } from '../http/parts.ts'
import type { StaffUser } from '../security/staff.ts'
import { adaptForFrame } from './frame.ts'
import type { TryOutPage } from './links.ts'
import { baseOf, renderDraft, tryOut } from './render.ts'
import { draftNotice } from './words.ts'

type Parts = Pick<
  ServerParts,
  'log' | 'channels' | 'screens' | 'environment' | 'assets' | 'addresses' | 'previews' | 'now'
>
type PreviewedPageInput = { draft: Draft; locale: Locale }

/** A draft on one channel, for an iframe; null when this channel does not show it. */
export async function previewedPage(
  parts: Parts,
  { draft, locale, channel, staff }: PreviewedPageInput & { channel: Channel; staff: StaffUser },
): Promise<PageResult | null> {
  const { previews, screens, assets, environment } = parts
  const notice = draftNotice(draft)
  const published = previews.published({ draft, notice })
  const internal = channel.headers === 'staff' ? await previews.notes({ draft, user: staff.account, published }) : null
  const page = renderOr(parts, () =>
    renderDraft(parts, { draft, published, channel, locale, staff, internal, isInside: true }),
  )
  if (!page || !('body' in page) || page.status !== 200) return page
  const context = { assets, theme: environment.theme }
  if (page.contentType === JSON_TYPE)
    return framed(
      parts,
      draft,
      screens.preview.data({ context, json: page.body, notice: notice.nl, title: channel.label }),
    )
  return framed(parts, draft, page)
}

/** The questions or the plan of a draft life event, for an iframe. */
export function tryOutPage(
  parts: Parts,
  { draft, ...asked }: PreviewedPageInput & { page: TryOutPage; query: URLSearchParams },
): PageResult | null {
  const published = parts.previews.published({ draft, notice: draftNotice(draft) })
  const result = renderOr(parts, () => tryOut(parts, { draft, published, ...asked }))
  return result && framed(parts, draft, result)
}

function framed({ assets }: Parts, draft: Draft, result: PageResult): PageResult {
  if (!('body' in result)) return result
  return { ...result, body: adaptForFrame({ html: result.body, script: assets.previewScript, base: baseOf(draft) }) }
}

/** A draft may lack fields that a page requires. That is not a fault of the program, and the editor can fix it. */
function renderOr<Result>({ log, screens, assets, environment }: Parts, render: () => Result) {
  try {
    return render()
  } catch (error) {
    log.warn({ error: describeError(error) }, 'a draft cannot be shown')
    return screens.preview.message({ context: { assets, theme: environment.theme }, message: 'unfinished' })
  }
}
