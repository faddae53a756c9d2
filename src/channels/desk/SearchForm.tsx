import type { ReactNode } from 'react'
import type { Locale } from '#src/answers/model/types.ts'
import { deskWords as say } from './words.ts'

type Props = { query?: string; locale?: Locale; isLarge?: boolean }

/** Alt+Z (or the browser's own combination) puts the cursor here from anywhere. */
export function SearchForm({ query = '', locale = 'nl', isLarge = false }: Props): ReactNode {
  return (
    <search className={isLarge ? 'search search-large' : 'search'}>
      <form action="/kcc/zoeken" method="get">
        <label htmlFor="zoek" className={isLarge ? undefined : 'hidden-visually'}>
          {say.searchLabel}
        </label>
        <input
          id="zoek"
          name="q"
          type="search"
          // biome-ignore lint/a11y/noAccessKey: staff use it all day; it works beside the skip link, not instead of it
          accessKey="z"
          autoComplete="off"
          defaultValue={query}
          placeholder={isLarge ? undefined : say.searchLabel}
          // biome-ignore lint/a11y/noAutofocus: on this page staff do one thing first, with a caller on the line
          autoFocus={isLarge}
        />
        {locale === 'en' && <input type="hidden" name="taal" value="en" />}
        <button type="submit">{say.search}</button>
      </form>
    </search>
  )
}
