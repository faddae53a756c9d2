import { describe, expect, it } from 'vitest'
import { deepFreeze, hashOf } from './freeze.ts'

describe('what is frozen', () => {
  it('cannot be changed, however deep, in objects and in lists', () => {
    const answer = { title: 'Paspoort', sections: [{ body: [{ text: 'Bel' }] }], fee: { value: 83.85 } }
    const frozen = deepFreeze(answer)
    expect(frozen).toBe(answer)
    const changes = [
      () => Object.assign(answer, { title: 'Rijbewijs' }),
      () => answer.sections.push({ body: [] }),
      () => Object.assign(answer.sections[0]!, { body: [] }),
      () => Object.assign(answer.sections[0]!.body[0]!, { text: 'Mail' }),
      () => Object.assign(answer.fee, { value: 1 }),
    ]
    for (const change of changes) expect(change).toThrow(TypeError)
    expect(answer).toEqual({ title: 'Paspoort', sections: [{ body: [{ text: 'Bel' }] }], fee: { value: 83.85 } })
  })

  it('may hold what is frozen already, nothing, and plain values', () => {
    const fee = Object.freeze({ value: 1 })
    expect(deepFreeze({ fee, none: null, text: 'x', missing: undefined })).toEqual({ fee, none: null, text: 'x' })
    expect(deepFreeze(null)).toBeNull()
    expect(deepFreeze('x')).toBe('x')
  })
})

describe('the fingerprint', () => {
  it('is sha256 over what a reader sees', () => {
    expect(hashOf({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  })

  it('is another for other content, and the same for another revision of the same content', () => {
    const one = hashOf({ title: 'Paspoort', fee: { text: '€ 83,85' }, revision: 1 })
    expect(hashOf({ title: 'Paspoort', fee: { text: '€ 83,85' }, revision: 2 })).toBe(one)
    expect(hashOf({ title: 'Paspoort', fee: { text: '€ 84,85' }, revision: 1 })).not.toBe(one)
  })
})
