'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { useWords } from './use-draft.ts'

type RowData = { title?: string; label?: string; key?: string } | undefined

/** The name of a row in a list of closed rows: "3. Geef uw nieuwe adres door". A row without a name is open. */
export function RowLabel(): ReactNode {
  const { data, path, rowNumber = 0 } = useRowLabel<RowData>()
  const { unnamed } = useWords()
  const name = data?.title || data?.label
  useOpenUntilNamed({ list: path.slice(0, path.lastIndexOf('.')), rowNumber, isNew: !name && !data?.key })
  return <span className="em-journey-row">{`${rowNumber + 1}. ${name || unnamed}`}</span>
}

/**
 * Payload closes new rows too where a list begins closed, and closes them again with an answer of the server that was
 * under way: so a row without a name is opened as often as that takes.
 */
function useOpenUntilNamed({ list, rowNumber, isNew }: { list: string; rowNumber: number; isNew: boolean }): void {
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  useEffect(() => {
    // A row that Payload is still preparing must not be written back as such: it would stay grey for ever.
    if (!isNew || !rows?.[rowNumber]?.collapsed || rows.some(({ isLoading }) => isLoading)) return
    const updatedRows = rows.map((row, index) => (index === rowNumber ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [dispatchFields, list, rowNumber, rows, isNew])
}
