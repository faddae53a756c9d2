import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

export const SHORTEST = 12
/** In characters. Longer passwords are slower to hash and not safer. */
export const LONGEST = 256
/** The minimum number of characters beside words that an attacker would try first. */
const OWN_PART = 8
/** Score from 0 to 4: 3 means more than 10⁸ guesses. */
const STRONG = 3
/**
 * Estimating is costly for long passwords: 32 digits take a tenth of a second, 256 take 9 s. Only the first part is
 * looked at.
 */
const LOOKED_AT = 32

export type Weakness = 'short' | 'long' | 'blank' | 'context' | 'common'

/** Words that an attacker tries first at any municipality, in Dutch and English, and the names of this product. */
const CONTEXT =
  'gemeente gemeentes stad stadhuis wachtwoord welkom inloggen geheim beheer beheerder redactie redacteur medewerker admin administrator password welcome secret eenmond mond kcc lente voorjaar zomer herfst najaar winter januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag nederland holland'.split(
    ' ',
  )

/**
 * What is wrong with a password, or null. `about` is what an attacker may know of the owner and the organisation:
 * names, an e-mail address.
 */
export async function weaknessOf({
  password,
  about,
}: {
  password: string
  about: readonly string[]
}): Promise<Weakness | null> {
  if (password.length < SHORTEST) return 'short'
  if (password.length > LONGEST) return 'long'
  if (password.trim() === '') return 'blank'
  const context = [...CONTEXT, ...about.flatMap(wordsIn)]
  if (withoutContext(password, context).length < OWN_PART) return isRepeated(password) ? 'common' : 'context'
  const guesser = await loadGuesser()
  return guesser.check(password.slice(0, LOOKED_AT), context).score < STRONG ? 'common' : null
}

const isRepeated = (password: string): boolean => new Set(password).size === 1

/** The rest of a password without common words, years and separators. */
function withoutContext(password: string, context: readonly string[]): string {
  let rest = plain(password)
  // Longest first: "gemeente" must match before "mee" within it.
  for (const word of [...context].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(word, ' ')
  return rest.replaceAll(/(19|20)\d\d/g, '').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

const wordsIn = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3)

const plain = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

let loaded: Promise<ZxcvbnFactory> | undefined

/** 105,000 common passwords, words and names: 30 MB, loaded at the first password that is chosen. */
function loadGuesser(): Promise<ZxcvbnFactory> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<ZxcvbnFactory> {
  const [core, common, dutch] = await Promise.all([
    import('@zxcvbn-ts/core').then(bare),
    import('@zxcvbn-ts/language-common').then(bare),
    import('@zxcvbn-ts/language-nl-be').then(bare),
  ])
  return new core.ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...dutch.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

/** In the server bundle these modules are nested one level deeper than in Node and in the admin. */
const bare = <Module extends object>(module: Module): Module => {
  const inner = 'default' in module ? module.default : null
  return inner && typeof inner === 'object' ? (inner as Module) : module
}
