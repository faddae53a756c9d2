import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

type Done = (error: Error | null, key: Buffer) => void

// A password is made slow to guess, so a test that signs in often is slow. The same password with the same salt is
// computed once a process: 156 ms each time.
const compute = crypto.pbkdf2
const known = new Map<string, Buffer>()
const once = (password: string, salt: string, iterations: number, bytes: number, digest: string, done: Done) => {
  const key = [password, salt, iterations, bytes, digest].join(' ')
  const found = known.get(key)
  if (found) return void setImmediate(done, null, Buffer.from(found))
  compute(password, salt, iterations, bytes, digest, (error, derived) => {
    if (!error) known.set(key, Buffer.from(derived))
    done(error, derived)
  })
}
crypto.pbkdf2 = once as typeof compute
syncBuiltinESMExports()
