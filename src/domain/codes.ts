/** The codes of a record of an enumeration, in the order in which they stand there. */
export const codesOf = <C extends string>(record: Record<C, unknown>): readonly [C, ...C[]] =>
  Object.keys(record) as [C, ...C[]]

/** Whether this is one of the codes of a record. */
export const isCodeOf = <C extends string>(record: Record<C, unknown>, code: unknown): code is C =>
  typeof code === 'string' && Object.hasOwn(record, code)

/** The rules of a code as somebody sent it, a draft may hold anything; undefined where it is none of these. */
export const rulesOf = <C extends string, Rules>(
  record: Readonly<Record<C, Rules>>,
  code: unknown,
): Rules | undefined => (isCodeOf(record, code) ? record[code] : undefined)

/** One property of every member: `eachOf(NEEDS, ({ words }) => words.nl)`. */
export const eachOf = <C extends string, Rules, T>(record: Record<C, Rules>, read: (rules: Rules) => T): Record<C, T> =>
  recordOf(codesOf(record), (code) => read(record[code]))

/** Something for each of these codes. */
export const recordOf = <C extends string, T>(codes: readonly C[], make: (code: C) => T): Record<C, T> =>
  // Of all codes there is one, which `Object.fromEntries` cannot tell.
  Object.fromEntries(codes.map((code) => [code, make(code)])) as Record<C, T>
