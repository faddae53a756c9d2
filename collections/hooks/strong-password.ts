import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

const MIN_PASSWORD_LENGTH = 12

/** Payload itself accepts three characters. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseWeak(data?.password, req)
  return data
}

/** The same for a password that is chosen with a link from an e-mail, which goes past the hook above. */
export const requireStrongNewPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') refuseWeak((args as { data?: { password?: unknown } }).data?.password, req)
}

function refuseWeak(password: unknown, req: PayloadRequest): void {
  if (typeof password !== 'string' || password.length >= MIN_PASSWORD_LENGTH) return
  const message = `Kies een wachtwoord van minstens ${MIN_PASSWORD_LENGTH} tekens.`
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req }, req.t)
}
