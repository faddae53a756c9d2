'use client'
import { useRowLabel } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { useWords } from './use-draft.ts'

/** The name of a row in a closed list: "3. Geef uw nieuwe adres door". */
export function RowLabel(): ReactNode {
  const { data, rowNumber = 0 } = useRowLabel<{ title?: string; label?: string } | undefined>()
  const { unnamed } = useWords()
  return <span className="journey-row">{`${rowNumber + 1}. ${data?.title || data?.label || unnamed}`}</span>
}
