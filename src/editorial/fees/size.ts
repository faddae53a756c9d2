/** The maximum size of a file with fees, some thousands of lines. The admin checks it too, before the upload. */
export const MOST_CHARACTERS = 1_000_000
