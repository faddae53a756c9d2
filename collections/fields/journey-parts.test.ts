import type { TextField } from 'payload'
import { expect, it } from 'vitest'
import { keyField } from './journey-parts.ts'
import { NOT_FOR_QUESTIONS } from './journey-questions.ts'

const check = (key: string, reserved: readonly string[] = []) =>
  (keyField({ reserved }) as TextField).validate?.(key as never, {} as never)

it.each(['auto', 'uw-taal', '18-jaar'])('%s can be a key', (key) => {
  expect(check(key, NOT_FOR_QUESTIONS)).toBe(true)
})

it.each(['', 'Auto', 'a b', '-a', '__proto__', 'a[b]'])('%j cannot', (key) => {
  expect(check(key)).not.toBe(true)
})

it.each(NOT_FOR_QUESTIONS)('%s cannot be that of a question: its answer would be read as something else', (key) => {
  expect(check(key, NOT_FOR_QUESTIONS)).not.toBe(true)
})
