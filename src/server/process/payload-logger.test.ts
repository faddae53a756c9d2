import { expect, it } from 'vitest'
import { payloadLogger, type StartErrors } from './payload-logger.ts'

const lines: string[] = []
const startErrors: StartErrors = { isOver: false, last: '' }
const logger = payloadLogger({ logLevel: 'info', startErrors, destination: { write: (line) => void lines.push(line) } })
const failed = new Error('Failed query: update "users"\nparams: 2026-11-22,jan@example.nl,geheim')

it('remembers an error while this process starts, and logs it later', () => {
  logger.error({ err: failed, msg: 'cannot write' })
  expect(startErrors.last).toContain('cannot write')
  expect(lines).toEqual([])
  startErrors.isOver = true
  logger.error({ err: failed, msg: 'cannot write' })
  expect(JSON.parse(lines.pop() ?? '')).toMatchObject({ level: 50, msg: 'cannot write' })
})

it('logs nothing that somebody typed', () => {
  startErrors.isOver = true
  logger.error(failed)
  logger.error({ err: failed })
  logger.error({ err: failed, msg: failed.message })
  logger.info("Email attempted. To: 'jan@example.nl'")
  logger.info({ msg: "Email attempted. To: 'jan@example.nl'" })
  expect(lines).toHaveLength(5)
  expect(lines.join('')).toContain('update')
  for (const word of ['jan', 'geheim']) expect(lines.join('')).not.toContain(word)
})

it('tells a refusal from an error', () => {
  startErrors.isOver = true
  lines.length = 0
  for (const status of [401, 403, 400, 500])
    logger.error({ err: Object.assign(new Error('Dit mag niet.'), { status }) })
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([30, 30, 30, 50])
})

it('repeats no words of a refusal: they may be what somebody typed', () => {
  startErrors.isOver = true
  lines.length = 0
  logger.error({
    err: Object.assign(new Error('Jansen is not allowed as a value'), { status: 400, name: 'QueryError' }),
  })
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ error: 'QueryError', status: 400, msg: 'refused' }])
  expect(lines.join('')).not.toContain('Jansen')
})
