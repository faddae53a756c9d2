import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { until } from '../helpers/payload.ts'
import type { Trial } from './report.ts'
import { type Api, apiAs, openDataDir, openTarget } from './target.ts'

const SUBMISSIONS = 25
/** In milliseconds: how long before its moment a publication is scheduled. */
const AHEAD = 8_000

/** The mail server accepts connections and never answers, with fifty mails queued: scheduled publications are still on time. */
export const hangingMail: Trial = {
  name: 'mail',
  run: async () => {
    const silent = await openSilentServer()
    const { dataDir, remove } = await openDataDir()
    const env = { SMTP_URL: `smtp://127.0.0.1:${silent.port}`, MAIL_FROM: 'proef@example.nl' }
    const target = await openTarget({ dataDir, env })
    try {
      const writer = await apiAs({ base: target.base, role: 'redacteur' })
      const publisher = await apiAs({ base: target.base, role: 'eindredacteur' })
      const { body } = await writer('GET', `/products?limit=${SUBMISSIONS + 1}&depth=0&sort=slug`)
      const [planned, ...others] = body.docs as { id: string; slug: string }[]
      for (const { id } of others) await submit(writer, id, 'Wacht op een mail')
      await submit(writer, planned?.id ?? '', 'Op tijd')
      await publisher('POST', `/products/${planned?.id}/approve`, {})
      const at = Date.now() + AHEAD
      const plan = await publisher('POST', `/products/${planned?.id}/plan`, { at: new Date(at).toISOString() })
      const isShown = async () =>
        (await (await fetch(`${target.base}/open/v1/producten/${planned?.slug}`)).text()).includes('Op tijd')
      const isOnTime = await until(isShown, { within: AHEAD + 60_000 }).then(
        () => true,
        () => false,
      )
      const late = Math.max(0, Date.now() - at)
      const stopped = await target.stop()
      return [
        {
          what: `a mail server that hangs, mails of ${SUBMISSIONS} submissions waiting`,
          seen: `planned (${plan.status}), ${isOnTime ? `${(late / 1000).toFixed(1)} s late` : 'not within a minute'}; ${silent.count()} connections to the mail server; SIGTERM took ${stopped ?? 'more than 30 000'} ms`,
          held: isOnTime && late < 10_000 && stopped !== null,
        },
      ]
    } finally {
      await target.stop('SIGKILL')
      silent.close()
      remove()
    }
  },
}

async function submit(api: Api, id: string, summary: string): Promise<void> {
  await api('PATCH', `/products/${id}?draft=true&depth=0`, { summary })
  await api('POST', `/products/${id}/submit`, {})
}

async function openSilentServer(): Promise<{ port: number; count: () => number; close: () => void }> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => void sockets.add(socket.on('error', () => undefined)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    count: () => sockets.size,
    close: () => {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
