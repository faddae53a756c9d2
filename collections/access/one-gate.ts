import {
  type CollectionBeforeOperationHook,
  Forbidden,
  type GlobalBeforeOperationHook,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
} from 'payload'
import { systemFieldsOf, without } from './system-fields.ts'

/**
 * Rules for every collection and global, including Payload's own: system fields are not accepted from a client, and
 * Payload's restore is refused (decision 31; src/editorial/restore/ replaces it). Applied to the finished config, so
 * that no collection is missed.
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
 * Endpoints that are removed. The first administrator is created by src/server/security/first-administrator.ts, not by
 * the first visitor; pictures are never fetched from another site.
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

/** Payload's restore skips field access, and for a global every hook. Only publishing uses it. */
const refuseRestoring: CollectionBeforeOperationHook = ({ operation, overrideAccess, req }) => {
  if (operation === 'restoreVersion' && !(overrideAccess && req.context.publishAs)) throw new Forbidden(req.t)
}

const refuseRestoringGlobal: GlobalBeforeOperationHook = ({ operation, req }) => {
  if (operation === 'restoreVersion') throw new Forbidden(req.t)
}
