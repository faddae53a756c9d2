import { type CollectionBeforeValidateHook, ValidationError } from 'payload'

export const MIN_PASSWORD_LENGTH = 12

/** Payload itself accepts three characters. */
export const requireStrongPassword: CollectionBeforeValidateHook = ({ data, req }) => {
  const password: unknown = data?.password
  if (typeof password === 'string' && password.length < MIN_PASSWORD_LENGTH) {
    const message = `Kies een wachtwoord van minstens ${MIN_PASSWORD_LENGTH} tekens.`
    throw new ValidationError({ collection: 'users', errors: [{ message, path: 'password' }], req }, req.t)
  }
  return data
}
