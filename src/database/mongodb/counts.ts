import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Where } from 'payload'

/** Matches every document, by the index on `_id` alone. */
const ANY: Where = { id: { not_in: ['-'] } }

type Asked = { where?: Where }

/**
 * Without a condition Payload's adapter asks MongoDB for an estimated number of documents: wrong after a crash, and refused
 * in a transaction ("Cannot run 'count' in a multi-document transaction"). With a condition it counts.
 */
export function withExactCounts(adapter: MongooseAdapter): void {
  const counted = <Args extends Asked, Result>(method: (args: Args) => Result) =>
    function counts(this: MongooseAdapter, args: Args): Result {
      return method.call(this, isEmpty(args.where) ? { ...args, where: ANY } : args)
    }
  adapter.count = counted(adapter.count)
  adapter.countVersions = counted(adapter.countVersions)
  adapter.countGlobalVersions = counted(adapter.countGlobalVersions)
  // These count the pages.
  adapter.find = counted(adapter.find) as typeof adapter.find
  adapter.findVersions = counted(adapter.findVersions) as typeof adapter.findVersions
  adapter.findGlobalVersions = counted(adapter.findGlobalVersions) as typeof adapter.findGlobalVersions
}

const isEmpty = (where: Where | undefined): boolean => Object.keys(where ?? {}).length === 0
