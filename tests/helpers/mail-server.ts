import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export type MailServer = { port: number; mails: string[]; close: () => Promise<void> }

/** A mail server that accepts all mail and forwards none: just enough SMTP for nodemailer. */
export async function openMailServer({ port = 0 }: { port?: number } = {}): Promise<MailServer> {
  const mails: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('close', () => sockets.delete(socket)))
    socket.on('error', () => undefined)
    socket.write('220 test\r\n')
    let text = ''
    let isData = false
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8')
      for (
        let end = text.indexOf(isData ? '\r\n.\r\n' : '\r\n');
        end >= 0;
        end = text.indexOf(isData ? '\r\n.\r\n' : '\r\n')
      ) {
        const line = text.slice(0, end)
        text = text.slice(end + (isData ? 5 : 2))
        if (isData) mails.push(line)
        const isBegin = !isData && /^DATA/i.test(line)
        isData = isBegin
        socket.write(isBegin ? '354 go on\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** The decoded text of a mail. */
export const wordsOf = (mail: string): string =>
  Buffer.from(
    mail
      .replaceAll(/=\r?\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  ).toString('utf8')
