import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { delayAfter, FREE, REMEMBERED } from './delay.ts'
import { countDown, countUp, hashOf, LOOKS, putMark, readMarks, removeMarks } from './marks.ts'
import { networkOf } from './network.ts'

/** An account by its id, or what was typed where there is no such account: both are counted in the same way. */
export type Tried = { id: string } | { typed: string }

const DAY = 24 * 60 * 60 * 1000
/** How long an address from which the owner signed in is told from others, in ms. */
const KNOWN_FOR = 60 * DAY
/** Addresses that have no account share this many counters, so that nobody fills the database with them. */
const COUNTERS = 4096

/**
 * Counts a try before the password is looked at, so that many at once are no way around it. False: it has to wait. Wrong
 * tries from one address delay that address. Those from all other addresses together delay, much later, addresses that
 * the owner never signed in from, so that guessing from many does not pay and no stranger keeps an owner out.
 */
export async function mayTry(req: PayloadRequest, tried: Tried): Promise<boolean> {
  const keys = keysOf(req, tried)
  for (let look = 0; look < LOOKS; look += 1) {
    const marks = await readMarks(req, Object.values(keys))
    const isKnown = marks.has(keys.known)
    const counted = [
      ...(isKnown ? [] : [{ key: keys.account, free: FREE.account }]),
      { key: keys.address, free: FREE.address },
    ]
    if (counted.some(({ key }) => Date.parse(marks.get(key)?.moment ?? '') > Date.now())) return false
    let isMine = true
    for (const { key, free } of counted) {
      const before = marks.get(key)?.count ?? 0
      const moment = Date.now() + delayAfter({ count: before + 1, free })
      isMine &&= await countUp(req, { key, before, moment, group: keys.group, lastsFor: REMEMBERED })
    }
    if (isMine) return true
  }
  return false
}

/** The owner is in: this address has no tries against it any more, and is known from now on. */
export async function welcome(req: PayloadRequest, { id }: { id: string }): Promise<void> {
  const { account, address, known } = keysOf(req, { id })
  await removeMarks(req, { key: { equals: address } })
  // It was counted before it was known to be right. Otherwise an owner who travels would be taken for someone who guesses.
  if (!(await readMarks(req, [known])).has(known)) await countDown(req, account)
  await putMark(req, { key: known, lastsFor: KNOWN_FOR })
}

/** Takes away all tries on an account, from everywhere. */
export async function forgetTries(req: PayloadRequest, { id }: { id: string }): Promise<void> {
  await removeMarks(req, { group: { equals: keysOf(req, { id }).group } })
}

function keysOf(req: PayloadRequest, tried: Tried) {
  const network = networkOf(req)
  const account = 'id' in tried ? tried.id : `nobody ${counterOf(tried.typed)}`
  const there = 'id' in tried ? `${tried.id} ${network}` : `nobody ${counterOf(`${tried.typed} ${network}`)}`
  return {
    account: hashOf(req, 'tries on an account', account),
    address: hashOf(req, 'tries from an address', there),
    known: hashOf(req, 'known address', there),
    group: hashOf(req, 'group', account),
  }
}

const counterOf = (text: string): number => createHash('sha256').update(text).digest().readUInt16BE(0) % COUNTERS
