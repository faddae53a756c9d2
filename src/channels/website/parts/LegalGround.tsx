import type { ReactNode } from 'react'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'

/** The legal basis. Names of laws are in Dutch, so they have `lang`; "Artikel" starts with a small letter inside the sentence. */
export function LegalGround({ text, context }: { text: string; context: PageContext }): ReactNode {
  return (
    <p>
      {`${wordsOf(context).own.legalGround} `}
      <span lang={context.locale === 'nl' ? undefined : 'nl'}>{text.replace(/^Artikel /, 'artikel ')}</span>.
    </p>
  )
}
