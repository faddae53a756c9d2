'use client'
import { useForm, useFormFields } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'

/** After how many ms a row that is still grey is asked for again. The server takes 300 to 700 on a quiet machine. */
const PATIENCE = 1500

/**
 * In every form: sees to it that a row which was added is drawn. Payload draws it grey and asks the server for its
 * fields a quarter of a second later, but not when the answer to an earlier change comes in between: then it takes the
 * row for seen, never asks, and it stays grey for ever. A grey row is asked for again, until it has come.
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

/** Payload asks the server when the form has changed. Not said and not closed both mean open, so nothing else changes. */
const changed = <Any extends Row>(row: Any): Any =>
  isLoading(row) ? { ...row, collapsed: row.collapsed === false ? undefined : false } : row
