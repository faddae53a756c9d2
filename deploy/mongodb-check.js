// The health check of the database in compose.yaml, for mongosh. The first check makes the replica set (without one MongoDB has no
// transactions), and the first on a primary the user of the program: it may read and write its own database and nothing else.
try {
  rs.status()
} catch {
  rs.initiate({ _id: 'rs0', members: [{ _id: 0, host: 'mongodb:27017' }] })
}
const isPrimary = db.hello().isWritablePrimary
const eenmond = db.getSiblingDB('eenmond')
if (isPrimary && !eenmond.getUser('eenmond')) {
  eenmond.createUser({
    user: 'eenmond',
    pwd: process.env.MONGODB_PASSWORD,
    roles: [{ role: 'readWrite', db: 'eenmond' }],
  })
}
quit(isPrimary ? 0 : 1)
