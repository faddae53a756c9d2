import { type Client, createClient } from '@libsql/client'

/** One connection to the file. */
export async function openConnection({ url }: { url: string }): Promise<Client> {
  return createClient({ url })
}
