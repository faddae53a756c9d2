import type { ReactNode } from 'react'
import type { CalloutTone } from '#src/answers/model/types.ts'
import { Icon } from './Icon.tsx'

/** The styles of Utrecht's Alert without its role=status, which is for messages that appear later; this one is static. */
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
