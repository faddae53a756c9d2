import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { decrement, hashOf, increment, MAX_RETRIES, readCounters, removeCounters, setCounter } from './counters.ts'
import { delayAfter, FREE, REMEMBERED } from './delay.ts'
import { networkOf } from './network.ts'

/** An account by its id, or the typed name where there is no such account: both are counted in the same way. */
export type AttemptTarget = { id: string } | { typed: string }

const DAY = 24 * 60 * 60 * 1000
/** How long an address from which the owner signed in counts as known, in ms. */
const KNOWN_FOR = 60 * DAY
/** Typed names without an account share this many counters, which bounds the size of the collection. */
const COUNTERS = 4096

/**
 * Counts an attempt before the password is checked, so that parallel attempts cannot bypass the limit; false when it
 * must wait. Wrong attempts delay their own address. Those from all unknown addresses together delay, much later, only
 * unknown addresses: distributed guessing is limited without locking the owner out.
 */
export async function countAttempt(req: PayloadRequest, target: AttemptTarget): Promise<boolean> {
  const keys = keysOf(req, target)
  for (let retry = 0; retry < MAX_RETRIES; retry += 1) {
    const counters = await readCounters(req, Object.values(keys))
    const isKnown = counters.has(keys.known)
    const counted = [
      ...(isKnown ? [] : [{ key: keys.account, free: FREE.account }]),
      { key: keys.address, free: FREE.address },
    ]
    if (counted.some(({ key }) => Date.parse(counters.get(key)?.moment ?? '') > Date.now())) return false
    let isMine = true
    for (const { key, free } of counted) {
      const before = counters.get(key)?.count ?? 0
      const moment = Date.now() + delayAfter({ count: before + 1, free })
      isMine &&= await increment(req, { key, previous: before, moment, group: keys.group, lastsFor: REMEMBERED })
    }
    if (isMine) return true
  }
  return false
}

/** After a sign-in: clears the attempts from this address, and remembers it as known. */
export async function recordSuccess(req: PayloadRequest, { id }: { id: string }): Promise<void> {
  const { account, address, known } = keysOf(req, { id })
  await removeCounters(req, { key: { equals: address } })
  // The attempt was counted before it succeeded; an owner who travels must not count as a guesser.
  if (!(await readCounters(req, [known])).has(known)) await decrement(req, account)
  await setCounter(req, { key: known, lastsFor: KNOWN_FOR })
}

/** Clears all attempts on an account, from every address. */
export async function clearAttempts(req: PayloadRequest, { id }: { id: string }): Promise<void> {
  await removeCounters(req, { group: { equals: keysOf(req, { id }).group } })
}

function keysOf(req: PayloadRequest, target: AttemptTarget) {
  const network = networkOf(req)
  const account = 'id' in target ? target.id : `nobody ${counterOf(target.typed)}`
  const there = 'id' in target ? `${target.id} ${network}` : `nobody ${counterOf(`${target.typed} ${network}`)}`
  return {
    account: hashOf(req, 'tries on an account', account),
    address: hashOf(req, 'tries from an address', there),
    known: hashOf(req, 'known address', there),
    group: hashOf(req, 'group', account),
  }
}

const counterOf = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0) % COUNTERS
