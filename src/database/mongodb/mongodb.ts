import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { Config, DatabaseAdapterObj } from 'payload'
import { compareClocks } from '../clock.ts'
import { makeHolds } from '../hold.ts'
import { initialized } from '../initialized.ts'
import { watchStorage } from '../storage.ts'
import { watchClock } from './clock.ts'
import { withExactCounts } from './counts.ts'
import { withTypedErrors } from './errors.ts'
import { withTextIds } from './ids.ts'
import { withIndexes } from './indexes.ts'
import { markStart, openConnection } from './needs.ts'
import { watchPrimary } from './primary.ts'
import { withSteadyTransactions } from './transactions.ts'

/**
 * How long a write waits to be on most members, in milliseconds: without a limit it waits for as long as one of them is away. Not
 * shorter than work is tried again (transient.ts), because the write itself is done on the primary and must not be done twice.
 */
const ON_MOST_WITHIN = 10_000
/** The same for a look whether writes get there again. */
const PROBE_WITHIN = 3_000

/**
 * What is read has reached most members, so that no election takes it back. Times in milliseconds: an election of three members
 * took up to 12 s, and work waits for it by being tried again (transient.ts). A member that hangs is noticed by its heartbeat
 * within `connectTimeoutMS`, and one that takes a query and never answers by `socketTimeoutMS`.
 */
const CONNECTION = {
  autoIndex: false,
  readConcernLevel: 'majority',
  w: 'majority',
  wtimeoutMS: ON_MOST_WITHIN,
  serverSelectionTimeoutMS: 5_000,
  connectTimeoutMS: 3_000,
  heartbeatFrequencyMS: 1_000,
  socketTimeoutMS: 30_000,
} as const

/** A transaction sees one moment of the database, and what it wrote is on most members when it is committed. */
const TRANSACTION = {
  readConcern: { level: 'snapshot' },
  writeConcern: { w: 'majority', wtimeoutMS: ON_MOST_WITHIN },
} as const

/** The adapter for MongoDB, with what Payload's own leaves to chance. */
export function mongodb(url: string): Config['db'] {
  const base = mongooseAdapter({
    url,
    ensureIndexes: false,
    connectOptions: CONNECTION,
    transactionOptions: TRANSACTION,
  }) as DatabaseAdapterObj<MongooseAdapter>
  return initialized(base, (adapter) => {
    const probe = async () => {
      // A write, because a member answers a ping also when its disk is full or the others are away.
      await markStart(adapter.connection, { writeConcern: { w: 'majority', wtimeoutMS: PROBE_WITHIN } })
    }
    const storage = watchStorage({ log: () => adapter.payload.logger, probe })
    const clock = compareClocks({ log: () => adapter.payload.logger })
    Object.assign(adapter, { storage, clock })
    withTextIds(adapter)
    withIndexes(adapter)
    const { connect } = adapter
    adapter.connect = async function open(this: MongooseAdapter, asked) {
      await openConnection({ url, connection: this.connection, options: CONNECTION })
      await makeHolds(this)
      watchPrimary(this.connection, storage)
      watchClock(this.connection, clock)
      await connect?.call(this, asked)
    }
    const { destroy } = adapter
    adapter.destroy = async function close(this: MongooseAdapter) {
      storage.forget()
      await destroy?.call(this)
    }
    withExactCounts(adapter)
    withSteadyTransactions(adapter)
    withTypedErrors(adapter, ({ code, reason }) => code !== 'changedMeanwhile' && storage.failed(reason))
  })
}
