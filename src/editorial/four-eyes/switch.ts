import { type GlobalAfterChangeHook, type GlobalBeforeChangeHook, ValidationError } from 'payload'
import { isAdministrator } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { writeAudit } from '#collections/hooks/write-audit.ts'
import { holdSwitch, isOnlyAdministrator, pendingSwitchRequest } from './switch-request.ts'

export const FOUR_EYES = label(
  'Vier ogen: een ander kijkt na wat iemand indient',
  'Four eyes: another checks what somebody submits',
)

/**
 * Switching four eyes off takes two administrators, on every way in: the first save records a request in the audit log,
 * that of the second one applies it. Switching on takes one. Other changes in the same save are applied.
 */
export const switchFourEyes: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const isSwitchedOff = isOn(originalDoc) && !isOn(data)
  if (!req.user || !isSwitchedOff) return data
  const asBefore = { ...data, fourEyes: true }
  if (!isAdministrator({ req })) return asBefore
  await holdSwitch(req)
  const request = await pendingSwitchRequest(req)
  if (request && request.by !== req.user.id) {
    req.context.fourEyesAskedBy = request.name
    return data
  }
  if (await isOnlyAdministrator(req)) {
    const message =
      'U bent de enige beheerder. Vier ogen gaat pas uit als een tweede beheerder dat ook wil. Maak die eerst aan bij Gebruikers, of zet het vinkje terug.'
    throw new ValidationError({ global: 'site', errors: [{ message, path: 'fourEyes', label: FOUR_EYES }], req }, req.t)
  }
  if (!request) {
    const note = 'Vier ogen staat nog aan. Een tweede beheerder moet dit binnen 7 dagen bevestigen.'
    await writeAudit({ req, action: 'fourEyesAsked', source: 'site', note })
  }
  return asBefore
}

/** Logs every change, also by code. */
export const auditFourEyes: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  if (isOn(previousDoc) === isOn(doc)) return doc
  const by = req.context.fourEyesAskedBy
  const note = isOn(doc) ? 'aan' : by ? `uit, gevraagd door ${by}` : 'uit'
  await writeAudit({ req, action: 'fourEyesChanged', source: 'site', note })
  return doc
}

const isOn = (site: { fourEyes?: unknown } | null | undefined): boolean => site?.fourEyes !== false
