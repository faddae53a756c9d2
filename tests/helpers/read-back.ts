/** What a test reads from a channel: facts by key, and all text with white space normalised. */
export type Reading = { facts: Map<string, Set<string>>; text: string }

/** Reads facts from a page by the `data-fact` attribute that every rendered fact has. */
export function readHtml(html: string): Reading {
  const facts = new Map<string, Set<string>>()
  for (const [, key = '', text = ''] of html.matchAll(/<data[^>]*data-fact="([^"]+)"[^>]*>(.*?)<\/data>/gs)) {
    add(facts, key, decode(text))
  }
  const body = html.replace(/^.*?<main/s, '<main').replace(/<(script|style)\b.*?<\/\1>/gs, ' ')
  return { facts, text: oneSpaced(decode(body.replace(/<[^>]+>/g, ' '))) }
}

/** Reads facts from open data: every object with a `key` and a `text` is a fact. */
export function readOpenData(json: string): Reading {
  const facts = new Map<string, Set<string>>()
  const texts: string[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(decode(value.replace(/<[^>]+>/g, ' ')))
    if (typeof value !== 'object' || value === null) return
    if ('key' in value && 'text' in value && 'kind' in value) add(facts, String(value.key), String(value.text))
    for (const part of Object.values(value)) walk(part)
  }
  walk(JSON.parse(json))
  return { facts, text: oneSpaced(texts.join(' ')) }
}

const add = (facts: Reading['facts'], key: string, text: string) =>
  facts.set(key, (facts.get(key) ?? new Set()).add(text))

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
  '#39': "'",
  nbsp: '\u00a0',
}

const decode = (html: string) => html.replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ')
