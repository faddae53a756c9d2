import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'

/** Runs the built program with the starter content, without the admin, for as long as `work` takes. */
export async function withServer<T>({
  port,
  work,
}: {
  port: number
  work: (siteUrl: string) => Promise<T>
}): Promise<T> {
  const siteUrl = `http://localhost:${port}`
  const server = spawn(process.execPath, ['--import', 'tsx', 'tests/helpers/serve.ts'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PORT: String(port), SITE_URL: siteUrl, ADMIN: 'off', LOG_LEVEL: 'error' },
  })
  try {
    await ready(siteUrl)
    return await work(siteUrl)
  } finally {
    server.kill('SIGTERM')
  }
}

async function ready(siteUrl: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const response = await fetch(`${siteUrl}/readyz`).catch(() => null)
    if (response?.ok) return
    await wait(200)
  }
  throw new Error('the server did not start')
}
