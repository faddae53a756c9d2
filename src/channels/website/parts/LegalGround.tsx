import type { ReactNode } from 'react'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'

/** Where it is laid down. Laws have their names in Dutch only; "Artikel" is a word inside this sentence. */
export function LegalGround({ text, context }: { text: string; context: PageContext }): ReactNode {
  return (
    <p>
      {`${wordsOf(context).own.legalGround} `}
      <span lang={context.locale === 'nl' ? undefined : 'nl'}>{text.replace(/^Artikel /, 'artikel ')}</span>.
    </p>
  )
}
