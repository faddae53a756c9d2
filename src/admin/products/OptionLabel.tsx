'use client'
import { useRowLabel } from '@payloadcms/ui'
import { useChannel } from './use-channel.ts'

/** The label of an option of a product: "1. Stadswinkel". */
export function OptionLabel() {
  const { path, rowNumber = 0 } = useRowLabel()
  return <span>{`${rowNumber + 1}. ${useChannel(path)?.title ?? ''}`}</span>
}
