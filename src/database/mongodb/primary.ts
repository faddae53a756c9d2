import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { NO_PRIMARY, type Storage } from '../storage.ts'

/** Tells `storage` at once when no member of the replica set takes writes, and when one does again. */
export function watchPrimary(
  connection: MongooseAdapter['connection'],
  storage: Pick<Storage, 'failed' | 'ended'>,
): void {
  let had = true
  connection.getClient().on('topologyDescriptionChanged', ({ newDescription: { servers } }) => {
    const has = [...servers.values()].some(({ type }) => type === 'RSPrimary')
    if (has === had) return
    had = has
    if (has) storage.ended(NO_PRIMARY)
    else storage.failed(NO_PRIMARY)
  })
}
