/** The codes (keys) of an enumeration, in their order. */
export const codesOf = <C extends string>(record: Record<C, unknown>): readonly [C, ...C[]] =>
  Object.keys(record) as [C, ...C[]]

/** Whether a value is one of the codes of an enumeration. */
export const isCodeOf = <C extends string>(record: Record<C, unknown>, code: unknown): code is C =>
  typeof code === 'string' && Object.hasOwn(record, code)

/** The properties of a code from untrusted input or a draft; undefined when the code is unknown. */
export const rulesOf = <C extends string, Rules>(
  record: Readonly<Record<C, Rules>>,
  code: unknown,
): Rules | undefined => (isCodeOf(record, code) ? record[code] : undefined)

/** One property of every member: `eachOf(NEEDS, ({ words }) => words.nl)`. */
export const eachOf = <C extends string, Rules, T>(record: Record<C, Rules>, read: (rules: Rules) => T): Record<C, T> =>
  recordOf(codesOf(record), (code) => read(record[code]))

/** A record with a value for each of these codes. */
export const recordOf = <C extends string, T>(codes: readonly C[], make: (code: C) => T): Record<C, T> =>
  // `Object.fromEntries` does not know that every code is present.
  Object.fromEntries(codes.map((code) => [code, make(code)])) as Record<C, T>
