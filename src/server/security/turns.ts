const last = new Map<string, Promise<unknown>>()

/**
 * Does work on one account after other work on it; other accounts do not wait. Payload reads an account, checks the
 * password for a while and then writes back all its sessions: of two sign-ins at once only one would stay.
 */
export function inTurn<Result>(account: string, work: () => Promise<Result>): Promise<Result> {
  const key = account.trim().toLowerCase()
  const mine = (last.get(key) ?? Promise.resolve()).then(work)
  const done = mine.then(forget, forget)
  last.set(key, done)
  return mine

  function forget() {
    if (last.get(key) === done) last.delete(key)
  }
}
