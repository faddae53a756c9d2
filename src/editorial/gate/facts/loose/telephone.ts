import { telephoneHref } from '#src/facts/words.ts'
import type { Find } from './loose.ts'

const BETWEEN = String.raw`[\s\-–./()]{0,3}`
const digits = (least: number, most = least) => String.raw`(?:${BETWEEN}\d){${least},${most}}`
const PATTERNS = [
  // +31 24 329 90 00, 0031 24 329 90 00
  String.raw`(?:\+|\b00)[1-9]${digits(7, 13)}`,
  // 0800 - 1234, 0900 123 45 67
  String.raw`\b0[89]00${digits(4, 7)}`,
  // 024 - 329 90 00, 06 12345678
  String.raw`\(?\b0\)?[1-9]${digits(8)}`,
  // 14 024, 14 0316
  String.raw`\b14\s?0\d{2,3}\b`,
].map((source) => new RegExp(String.raw`(?<![\d,])${source}(?!\d)`, 'g'))

/** An IBAN contains ten digits too, and can start with a zero. */
const ACCOUNT = /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){2,6}(?:\s?[A-Z\d]{1,3})?\b/g

/** Telephone numbers, except 112 and other national short numbers, which never change. */
export const findTelephone: Find = (text) => {
  const numbers = text.replace(ACCOUNT, (account) => '#'.repeat(account.length))
  return PATTERNS.flatMap((pattern) =>
    [...numbers.matchAll(pattern)].map((match) => ({
      kind: 'telephone' as const,
      text: match[0],
      at: match.index,
      isSame: (value) => telephoneHref(value.text?.nl ?? '') === telephoneHref(match[0].replace(/^00/, '+')),
    })),
  )
}
