import type { Place } from '#src/answers/model/target.ts'
import type { MenuItem } from '#src/answers/model/types.ts'
import type { ErrorContext } from '../view.ts'

/** A menu item from an editor, or a fixed one. */
export type SiteMenuItem = MenuItem | { label: string; to: Place }

export const hrefOfItem = ({ to }: SiteMenuItem, { linkTo, typedLink, locale }: ErrorContext): string =>
  'path' in to ? typedLink(to.path, locale) : linkTo(to, locale)
