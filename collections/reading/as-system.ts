import type { Field, Payload, PayloadRequest } from 'payload'
import { recordOf } from '#src/domain/codes.ts'
import { CONTENT_SLUGS, type ContentSlug } from '../raw.ts'

export type SystemRequest = { payload: Payload } & Partial<PayloadRequest>

/** The fields of each kind of content, as the admin shows them. */
export function fieldsOf(payload: Payload): Record<ContentSlug, readonly Field[]> {
  return recordOf(CONTENT_SLUGS, (slug) => payload.collections[slug].config.fields)
}

/**
 * Reads with system rights in the transaction of the request. Never pass the request itself: Payload would write the
 * language of this read to it, and the current save would continue in that language.
 */
export const asSystem = ({ transactionID, user, context }: SystemRequest) =>
  ({
    req: { transactionID, user, context },
    depth: 0,
    draft: false,
    overrideAccess: true,
    pagination: false,
    limit: 0,
  }) as const

/** The title field of each kind of content. */
export const TITLES = {
  products: 'title',
  questions: 'question',
  journeys: 'title',
  themes: 'title',
  pages: 'title',
  facts: 'label',
  channels: 'title',
  locations: 'title',
} as const satisfies Record<ContentSlug, string>
