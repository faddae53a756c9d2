import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'

export type Mail = { to: string; id: string; text: string }

/** A mail server that takes everything (RFC 5321), for counting. */
export async function openMailServer(): Promise<{ url: string; mails: () => Mail[]; close: () => void }> {
  const mails: Mail[] = []
  const server = createServer((socket) => {
    let said = ''
    let to = ''
    let isData = false
    socket.on('error', () => undefined)
    socket.write('220 chaos\r\n')
    socket.on('data', (part) => {
      said += part
      for (;;) {
        const end = isData ? '\r\n.\r\n' : '\r\n'
        const at = said.indexOf(end)
        if (at < 0) return
        const line = said.slice(0, at)
        said = said.slice(at + end.length)
        if (isData) {
          mails.push({ to, id: /^Message-ID: (.*)$/m.exec(line)?.[1] ?? '', text: line })
          isData = false
        } else if (/^RCPT TO:/i.test(line)) to = line.slice('RCPT TO:'.length)
        else isData = /^DATA$/i.test(line)
        socket.write(isData ? '354 go on\r\n' : '250 ok\r\n')
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, mails: () => mails, close: () => server.close() }
}
