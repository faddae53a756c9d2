import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { deliver } from './deliver.ts'
import { listMails, readMail } from './folder.ts'

const dataDir = mkdtempSync(path.join(tmpdir(), 'eenmond-mail-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const mail = { to: 'a@example.nl', subject: 'Ter beoordeling', text: 'Kijkt u mee?' }

it('a mail that is sent again has the Message-ID of the first, so that a mail server knows it', async () => {
  for (const mailFrom of ['Gemeente <noreply@example.nl>', 'noreply@example.nl'])
    for (const id of ['one', 'one', 'other'])
      await deliver({ mail, id, settings: { smtpUrl: null, mailFrom, dataDir } })
  const names = await listMails({ dataDir })
  const found = await Promise.all(names.map(async (name) => String(await readMail({ dataDir, name }))))
  const ids = found.map((text) => /^Message-ID: (.*)\r$/m.exec(text)?.[1])
  expect(ids).toHaveLength(6)
  expect([...new Set(ids)].sort()).toEqual(['<one@example.nl>', '<other@example.nl>'])
})
