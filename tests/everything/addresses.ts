/** The addresses on this site in a response: links and frames of a page, and all addresses in data. */
export function addressesIn({
  type,
  body,
  location,
  base,
}: {
  type: string
  body: string
  location: string | null
  base: string
}): string[] {
  const found = location ? [location] : []
  if (type.includes('html'))
    found.push(...[...body.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, each]) => unescaped(each as string)))
  else if (/json|xml|calendar|text/.test(type))
    found.push(
      ...[...body.matchAll(/(?:https?:\/\/[^\s"<>\\]+|"\/[^\s"<>\\{]*)/g)].map(([each]) => each.replace(/^"/, '')),
    )
  const own = found.flatMap((each) => {
    if (!URL.canParse(each, base)) return []
    const url = new URL(each, base)
    return url.origin === base ? [url.pathname + url.search] : []
  })
  return [...new Set(own)].filter((each) => !/^\/(admin|api|assets|media)\b/.test(each)).sort()
}

const unescaped = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&#x27;', "'").replaceAll('&quot;', '"')
