import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The network between one member of MongoDB and all that talk to it. */
export type Network = {
  port: number
  /**
   * From now on nothing passes, and nobody is told, as in a broken network: what was sent arrives when it is whole again. For one
   * process, known by the `appName` of its URL, or for all.
   */
  cut: (who?: string) => void
  mend: (who?: string) => void
  close: () => void
}

type Line = { near: Socket; far: Socket; who: string }

const ALL = ''

/** A TCP proxy to the port of a member. */
export async function openNetwork(to: number): Promise<Network> {
  const lines = new Set<Line>()
  const cuts = new Set<string>()
  const isCut = ({ who }: Line) => cuts.has(ALL) || cuts.has(who)

  const server = createServer((near) => {
    const line: Line = { near, far: connect(to, '127.0.0.1'), who: ALL }
    lines.add(line)
    near.once('data', (first) => {
      // A driver introduces itself first.
      line.who = /eenmond-\d+/.exec(first.toString('latin1'))?.[0] ?? ALL
      if (isCut(line)) hold(line)
      near.on('data', (part) => line.far.write(part))
      line.far.write(first)
    })
    line.far.on('data', (part) => near.write(part))
    for (const [one, other] of [[near, line.far] as const, [line.far, near] as const]) {
      one.on('error', () => undefined)
      one.on('close', () => {
        // The other side does not hear of it while the network is cut.
        if (isCut(line)) return
        lines.delete(line)
        other.destroy()
      })
    }
    if (isCut(line)) hold(line)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')

  return {
    port: (server.address() as AddressInfo).port,
    cut: (who = ALL) => {
      cuts.add(who)
      for (const line of lines) if (isCut(line)) hold(line)
    },
    mend: (who = ALL) => {
      cuts.delete(who)
      for (const line of lines) if (!isCut(line)) goOn(line)
    },
    close: () => {
      server.close()
      for (const { near, far } of lines) for (const socket of [near, far]) socket.destroy()
    },
  }
}

function hold({ near, far }: Line): void {
  near.pause()
  far.pause()
}

function goOn({ near, far }: Line): void {
  if (near.destroyed) far.destroy()
  if (far.destroyed) near.destroy()
  near.resume()
  far.resume()
}
