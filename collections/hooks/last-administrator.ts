import { APIError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type PayloadRequest } from 'payload'
import { hold } from '#src/database/hold.ts'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { label } from '../fields/labels.ts'

/**
 * There is always at least one administrator. Counted after the write in the same transaction, which is rolled back on
 * failure, so that two administrators cannot remove each other's role at once.
 */
export const keepAdministrator: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && isAdministrator(previousDoc) && !isAdministrator(doc)) await refuseNobody(req)
  return doc
}

export const keepAdministratorUndeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isAdministrator(doc)) await refuseNobody(req)
}

async function refuseNobody(req: PayloadRequest): Promise<void> {
  await hold({ req, name: 'administrators' })
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { roles: { equals: 'beheerder' } },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  throw new APIError(NOBODY[adminLanguage(req.i18n?.language)], 409, { code: 'lastAdministrator' }, true)
}

const NOBODY = label(
  'Dit is de laatste beheerder. Maak eerst een ander beheerder.',
  'This is the last administrator. Give somebody else that role first.',
)

const isAdministrator = (user: { roles?: string[] | null } | null | undefined): boolean =>
  Boolean(user?.roles?.includes('beheerder'))
