/** Custom properties by full name: "--basis-size-md" to "48px". */
export type Tokens = Map<string, string>

/** Parses a stylesheet that is a single rule with custom properties. */
export function readTokens(css: string): Tokens {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const tokens: Tokens = new Map()
  for (const [, name = '', value = ''] of withoutComments.matchAll(/(--[\w-]+)\s*:\s*([^;{}]*)/g)) {
    const trimmed = value.trim()
    // Skips a value that the token tool failed to write.
    if (!trimmed.includes('[object')) tokens.set(name, trimmed)
  }
  return tokens
}

/** Renames tokens: two packages may use "--utrecht-link-color" for different things. */
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
