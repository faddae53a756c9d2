/** As long as a file with fees may be: some thousands of lines. The admin looks at it too, before it sends one. */
export const MOST_CHARACTERS = 1_000_000
