import { createContext, useContext } from 'react'
import type { LinkTo } from '#src/answers/model/target.ts'

/** How this page makes its links, for the parts of a page that only get what they show. */
export const PageLinks = createContext<LinkTo>(() => {
  throw new Error('a link outside a page')
})

export const useLinkTo = (): LinkTo => useContext(PageLinks)
