import { createContext, useContext } from 'react'
import type { LinkTo } from '#src/answers/model/target.ts'

/** The link function of the page, for components that have no page context. */
export const PageLinks = createContext<LinkTo>(() => {
  throw new Error('a link outside a page')
})

export const useLinkTo = (): LinkTo => useContext(PageLinks)
