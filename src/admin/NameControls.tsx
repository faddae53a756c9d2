'use client'
import { type ReactNode, useEffect } from 'react'
import { nameControls } from './name-controls.ts'

/** Wraps the whole admin: see `name-controls.ts`. */
export function NameControls({ children }: { children: ReactNode }): ReactNode {
  useEffect(() => nameControls(document), [])
  return children
}
