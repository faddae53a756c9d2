import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'

/** Where mails are stored without a mail server. */
export const mailFolder = ({ dataDir }: { dataDir: string }): string => path.join(dataDir, 'mail')

/** The file names of the mails, newest first. */
export async function listMails(settings: { dataDir: string }): Promise<string[]> {
  const names = await readdir(mailFolder(settings)).catch(() => [])
  return names.filter(isMailName).sort().reverse()
}

/** Short, because stored mails contain personal addresses. */
const KEPT_DAYS = 30

/** Removes mails older than that. A file name starts with its time. */
export async function removeOldMails({ dataDir, now }: { dataDir: string; now: number }): Promise<void> {
  const oldest = mailTime(now - KEPT_DAYS * 24 * 60 * 60 * 1000)
  const old = (await listMails({ dataDir })).filter((name) => name < oldest)
  for (const name of old) await rm(path.join(mailFolder({ dataDir }), name), { force: true })
}

/** The start of a file name, from the time of writing: "2026-11-22T10-42-04-380Z". */
export const mailTime = (moment: number): string => new Date(moment).toISOString().replaceAll(/[:.]/g, '-')

/** A stored mail by its file name, or null. */
export const readMail = async ({ dataDir, name }: { dataDir: string; name: string }): Promise<Buffer | null> =>
  isMailName(name) ? await readFile(path.join(mailFolder({ dataDir }), name)).catch(() => null) : null

const isMailName = (name: string): boolean => /^[\w-]+\.eml$/.test(name)
