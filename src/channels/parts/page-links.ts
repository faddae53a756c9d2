import { createContext, useContext } from 'react'
import type { Links } from '../page.ts'

/** The link functions of the page, for components that have no page context. */
export const PageLinks = createContext<Links | null>(null)

export function usePageLinks(): Links {
  const links = useContext(PageLinks)
  if (!links) throw new Error('a link outside a page')
  return links
}
