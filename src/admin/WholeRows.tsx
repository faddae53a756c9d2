'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/**
 * In ms: after this a row that is still a placeholder is requested again. The server takes 300 to 700 ms on an idle
 * machine.
 */
const PATIENCE = 1500

/**
 * Works around Payload never rendering a new row. It shows a grey placeholder and requests the fields a quarter of a
 * second later; a response to an earlier change that arrives in between cancels that request for ever. Here the request
 * is repeated until the row is rendered.
 */
export function WholeRows(): ReactNode {
  const { dispatchFields, getFields } = useForm()
  const isGrey = useFormFields(([fields]) => Object.values(fields).some(({ rows }) => rows?.some(isLoading)))
  useEffect(() => {
    if (!isGrey) return
    const asking = setInterval(() => {
      for (const [path, { rows }] of Object.entries(getFields()))
        if (rows?.some(isLoading)) dispatchFields({ type: 'UPDATE', path, rows: rows.map(changed) })
    }, PATIENCE)
    return () => clearInterval(asking)
  }, [isGrey, dispatchFields, getFields])
  return null
}

type Row = { isLoading?: boolean; collapsed?: boolean }

const isLoading = (row: Row): boolean => Boolean(row.isLoading)

/**
 * Payload makes a request when the form state changes. `collapsed` undefined and false both mean open, so this changes
 * nothing else.
 */
const changed = <Any extends Row>(row: Any): Any =>
  isLoading(row) ? { ...row, collapsed: row.collapsed === false ? undefined : false } : row
