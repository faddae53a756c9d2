/** The programs the browser tests look at: each theme once. Only the first has the admin, which costs memory. */
export const SERVERS = {
  voorbeeld: { port: 4310, url: 'http://localhost:4310', admin: true },
  nijmegen: { port: 4311, url: 'http://localhost:4311', admin: false },
} as const

export type ThemeName = keyof typeof SERVERS

/** The users that the test database has, one for each role. */
export const PASSWORD = 'een-heel-lang-wachtwoord'
