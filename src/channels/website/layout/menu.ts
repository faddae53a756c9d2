import type { Place } from '#src/answers/model/target.ts'
import type { MenuItem } from '#src/answers/model/types.ts'
import type { ErrorContext } from '../view.ts'

/** An item of an editor's menu, or one of our own. */
export type SiteMenuItem = MenuItem | { label: string; to: Place }

export const hrefOfItem = ({ to }: SiteMenuItem, { linkTo, typedLink, locale }: ErrorContext): string =>
  'path' in to ? typedLink(to.path, locale) : linkTo(to, locale)
