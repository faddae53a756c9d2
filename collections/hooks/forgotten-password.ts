import { type CollectionBeforeOperationHook, commitTransaction } from 'payload'

/**
 * Asked for a new password, Payload begins a transaction and then notes the moment outside of it. Where writes take turns
 * (SQLite, decision 12) that would wait 20 s for itself. Nothing is written yet, so the transaction can end here.
 */
export const endEmptyTransaction: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'forgotPassword') await commitTransaction(req)
}
