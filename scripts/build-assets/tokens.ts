/** Custom properties by name, without the two dashes in front left off: "--basis-size-md" to "48px". */
export type Tokens = Map<string, string>

/** Reads the custom properties of a stylesheet that holds nothing else than one rule with them. */
export function readTokens(css: string): Tokens {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const tokens: Tokens = new Map()
  for (const [, name = '', value = ''] of withoutComments.matchAll(/(--[\w-]+)\s*:\s*([^;{}]*)/g)) {
    const trimmed = value.trim()
    // A value that the token tool failed to write is no value.
    if (!trimmed.includes('[object')) tokens.set(name, trimmed)
  }
  return tokens
}

/** The same tokens under other names: two packages may both say "--utrecht-link-color" and mean another thing. */
export function withPrefix(tokens: Tokens, prefix: string): Tokens {
  const rename = (text: string) => text.replace(/--(?=[\w])/g, `--${prefix}-`)
  return new Map([...tokens].map(([name, value]) => [rename(name), value.includes('var(') ? rename(value) : value]))
}

/** Only the tokens that the stylesheet uses, directly or through another token. */
export function referenced({ tokens, css }: { tokens: Tokens; css: string }): Tokens {
  const used = new Set<string>()
  const queue = namesIn(css)
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = tokens.get(name)
    if (value === undefined || used.has(name)) continue
    used.add(name)
    queue.push(...namesIn(value))
  }
  return new Map([...tokens].filter(([name]) => used.has(name)))
}

export function toRule({ selector, tokens }: { selector: string; tokens: Tokens }): string {
  if (tokens.size === 0) return ''
  return `${selector} {\n${[...tokens].map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}\n`
}

function namesIn(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)
}
