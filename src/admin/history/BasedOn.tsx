'use client'
import { useDocumentInfo, useField } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Shows nothing. It sends along which text the editor had before him, so that the server can see a colleague was quicker. */
export function BasedOn({ path }: { path: string }) {
  const { lastUpdateTime } = useDocumentInfo()
  const { value, setValue } = useField<number>({ path })
  useEffect(() => {
    // `true`: this is no change by the editor.
    if (lastUpdateTime && value !== lastUpdateTime) setValue(lastUpdateTime, true)
  }, [lastUpdateTime, setValue, value])
  return null
}
