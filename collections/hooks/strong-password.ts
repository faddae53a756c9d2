import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  ValidationError,
} from 'payload'

export const MIN_PASSWORD_LENGTH = 12

/** Payload itself accepts three characters. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  refuseWeak(data?.password, req)
  return data
}

/** Who forgot a password chooses a new one by a way of its own, which shows the hook above only the old one. */
export const requireStrongReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') refuseWeak((args as { data?: { password?: unknown } }).data?.password, req)
  return args
}

function refuseWeak(password: unknown, req: PayloadRequest): void {
  if (typeof password !== 'string' || password.length >= MIN_PASSWORD_LENGTH) return
  const message = `Kies een wachtwoord van minstens ${MIN_PASSWORD_LENGTH} tekens.`
  throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req }, req.t)
}
