import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

/** Where mails are kept while there is no mail server. */
export const mailFolder = ({ dataDir }: { dataDir: string }): string => path.join(dataDir, 'mail')

/** The names of the mails in the folder, the newest first. */
export async function listMails(settings: { dataDir: string }): Promise<string[]> {
  const names = await readdir(mailFolder(settings)).catch(() => [])
  return names.filter(isMailName).sort().reverse()
}

/** Kept mails hold people's addresses, so not for longer than somebody needs to find one. */
const KEPT_DAYS = 30

/** Removes the mails that have been kept long enough. A name begins with the moment it was written. */
export async function removeOldMails({ dataDir, now }: { dataDir: string; now: number }): Promise<void> {
  const oldest = mailTime(now - KEPT_DAYS * 24 * 60 * 60 * 1000)
  const old = (await listMails({ dataDir })).filter((name) => name < oldest)
  for (const name of old) await rm(path.join(mailFolder({ dataDir }), name), { force: true })
}

/** The moment a mail was written, as its name begins: "2026-11-22T10-42-04-380Z". */
export const mailTime = (moment: number): string => new Date(moment).toISOString().replaceAll(/[:.]/g, '-')

/** A mail in the folder by its name, or null. */
export const readMail = async ({ dataDir, name }: { dataDir: string; name: string }): Promise<Buffer | null> =>
  isMailName(name) ? await readFile(path.join(mailFolder({ dataDir }), name)).catch(() => null) : null

const isMailName = (name: string): boolean => /^[\w-]+\.eml$/.test(name)
