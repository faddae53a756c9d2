import { APIError, type CollectionAfterChangeHook, type CollectionAfterDeleteHook, type PayloadRequest } from 'payload'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { label } from '../fields/labels.ts'

/**
 * There is always somebody who can let others in. Counted after the write, in its transaction: two who take each other's
 * role away at once are not both right. What fails here is rolled back.
 */
export const keepAdministrator: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && isAdministrator(previousDoc) && !isAdministrator(doc)) await refuseNobody(req)
  return doc
}

export const keepAdministratorUndeleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (isAdministrator(doc)) await refuseNobody(req)
}

async function refuseNobody(req: PayloadRequest): Promise<void> {
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
