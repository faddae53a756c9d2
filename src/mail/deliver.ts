import { randomBytes } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createTransport } from 'nodemailer'
import type { Environment } from '#src/config/environment.ts'
import { mailFolder, mailTime } from './folder.ts'
import type { Mail } from './send.ts'

type Settings = Pick<Environment, 'smtpUrl' | 'mailFrom' | 'dataDir'>

const SIGNATURE = '\n\n-- \nDit bericht is automatisch verstuurd. U kunt er niet op antwoorden.\n'

/**
 * Sends a mail by the mail server of SMTP_URL; without one it is written to a file in DATA_DIR/mail. The same `id` gives the
 * same Message-ID (RFC 5322, 3.6.4): a process that is killed after the mail server took a mail sends it again.
 */
export async function deliver({ mail, id, settings }: { mail: Mail; id: string; settings: Settings }): Promise<void> {
  const message = {
    messageId: `<${id}@${settings.mailFrom.split('@').at(-1)?.replace(/>$/, '')}>`,
    from: settings.mailFrom,
    to: mail.to,
    subject: mail.subject,
    text: `${mail.text.trimEnd()}${SIGNATURE}`,
    // Prevents automatic replies (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
  if (!settings.smtpUrl) return writeMail(message, settings)
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  })
  const deadline = new AbortController()
  try {
    await Promise.race([transport.sendMail(message), tooLate(deadline.signal)])
  } finally {
    deadline.abort()
    transport.close()
  }
}

/**
 * The timeouts above restart with each byte; a server that sends one now and then would keep a mail pending for ever.
 */
async function tooLate(signal: AbortSignal): Promise<never> {
  await setTimeout(MOST_FOR_ONE, undefined, { signal, ref: false })
  throw Object.assign(new Error('the mail server took too long'), { code: 'ETIMEDOUT' })
}
const MOST_FOR_ONE = 60_000

async function writeMail(message: Parameters<ReturnType<typeof createTransport>['sendMail']>[0], settings: Settings) {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  const { message: whole } = await transport.sendMail(message)
  const folder = mailFolder(settings)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${mailTime(Date.now())}-${randomBytes(4).toString('hex')}.eml`
  await writeFile(path.join(folder, name), whole as Buffer, { mode: 0o600 })
}
