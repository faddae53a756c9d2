import { expect, it } from 'vitest'
import { inTurn } from './turns.ts'

it('work on one account waits for earlier work on it, and for no other', async () => {
  const [first, second, other] = [step(), step(), step()]
  const begun: string[] = []
  const begin = (name: string, work: Promise<void>) => () => {
    begun.push(name)
    return work
  }
  const all = [
    inTurn('a@x.nl', begin('first', first.promise)),
    inTurn(' A@x.nl', begin('second', second.promise)),
    inTurn('b@x.nl', begin('other', other.promise)),
  ]
  await turnOver()
  expect(begun).toEqual(['first', 'other'])
  first.end()
  await turnOver()
  expect(begun).toEqual(['first', 'other', 'second'])
  second.end()
  other.end()
  await Promise.all(all)
})

it('work that fails tells only the one who asked for it', async () => {
  const failing = inTurn('a@x.nl', () => Promise.reject(new Error('wrong password')))
  const next = inTurn('a@x.nl', async () => 'signed in')
  await expect(failing).rejects.toThrow('wrong password')
  expect(await next).toBe('signed in')
})

function step() {
  let end = () => {}
  const promise = new Promise<void>((resolve) => {
    end = resolve
  })
  return { promise, end }
}

const turnOver = () => new Promise((resolve) => setImmediate(resolve))
