import type { RequestListener } from 'node:http'
import type { TypedUser } from 'payload'
import type { Published } from '#src/answers/model/published.ts'
import type { Notes } from '#src/answers/model/types.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import type { Channel } from '#src/channels/channel.ts'
import type { Addresses } from '#src/channels/links.ts'
import type { Assets } from '#src/channels/page.ts'
import type { Environment } from '#src/config/environment.ts'
import type { Logger } from '#src/config/log.ts'
import type { StorageState } from '#src/database/storage.ts'
import type { PageCache } from '../cache/page-cache.ts'
import type { Pictures } from '../cache/pictures.ts'
import type { Previews } from '../preview/previews.ts'
import type { Counts } from '../security/counts.ts'
import type { RATES } from '../security/limits.ts'
import type { FindRequester } from '../security/requester.ts'
import type { Staff } from '../security/staff.ts'
import type { Screens } from './screens.ts'

/** Internal notes about products, read with the access of this user. */
type ReadInternal = (args: { slugs: readonly string[]; user: TypedUser; published: Published }) => Promise<Notes>

/** The dependencies of the app. */
export type AppParts = {
  environment: Pick<Environment, 'siteUrl' | 'theme' | 'trustProxy'>
  log: Logger
  snapshot: Pick<Snapshot, 'current' | 'status'>
  /** The time in milliseconds that all processes share. */
  now: () => number
  /** Milliseconds that the clock of this machine is ahead of the database's. */
  aheadBy: () => number
  /** Whether writes reach the disk. */
  storage: () => StorageState
  /** Whether every process on this database was started with the same secret. */
  isSameSecret?: () => boolean
  cache: PageCache
  assets: Assets
  channels: readonly Channel[]
  screens: Screens
  pictures: Pick<Pictures, 'find'>
  staff: Staff
  /** Called before Payload or Next gets a request. */
  findRequester: FindRequester
  readInternal: ReadInternal
  previews: Previews
  /** Next with Payload's admin and REST API; null on a lean public node. */
  next: RequestListener | null
  dev?: boolean
  rates?: typeof RATES
  /** Counts sign-ins, together with other processes. */
  counts: Counts
}

/** The same with the addresses of its channels. */
export type ServerParts = AppParts & { addresses: Addresses }
