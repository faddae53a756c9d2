import type { ReactNode } from 'react'
import { type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { type DeskContext, deskPath } from './context.ts'
import { LanguageInput } from './Languages.tsx'
import { deskWords as say } from './words.ts'

type Props = { context: DeskContext; query?: string; locale?: Locale; isLarge?: boolean }

/** Alt+Z (or the browser's own combination) moves the focus here from anywhere on the page. */
export function SearchForm({ context, query = '', locale = SOURCE_LOCALE, isLarge = false }: Props): ReactNode {
  return (
    <search className={isLarge ? 'em-search em-search--large' : 'em-search'}>
      <form action={deskPath(context, { kind: 'search' }, SOURCE_LOCALE)} method="get">
        <label htmlFor="zoek" className={isLarge ? undefined : 'em-visually-hidden'}>
          {say.searchLabel}
        </label>
        <input
          id="zoek"
          name="q"
          type="search"
          // biome-ignore lint/a11y/noAccessKey: staff use it all day; it is an addition to the skip link
          accessKey="z"
          autoComplete="off"
          defaultValue={query}
          placeholder={isLarge ? undefined : say.searchLabel}
          // biome-ignore lint/a11y/noAutofocus: searching is the first action on this page, during a call
          autoFocus={isLarge}
        />
        <LanguageInput locale={locale} />
        <button type="submit">{say.search}</button>
      </form>
    </search>
  )
}
