import { Button, FormLabel, Textbox } from '@utrecht/component-library-react'
import type { ReactNode } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { type ErrorContext, wordsOf } from '../view.ts'

type Size = 'small' | 'large'

/** The search form: small in the header, large on pages for searching. */
export function SearchForm({ context, size }: { context: ErrorContext; size: Size }): ReactNode {
  const { own } = wordsOf(context)
  const id = `search-${size}`
  const hintId = `${id}-hint`
  return (
    // biome-ignore lint/a11y/useSemanticElements: not all screen readers support the element `search` yet
    <form
      className={`em-search em-search--${size}`}
      role="search"
      aria-label={own.search}
      action={context.linkTo({ kind: 'search' }, context.locale)}
    >
      <FormLabel htmlFor={id} className={size === 'small' ? 'em-visually-hidden' : undefined}>
        {size === 'small' ? own.searchShort : own.searchLabel}
      </FormLabel>
      {size === 'large' && (
        <p className="em-search__hint" id={hintId}>
          {own.searchHint}
        </p>
      )}
      <div className="em-search__row">
        <Textbox
          id={id}
          name="q"
          type="search"
          autoComplete="off"
          maxLength={200}
          placeholder={size === 'small' ? own.search : undefined}
          defaultValue={size === 'large' ? (context.query.get('q') ?? undefined) : undefined}
          aria-describedby={size === 'large' ? hintId : undefined}
        />
        <Button type="submit" appearance="primary-action-button">
          <Icon name="search" />
          <span className={size === 'small' ? 'em-visually-hidden' : undefined}>{own.search}</span>
        </Button>
      </div>
    </form>
  )
}
