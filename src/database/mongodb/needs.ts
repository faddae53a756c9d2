import type { MongooseAdapter } from '@payloadcms/db-mongodb'

/** The oldest release line that the tests run on. */
const OLDEST = 6
/** At the start nobody waits: in milliseconds. */
const SELECT_WITHIN = 5_000

type Connection = MongooseAdapter['connection']
type UpdateOptions = { writeConcern?: { w: 'majority'; wtimeoutMS: number } }

/**
 * Opens the connection and looks whether this MongoDB has what the program needs: a replica set (without one there are no
 * transactions), its name in the URL, a supported release, and rights to write. Throws one line that says what to do.
 */
export async function openConnection({
  url,
  connection,
  options,
}: {
  url: string
  connection: Connection
  options: object
}) {
  try {
    await connection.openUri(url, { ...options, serverSelectionTimeoutMS: SELECT_WITHIN })
    const missing = await whatIsMissing(connection)
    if (missing) throw new Error(missing)
  } catch (error) {
    await connection.close().catch(() => undefined)
    throw new Error(explained(error, url), { cause: error })
  }
}

/** A write that means nothing, in the collection that every transaction reads first. */
export async function markStart({ db }: Connection, options: UpdateOptions = {}): Promise<void> {
  const at = { $set: { at: new Date() } }
  await db?.collection<{ _id: string }>('transactions').updateOne({ _id: 'start' }, at, { ...options, upsert: true })
}

export async function whatIsMissing(connection: Connection): Promise<string | null> {
  const { db } = connection
  const { setName } = (await db?.admin().command({ hello: 1 })) ?? {}
  if (!setName) {
    return 'it is a single server, and transactions need a replica set; one of a single member is enough: start mongod with --replSet rs0, run rs.initiate() once, and add replicaSet=rs0 to DATABASE_URL'
  }
  if (!connection.getClient().options.replicaSet) {
    return `it is a replica set, and DATABASE_URL does not say so: add replicaSet=${setName} (after a "?", or after a "&")`
  }
  const { version, versionArray = [] } = (await db?.admin().command({ buildInfo: 1 })) ?? {}
  if (versionArray[0] < OLDEST)
    return `its version is ${version}, and the oldest that is tested is ${OLDEST}.0: upgrade it`
  await markStart(connection)
  return null
}

type Thrown = Error & {
  code?: number | string
  reason?: { setName?: string | null; servers?: Map<string, { type: string; error?: Error & { cause?: Error } }> }
  cause?: Thrown
}

/** One line for the operator. */
function explained(thrown: unknown, url: string): string {
  const error = thrown as Thrown
  if (error.code === 18 || /Authentication failed/i.test(error.message)) {
    return 'the name or the password in DATABASE_URL is wrong (does the user stand in another database? add authSource=admin)'
  }
  if (error.code === 13 || /not authorized/i.test(error.message)) {
    return 'its user may not write in this database: give that user the role readWrite on it'
  }
  if (!/ServerSelection/.test(error.name)) return error.message
  const servers = [...(error.reason?.servers ?? [])]
  const said = servers.map(([, { error: last }]) => `${last?.cause?.message ?? ''} ${last?.message ?? ''}`).join(' ')
  const hosts = servers.map(([host]) => host).join(', ')
  if (servers.length > 0 && servers.every(([, { type }]) => type === 'RSGhost')) {
    return `its replica set was never started (${hosts}), or this member was removed from it: run rs.initiate() once on one of its members`
  }
  if (servers.some(([, { type }]) => type.startsWith('RS'))) {
    return `its replica set has no primary now (${hosts}): look at rs.status(), and at why its members do not elect one`
  }
  if (/ENOTFOUND|EAI_AGAIN/.test(said)) return `the name in DATABASE_URL cannot be found (${hosts}): check the host`
  if (/altnames/i.test(said))
    return `its certificate is of another name (${hosts}): write the host in DATABASE_URL as it is in the certificate`
  if (/certificate has expired/i.test(said)) return `its certificate has expired (${hosts}): renew it on the server`
  if (/certificate/i.test(said))
    return `its certificate is not trusted (${hosts}): give its authority with tlsCAFile=… in DATABASE_URL`
  if (/SSL|TLS|wrong version number|packet length/i.test(said))
    return `it does not speak TLS (${hosts}): leave tls=true out of DATABASE_URL`
  if (/closed/.test(said))
    return `it ends the connection at once (${hosts}): perhaps it asks for TLS, then add tls=true to DATABASE_URL`
  if (servers.length === 0)
    return `no server there is in a replica set with the name that DATABASE_URL gives (${nameOfSet(url)}): check replicaSet=…`
  return `nothing answers there (${hosts}): start it, or check host and port in DATABASE_URL`
}

const nameOfSet = (url: string): string => /[?&]replicaSet=([^&]*)/.exec(url)?.[1] ?? 'none'
