'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { useWords } from './use-draft.ts'

type RowData = { title?: string; label?: string; key?: string } | undefined

/** The label of a collapsed row: "3. Geef uw nieuwe adres door". A row without a name is kept open. */
export function RowLabel(): ReactNode {
  const { data, path, rowNumber = 0 } = useRowLabel<RowData>()
  const { unnamed } = useWords()
  const name = data?.title || data?.label
  useOpenUntilNamed({ list: path.slice(0, path.lastIndexOf('.')), rowNumber, isNew: !name && !data?.key })
  return <span className="em-journey-row">{`${rowNumber + 1}. ${name || unnamed}`}</span>
}

/**
 * Payload collapses new rows in a list that starts collapsed, and again on a pending response of the server: so a row
 * without a name is opened as often as needed.
 */
function useOpenUntilNamed({ list, rowNumber, isNew }: { list: string; rowNumber: number; isNew: boolean }): void {
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  useEffect(() => {
    // Writing back a row that Payload is still loading would leave it a placeholder for ever.
    if (!isNew || !rows?.[rowNumber]?.collapsed || rows.some(({ isLoading }) => isLoading)) return
    const updatedRows = rows.map((row, index) => (index === rowNumber ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [dispatchFields, list, rowNumber, rows, isNew])
}
