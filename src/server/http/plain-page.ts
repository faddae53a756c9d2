import type { Locale } from '#src/answers/model/types.ts'
import { HTML } from '#src/channels/page.ts'
import { type PlainErrorStatus, websiteWords } from '#src/channels/website/words.ts'

/** A policy without any resource or script. */
export const PLAIN_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** A page without content or style, for while the process starts or when the error page fails too. */
export function plainPage({ status, locale }: { status: PlainErrorStatus; locale: Locale }): {
  contentType: string
  body: string
} {
  const [title, explanation] = websiteWords[locale].errors[status] as [string, string]
  const body = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body><main><h1>${title}</h1><p>${explanation}</p></main></body>
</html>
`
  return { contentType: HTML, body }
}
