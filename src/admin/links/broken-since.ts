import { dayInWords } from '#src/admin/words.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import type { Link } from '#src/payload-types.ts'

type Broken = Pick<Link, 'url' | 'failingSince' | 'message'>

/** "Deze link werkt niet meer sinds 2 november 2026. Deze pagina bestaat niet meer (404)." */
export function brokenSince({ link, language }: { link: Broken; language: string }): string {
  const day = link.failingSince ? dayInWords(link.failingSince, language) : ''
  const since = { nl: `Deze link werkt niet meer sinds ${day}.`, en: `This link has not worked since ${day}.` }[
    adminLanguage(language)
  ]
  return `${since} ${link.message ?? ''}`.trim()
}

/** The address of a link; empty for a reference to our own content, which the message names. */
export const addressOf = ({ url }: Broken): string => (/^(https?:|\/)/i.test(url) ? url : '')
