'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Renders nothing. Sends the version that the editor started from, so that the server can detect that a colleague saved
 * in between.
 */
export function BasedOn({ path }: { path: string }) {
  const { lastUpdateTime } = useDocumentInfo()
  const { value, setValue } = useField<number>({ path })
  useEffect(() => {
    // `true`: does not mark the form as modified.
    if (lastUpdateTime && value !== lastUpdateTime) setValue(lastUpdateTime, true)
  }, [lastUpdateTime, setValue, value])
  return null
}
