import type { Tokens } from '../../scripts/build-assets/tokens.ts'

/** The colour of a token, resolved through other tokens: "#rgb" or "#rrggbb". Throws when it is not a colour in that form. */
export function resolved(name: string, tokens: Tokens): string {
  const value = tokens.get(name)
  if (value === undefined) throw new Error(`${name} is not set`)
  const next = /^var\(\s*(--[\w-]+)\s*\)$/.exec(value)?.[1]
  if (next) return resolved(next, tokens)
  if (/^#([\da-f]{3}|[\da-f]{6})$/i.test(value)) return value
  throw new Error(`${name} is no colour: ${value}`)
}

/** The contrast ratio of WCAG 2.2, from 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: string, two: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : (hex.slice(1).match(/../g) ?? [])
  const [red = 0, green = 0, blue = 0] = digits
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
