import { APIError } from 'payload'
import type { FeeError } from './read-fees.ts'

const REASONS = {
  notYours: [403, 'U mag dit niet doen. Vraag het een eindredacteur.'],
  sameEyes: [403, 'U heeft dit bestand zelf aangeleverd. Laat een ander het inplannen.'],
  noFile: [400, 'Kies een CSV-bestand van hoogstens 1 MB.'],
  noMoment: [400, 'Kies een dag die nog moet komen.'],
  noPlan: [404, 'Deze tariefwijziging bestaat niet.'],
  notProposed: [409, 'Deze tariefwijziging is al ingepland of ingetrokken.'],
  tooMany: [409, 'Er wachten al 20 tariefwijzigingen. Plan er eerst een in, of trek er een in.'],
  wrongFile: [422, 'Er zitten fouten in het bestand. Er is niets gewijzigd.'],
} as const

/** The error for a refused fee change: a stable code, and a Dutch message for the editor. */
export function feeRefusal(reason: keyof typeof REASONS, errors: FeeError[] = []): APIError {
  const [status, message] = REASONS[reason]
  return new APIError(message, status, { code: reason, errors }, true)
}
