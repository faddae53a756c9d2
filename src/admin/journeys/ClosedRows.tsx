'use client'
import { ArrayField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'

/**
 * A list of collapsed rows that renders only the open ones. Payload renders the fields of every row, collapsed or not:
 * a life event of 36 steps then takes seconds to show.
 */
export const ClosedRows: ArrayFieldClientComponent = (props) => <ArrayField {...props} forceRender={false} />
