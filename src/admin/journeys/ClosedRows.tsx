'use client'
import { ArrayField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'

/**
 * A list of closed rows of which only the open ones are drawn. Payload draws every field of every row, closed or not: a
 * life event of 36 steps then takes seconds to show.
 */
export const ClosedRows: ArrayFieldClientComponent = (props) => <ArrayField {...props} forceRender={false} />
