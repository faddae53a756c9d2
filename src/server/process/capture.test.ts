import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { createLog } from '#src/config/log.ts'
import { captureOutput, sanitised } from './capture.ts'

const lines: string[] = []
const log = createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } })
const streams = () => ({ stdout: { write: () => true }, stderr: { write: () => true } })
let undo: (() => void) | undefined
afterEach(() => {
  undo?.()
  undo = undefined
  lines.length = 0
})

it('A15: what others write is one line of the log, with a level', () => {
  const { stdout, stderr } = streams()
  undo = captureOutput({ log, stdout, stderr })
  ;(stdout.write as (text: string) => boolean)('✓ Compiled\n')
  ;(stderr.write as (text: string) => boolean)('⨯ Error: kapot\n    at x\n')
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 30, msg: '✓ Compiled' },
    { level: 40, msg: '⨯ Error: kapot\n    at x' },
  ])
})

it('A15: nobody writes a line: whatever is in it, it stays one line of JSON of ours', () => {
  const { stdout, stderr } = streams()
  undo = captureOutput({ log, stdout, stderr })
  const forged = 'evil"}\n{"level":50,"msg":"FAKE-LOG-LINE"}\r\n\u2028{"level":60}\u0085\u001b[2J'
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.constant(forged), fc.uint8Array())
  fc.assert(
    fc.property(anything, (text) => {
      lines.length = 0
      ;(stderr.write as (text: unknown) => boolean)(text)
      const written = lines.join('')
      expect(written.split('\n').filter(Boolean).length).toBeLessThanOrEqual(1)
      if (!written) return
      expect(JSON.parse(written).level).toBe(40)
      expect(written.trimEnd()).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
    }),
  )
})

it('A15: is bounded, and masked', () => {
  expect(sanitised('x'.repeat(100_000)).length).toBeLessThan(2_100)
  expect(sanitised('cannot open /zoeken?q=geheim for jan@example.nl')).toBe('cannot open /zoeken?… for (e-mail)')
})

it('A15: a warning of Node is a line too', () => {
  undo = captureOutput({ log, ...streams() })
  process.emit('warning', new Error('old\nthing'))
  expect(JSON.parse(lines.join(''))).toMatchObject({ level: 40, msg: 'Error: old\nthing' })
})

it('tells whoever waits for it that it was written, and stops when asked to', async () => {
  const written: string[] = []
  const stdout = { write: (text: string) => written.push(text) > 0 }
  undo = captureOutput({ log, stdout: stdout as never, stderr: streams().stderr })
  const write = stdout.write as unknown as (text: string, done: () => void) => boolean
  await new Promise<void>((resolve) => write('a', resolve))
  undo()
  stdout.write('b')
  expect(written).toEqual(['b'])
})
