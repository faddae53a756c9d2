// The upper bound for plain Node: the same bytes from memory, with the required headers only.
import { createServer, get } from 'node:http'

const [, , address, port] = process.argv
const body = await new Promise((resolve, reject) => {
  get(address, { headers: { 'accept-encoding': 'br' } }, (response) => {
    const chunks = []
    response.on('data', (chunk) => chunks.push(chunk))
    response.on('end', () => resolve(Buffer.concat(chunks)))
  }).on('error', reject)
})
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Encoding': 'br',
  'Content-Length': body.length,
}

createServer((_request, reply) => {
  reply.writeHead(200, headers)
  reply.end(body)
}).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
