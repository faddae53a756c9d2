/** Another first port lets two working copies run their browser tests at once. */
const PORT = Number(process.env.E2E_PORT ?? 4310)

/** The programs the browser tests look at: each theme once. Only the first has the admin, which costs memory. */
export const SERVERS = {
  voorbeeld: { port: PORT, url: `http://localhost:${PORT}`, admin: true },
  nijmegen: { port: PORT + 1, url: `http://localhost:${PORT + 1}`, admin: false },
} as const

export type ThemeName = keyof typeof SERVERS
