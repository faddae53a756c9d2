/** The encodings in which a page is cached. `identity` is uncompressed. */
export type Encoding = 'br' | 'gzip' | 'identity'

const RANKED: readonly Encoding[] = ['br', 'gzip', 'identity']

/** A given header always gives the same result. The size is limited, since clients choose the header. */
const known = new Map<string, Encoding>()
const MAX_KNOWN = 200

/** The best encoding that this client accepts, by its weights; our order decides between equal ones. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  if (!acceptEncoding) return 'identity'
  const chosen = known.get(acceptEncoding)
  if (chosen) return chosen
  const read = readAcceptEncoding(acceptEncoding)
  if (known.size < MAX_KNOWN && acceptEncoding.length < 200) known.set(acceptEncoding, read)
  return read
}

function readAcceptEncoding(header: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim())
    if (name) weights.set(name === 'x-gzip' ? 'gzip' : name, weightIn(parameters))
  }
  const weightOf = (encoding: Encoding) =>
    // Uncompressed is always acceptable unless refused explicitly (RFC 9110, 12.5.3), but never preferred by default.
    weights.get(encoding) ?? (encoding === 'identity' ? 0.0001 : (weights.get('*') ?? 0))
  let best: Encoding = 'identity'
  let bestWeight = 0
  for (const encoding of RANKED) {
    if (weightOf(encoding) > bestWeight) {
      best = encoding
      bestWeight = weightOf(encoding)
    }
  }
  return best
}

function weightIn(parameters: string[]): number {
  const given = parameters.find((parameter) => parameter.startsWith('q='))
  if (!given) return 1
  const weight = Number(given.slice(2))
  return weight >= 0 && weight <= 1 ? weight : 0
}
