'use client'
import { type ReactNode, useEffect } from 'react'
import { keepText } from './keep-text.ts'

/** Wraps the whole admin: see `keep-text.ts`. */
export function KeepText({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => keepText(document), [])
  return children
}
