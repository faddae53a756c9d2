import { dayInWords } from '#src/admin/words.ts'
import type { Link } from '#src/payload-types.ts'

/** "Deze link werkt niet meer sinds 2 november 2026. Deze pagina bestaat niet meer (404)." */
export function brokenSince({
  link,
  language,
}: {
  link: Pick<Link, 'failingSince' | 'message'>
  language: string
}): string {
  const day = link.failingSince ? dayInWords(link.failingSince, language) : ''
  const since = language === 'en' ? `This link has not worked since ${day}.` : `Deze link werkt niet meer sinds ${day}.`
  return `${since} ${link.message ?? ''}`.trim()
}
