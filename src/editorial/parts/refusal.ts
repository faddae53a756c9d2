import { APIError } from 'payload'

/** The reasons for refusing an action, worded for the editor. */
const REASONS = {
  notBySaving: [403, 'Publiceren gaat niet met opslaan. Gebruik de knoppen onder “Publiceren” bij het document.'],
  notYours: [403, 'U mag dit niet doen. Vraag het een eindredacteur.'],
  sameEyes: [403, 'U heeft dit zelf ingediend. Laat een ander het nakijken.'],
  ownText: [403, 'U heeft zelf aan deze versie geschreven. Laat een ander het nakijken.'],
  notSubmitted: [409, 'Hier ligt niets om na te kijken. Dien het document eerst in.'],
  notApproved: [409, 'Dit is nog niet goedgekeurd. Laat het eerst nakijken.'],
  nothingNew: [409, 'Er is niets nieuws: deze versie staat al op de site.'],
  notPublished: [409, 'Dit document staat niet op de site.'],
  notPlanned: [409, 'Hier is niets gepland.'],
  planned: [423, 'Dit document is ingepland en zit daarom op slot. Annuleer eerst de planning.'],
  changed: [409, 'De goedgekeurde versie is niet meer dezelfde. Dien het document opnieuw in.'],
  noReason: [400, 'Schrijf erbij waarom. Uw collega leest dat.'],
  noMoment: [400, 'Kies een dag en tijd die nog moet komen.'],
  noAction: [404, 'Deze actie bestaat niet.'],
  noDocument: [404, 'Dit document bestaat niet, of u mag het niet zien.'],
  noWish: [409, 'Er ligt geen verzoek om vier ogen uit te zetten.'],
  noTarget: [400, 'Kies waar bezoekers heen gaan als dit er niet meer is, of kies bewust voor geen.'],
  changedMeanwhile: [
    409,
    'Een collega heeft dit intussen ook opgeslagen. Uw tekst is niet opgeslagen en staat nog op uw scherm. Kopieer wat u schreef, laad de pagina opnieuw en zet het erbij.',
  ],
  gate: [422, 'Dit moet nog voordat u kunt publiceren.'],
} as const

export type Reason = keyof typeof REASONS

/** The error for a refused action: a stable code for programs and a Dutch message for the editor. */
export function refusal(reason: Reason, details: { findings?: unknown; breaks?: unknown } = {}): APIError {
  const [status, message] = REASONS[reason]
  return new APIError(message, status, { code: reason, ...details }, true)
}
