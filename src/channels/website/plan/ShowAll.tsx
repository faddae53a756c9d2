import { Button } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import type { PageContext } from '../../page.ts'
import { wordsOf } from '../view.ts'

/** Unfolds or folds all steps. Hidden until the script shows it: without script all are open. */
export function ShowAll({ context }: { context: PageContext }): ReactNode {
  const { showAll, hideAll } = wordsOf(context).own.plan
  return (
    <p>
      <Button
        type="button"
        appearance="secondary-action-button"
        className="em-show-all"
        hidden
        data-show={showAll}
        data-hide={hideAll}
      />
    </p>
  )
}
