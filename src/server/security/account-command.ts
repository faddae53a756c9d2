import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { unlock } from '#collections/sign-in/hooks.ts'
import { endSessions } from '#collections/sign-in/sessions.ts'
import { lineOf, StartError } from '#src/config/start-error.ts'
import { inTransaction } from '#src/database/in-transaction.ts'
import type { User } from '#src/payload-types.ts'
import { generatePassword } from './first-administrator.ts'

export const USAGE = [
  'npm run account -- unlock EMAIL          lets somebody try to sign in again at once',
  'npm run account -- administrator EMAIL   makes a beheerder, or gives that role to an account that is there',
  'npm run account -- sessions EMAIL        signs somebody out everywhere',
].join('\n')

const ACTOR = { id: null, name: 'Opdracht op de server' }

/**
 * What an operator of the server may do to an account, without any access by the web. Returns the text to print; throws a
 * `StartError` with one line on failure. Each use is recorded in the audit list.
 */
export async function accountCommand(payload: Payload, [command, email]: readonly string[]): Promise<string> {
  const work = COMMANDS.get(command ?? '')
  if (!work || !email) throw new StartError(`say what to do, and with whose account:\n${USAGE}`)
  const req = await createLocalReq({ context: { actor: ACTOR } }, payload)
  const where = { email: { equals: email.toLowerCase().trim() } }
  const account = await payload.db.findOne<User>({ collection: 'users', where, req })
  try {
    return await inTransaction(req, () => work({ req, email, account }))
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(lineOf(error))
  }
}

type CommandInput = { req: PayloadRequest; email: string; account: User | null }

const COMMANDS = new Map<string, (given: CommandInput) => Promise<string>>([
  [
    'unlock',
    async ({ req, ...given }) => {
      await unlock(req, there(given))
      return `${given.email} can sign in again at once.`
    },
  ],
  [
    'sessions',
    async ({ req, ...given }) => {
      const ended = await endSessions({ req, account: there(given).id, which: () => true })
      return `Sessions ended of ${given.email}: ${ended}`
    },
  ],
  ['administrator', makeAdministrator],
])

async function makeAdministrator({ req, email, account }: CommandInput): Promise<string> {
  if (account) {
    const roles: User['roles'] = [...new Set([...account.roles, 'beheerder' as const])]
    await req.payload.update({ collection: 'users', id: account.id, data: { roles }, overrideAccess: true, req })
    return `${email} is a beheerder now, with the password that was there.`
  }
  const password = generatePassword()
  const data: Pick<User, 'name' | 'roles'> = { name: 'Beheerder', roles: ['beheerder'] }
  await req.payload.create({ collection: 'users', data: { ...data, email, password }, overrideAccess: true, req })
  return `${email} is a beheerder now.\nPassword (shown once): ${password}`
}

function there({ email, account }: Omit<CommandInput, 'req'>): User {
  if (!account) throw new StartError(`there is no account with the address ${email}`)
  return account
}
