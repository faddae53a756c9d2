import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { SERVERS } from './servers.ts'

const { url, port } = SERVERS.voorbeeld

test('A3, A6: once the admin has been opened, a server action of nobody is refused and an Upgrade is answered', async ({
  request,
}) => {
  const html = await (await request.get('/admin/login')).text()
  const [action = ''] = /\b[0-9a-f]{42}\b/.exec(html) ?? []
  expect(action).not.toBe('')
  const refused = await request.post('/admin', {
    headers: { 'next-action': action, origin: url, 'content-type': 'text/plain;charset=UTF-8' },
    data: '[{"name":"constructor","args":{}}]',
  })
  expect(refused.status()).toBe(403)
  for (const path of ['/', '/healthz', '/open/v1/producten'])
    expect(await upgrade(path), path).toMatch(/^HTTP\/1.1 200 /)
})

test('A27: what the sign-in page loads is there', async ({ page }) => {
  const failed: string[] = []
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()))
  await page.goto('/admin/collections/products?page=2')
  await expect(page).toHaveURL(/\/admin\/login\?redirect=%2Fadmin%2Fcollections%2Fproducts%3Fpage%3D2$/)
  await expect(page.locator('#field-email')).toBeVisible()
  expect(failed).toEqual([])
})

/** The first that is answered to a request that would like HTTP/2, as Java and curl can send it. */
function upgrade(path: string): Promise<string> {
  const wanted = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk'
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: 'localhost' }, () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\n${wanted}\r\n\r\n`),
    )
    socket.once('data', (part) => resolve(String(part))).on('error', reject)
  })
}
