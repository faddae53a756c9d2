import type { ReactNode } from 'react'
import type { CalloutTone } from '#src/answers/model/types.ts'
import { Icon } from './Icon.tsx'

/** Utrecht's Alert says role=status, which is for messages that appear; this one was always there, so only the looks are used. */
export function Callout({ tone, children }: { tone: CalloutTone; children: ReactNode }): ReactNode {
  return (
    <div className={`utrecht-alert utrecht-alert--${tone}`}>
      <div className={`utrecht-alert__icon utrecht-alert__icon--${tone}`}>
        <Icon name={tone === 'warning' ? 'warning' : 'info'} />
      </div>
      <div className="utrecht-alert__content em-text">{children}</div>
    </div>
  )
}
