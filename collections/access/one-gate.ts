import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type GlobalBeforeOperationHook,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { systemFieldsOf, without } from './system-fields.ts'

/**
 * What holds for every collection and global, also those that Payload adds itself, on every way in: what the program
 * keeps is not taken from a client, and Payload's own way to bring an old version back is refused (docs/decisions/0031;
 * src/editorial/restore/ has another). It is done to the finished config, so that nothing is left out.
 */
export async function withOneGate(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  for (const collection of config.collections) {
    collection.hooks.beforeOperation = [
      dropSystemFields(collection),
      refuseRestoring,
      ...(collection.hooks.beforeOperation ?? []),
    ]
    if (collection.endpoints) collection.endpoints = collection.endpoints.filter(({ path }) => !CLOSED.has(path))
  }
  for (const global of config.globals) {
    global.hooks.beforeOperation = [
      dropGlobalSystemFields,
      refuseRestoringGlobal,
      ...(global.hooks.beforeOperation ?? []),
    ]
  }
  return config
}

/**
 * Doors that lead nowhere. The first administrator is made by the program (src/server/security/first-administrator.ts), not by
 * whoever comes first; pictures are not fetched from elsewhere.
 */
const CLOSED: ReadonlySet<string> = new Set(['/first-register', '/paste-url/:id?'])

const WRITES: ReadonlySet<string> = new Set(['create', 'update', 'updateByID'])

const dropSystemFields =
  (collection: SanitizedCollectionConfig): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess }) => {
    if (overrideAccess || !WRITES.has(operation) || !('data' in args) || !args.data) return
    return { ...args, data: without(args.data, systemFieldsOf(collection)) } as typeof args
  }

const dropGlobalSystemFields: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'update' || !('data' in args) || !args.data) return
  return { ...args, data: without(args.data as object, systemFieldsOf({})) } as typeof args
}

/** Payload's own restore skips the rights on fields, and for a global every hook. Only publishing uses it. */
const refuseRestoring: CollectionBeforeOperationHook = ({ operation, overrideAccess, req }) => {
  if (operation === 'restoreVersion' && !(overrideAccess && req.context.publishAs)) throw new Forbidden(req.t)
}

const refuseRestoringGlobal: GlobalBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
}
