'use client'
import { useForm, useFormFields, useRowLabel } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from './use-draft.ts'

type RowData = { title?: string; label?: string; key?: string } | undefined

/** The name of a row in a list of closed rows: "3. Geef uw nieuwe adres door". A row that was just added is open. */
export function RowLabel(): ReactNode {
  const { data, path, rowNumber = 0 } = useRowLabel<RowData>()
  const { unnamed } = useWords()
  const name = data?.title || data?.label
  useOpenOnce({ list: path.slice(0, path.lastIndexOf('.')), rowNumber, isNew: !name && !data?.key })
  return <span className="journey-row">{`${rowNumber + 1}. ${name || unnamed}`}</span>
}

/** Payload closes new rows too where a list begins closed. */
function useOpenOnce({ list, rowNumber, isNew }: { list: string; rowNumber: number; isNew: boolean }): void {
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[list]?.rows)
  const isDone = useRef(false)
  useEffect(() => {
    const isClosed = rows?.[rowNumber]?.collapsed
    // Until the server has answered, Payload does not know that the row is closed.
    if (isDone.current || isClosed === undefined) return
    // Done once it is seen to be open: of rows that were added fast, one can write back what another had just opened.
    isDone.current = !isNew || !isClosed
    // A row that Payload is still preparing must not be written back as such: it would stay grey for ever.
    if (!rows || isDone.current || rows.some(({ isLoading }) => isLoading)) return
    const updatedRows = rows.map((row, index) => (index === rowNumber ? { ...row, collapsed: false } : row))
    dispatchFields({ type: 'SET_ROW_COLLAPSED', path: list, updatedRows })
  }, [dispatchFields, list, rowNumber, rows, isNew])
}
