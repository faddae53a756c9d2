// `npm run services`: a MongoDB replica set of one member to develop and test on, until Ctrl-C.
import { findMongod, startReplicaSet } from './services/mongod.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)
try {
  const set = await startReplicaSet({ program: await findMongod(say), port: 27_017 })
  say(`MongoDB runs: ${set.url}`)
  say('The tests use it with MONGODB_URL, the program with DATABASE_URL (put the name of a database before the "?").')
  say('Ctrl-C stops it and removes what is in it.')
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void set.stop().then(() => process.exit(0)))
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(1)
}
