import type { ReactNode } from 'react'
import type { Locale } from '#src/answers/model/types.ts'
import { words } from '#src/answers/wording/words.ts'
import { type DeskContext, spokenAddress } from '../context.ts'
import { deskWords as say } from '../words.ts'
import { spelled } from './spelling.ts'

type Props = { code: string; locale: Locale; context: DeskContext }

/** The plan code in large type, spelled per group, with the address where the resident can enter it. */
export function PlanCode({ code, locale, context }: Props): ReactNode {
  const address = context.webAddress({ kind: 'planCode' }, locale)
  return (
    <section className="em-say em-plan-code" aria-labelledby="plancode">
      <h2 id="plancode">
        {say.readAloud}: {words.nl.plan.code.toLowerCase()}
      </h2>
      <p className="em-code" data-code={code} translate="no">
        {code}
      </p>
      <ol className="em-spelled" lang={locale} translate="no">
        {spelled(code, locale).map(({ group, said }, index) => (
          <li key={index}>
            <strong>{group}</strong> {said}
          </li>
        ))}
      </ol>
      <p className="em-read-aloud">
        {say.plan.opensAt} <strong>{address.replace(/^https?:\/\//, '')}</strong> <q>{spokenAddress(address)}</q>
      </p>
    </section>
  )
}
