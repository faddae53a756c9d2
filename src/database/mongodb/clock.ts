import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Clock } from '../clock.ts'

/** Every heartbeat brings the time of the member that sends it; the primary's counts. */
export function watchClock(connection: MongooseAdapter['connection'], clock: Clock): void {
  connection.getClient().on('serverHeartbeatSucceeded', ({ reply }) => {
    if (reply.isWritablePrimary && reply.localTime instanceof Date) clock.heard(reply.localTime)
  })
}
