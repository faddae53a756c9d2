import { randomUUID } from 'node:crypto'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Field, Where } from 'payload'

type Schema = Parameters<Parameters<MongooseAdapter['connection']['plugin']>[0]>[0]

/**
 * Every id is text, a UUID, as on SQLite: of documents, versions and Payload's own collections. Payload's adapter uses
 * ObjectIds, so content could not move between the two databases with its ids.
 */
export function withTextIds(adapter: MongooseAdapter): void {
  const { init, create, findVersions, findGlobalVersions, countVersions, countGlobalVersions } = adapter
  const { deleteVersions, updateVersion, updateGlobalVersion } = adapter

  adapter.afterCreateConnection = ({ connection }) => void connection.plugin(useTextIds)
  adapter.init = async function initialise(this: MongooseAdapter) {
    for (const collection of Object.values(this.payload.collections)) {
      collection.customIDType = 'text'
      collection.config.fields.unshift(idField())
    }
    await init?.call(this)
  }
  adapter.create = function withId(this: MongooseAdapter, args) {
    return create.call(this, { ...args, data: { ...args.data, id: args.customID ?? args.data.id ?? randomUUID() } })
  } as typeof create

  const listed = <Args extends { where?: Where }, Result>(method: (args: Args) => Result) =>
    function lists(this: MongooseAdapter, args: Args): Result {
      return method.call(this, args.where ? { ...args, where: idsAsLists(args.where) } : args)
    }
  adapter.findVersions = listed(findVersions) as typeof findVersions
  adapter.findGlobalVersions = listed(findGlobalVersions) as typeof findGlobalVersions
  adapter.countVersions = listed(countVersions)
  adapter.countGlobalVersions = listed(countGlobalVersions)
  adapter.deleteVersions = listed(deleteVersions)

  const updating = <Args extends { id?: number | string; where?: Where }, Result>(method: (args: Args) => Result) =>
    function updates(this: MongooseAdapter, args: Args): Result {
      return method.call(this, { ...args, where: idsAsLists(args.where ?? { id: { equals: args.id } }) })
    }
  adapter.updateVersion = updating(updateVersion) as typeof updateVersion
  adapter.updateGlobalVersion = updating(updateGlobalVersion) as typeof updateGlobalVersion
}

/**
 * Payload's way to have ids of one's own. Nobody chooses or changes one, and no form shows it. Made here and not in the
 * config, so that Payload's own collections have it as well.
 */
const idField = (): Field => ({
  name: 'id',
  type: 'text',
  access: { create: () => false, update: () => false },
  admin: { hidden: true },
  hooks: {},
  // A version has no id of its own document.
  validate: () => true as const,
})

/** A Mongoose plugin: text instead of an ObjectId, also where an upsert makes the document. */
function useTextIds(schema: Schema): void {
  if (schema.path('_id')?.instance !== 'ObjectId') return
  schema.add({ _id: { type: String, default: () => randomUUID() } } as Parameters<typeof schema.add>[0])
  schema.pre('findOneAndUpdate', function onUpsert() {
    if (this.getOptions().upsert) this.setUpdate({ ...this.getUpdate(), $setOnInsert: { _id: randomUUID() } })
  })
}

/**
 * Writes conditions on `id` as lists. Payload's adapter drops `{ id: { equals } }` for a version when the value is not an
 * ObjectId, and then finds nothing; a list it leaves as it is.
 */
export function idsAsLists(where: Where): Where {
  const entries = Object.entries(where).map(([path, condition]) => {
    if (path.toLowerCase() === 'and' || path.toLowerCase() === 'or') {
      return [path, (condition as Where[]).map(idsAsLists)]
    }
    if (path !== 'id' && path !== '_id') return [path, condition]
    const { equals, not_equals, ...others } = condition as { equals?: unknown; not_equals?: unknown }
    const list = {
      ...(equals === undefined ? {} : { in: [equals] }),
      ...(not_equals === undefined ? {} : { not_in: [not_equals] }),
    }
    return [path, { ...others, ...list }]
  })
  return Object.fromEntries(entries)
}
