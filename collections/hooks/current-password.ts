import { type CollectionBeforeValidateHook, ValidationError } from 'payload'
import { label } from '../fields/labels.ts'
import { isPasswordOf } from '../rules/password-hash.ts'

export const CURRENT_PASSWORD = label(
  'Huidig wachtwoord (nodig voor een ander e-mailadres of wachtwoord)',
  'Current password (needed for another e-mail address or password)',
)

/**
 * Who changes his own e-mail address or password says his current password: a session that somebody else got hold of is
 * not enough to take the account over. A beheerder helps others without.
 */
export const requireCurrentPassword: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  const { currentPassword, ...change } = data ?? {}
  const isOwn = operation === 'update' && req.user?.collection === 'users' && req.user.id === originalDoc?.id
  const isOther = (name: string) => change[name] !== undefined && change[name] !== originalDoc?.[name]
  if (!isOwn || !(isOther('password') || isOther('email'))) return change
  // The admin sends the password that was just saved again with the next change: who knows that one knows enough.
  for (const password of [currentPassword, change.password]) {
    if (await isPasswordOf({ account: originalDoc, password })) return change
  }
  const message = currentPassword
    ? 'Dit is niet uw huidige wachtwoord.'
    : 'Vul uw huidige wachtwoord in. Dat is nodig om uw e-mailadres of uw wachtwoord te wijzigen.'
  const error = { message, path: 'currentPassword', label: CURRENT_PASSWORD }
  throw new ValidationError({ collection: 'users', errors: [error], req }, req.t)
}
