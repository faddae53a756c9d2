import { type CollectionBeforeOperationHook, killTransaction } from 'payload'

/**
 * Payload begins a transaction and then writes the reset token outside of it. With a single writer (SQLite, decision
 * 12) that would wait 20 s for itself. Nothing is written yet, so the transaction can end here.
 */
export const endEmptyTransaction: CollectionBeforeOperationHook = async ({ operation, req }) => {
  if (operation === 'forgotPassword') await killTransaction(req)
}
