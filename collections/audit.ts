import type { CollectionConfig } from 'payload'
import { grants, nobody } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { auditHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'

const AUDITED = {
  submitted: label('Ingediend', 'Submitted'),
  withdrawn: label('Ingetrokken', 'Withdrawn'),
  approved: label('Goedgekeurd', 'Approved'),
  sentBack: label('Teruggestuurd', 'Sent back'),
  published: label('Gepubliceerd', 'Published'),
  emergency: label('Met spoed gepubliceerd', 'Published in a hurry'),
  planned: label('Ingepland', 'Planned'),
  cancelled: label('Planning geannuleerd', 'Plan cancelled'),
  takenDown: label('Van de site gehaald', 'Taken down'),
  failed: label('Mislukt', 'Failed'),
  deleted: label('Verwijderd', 'Deleted'),
  rolesChanged: label('Rollen gewijzigd', 'Roles changed'),
  signedIn: label('Ingelogd', 'Signed in'),
  signInFailed: label('Inloggen mislukt', 'Sign-in failed'),
  signInDelayed: label('Inloggen tegengehouden: te vaak fout', 'Sign-in held back: wrong too often'),
  signedOut: label('Uitgelogd', 'Signed out'),
  sessionsEnded: label('Sessies beëindigd', 'Sessions ended'),
  unlocked: label('Weer toegelaten tot inloggen', 'Allowed to sign in again'),
  accountMade: label('Account gemaakt', 'Account made'),
  passwordSet: label('Wachtwoord gekozen voor een ander', 'Password chosen for another'),
  passwordChanged: label('Eigen wachtwoord gewijzigd', 'Own password changed'),
  passwordReset: label('Nieuw wachtwoord gekozen met een mail', 'New password chosen by mail'),
  emailChanged: label('E-mailadres gewijzigd', 'E-mail address changed'),
  siteChanged: label('Site gewijzigd', 'Site changed'),
  added: label('Toegevoegd', 'Added'),
  changed: label('Gewijzigd', 'Changed'),
  shared: label('Concept gedeeld', 'Draft shared'),
  sharingEnded: label('Gedeelde link ingetrokken', 'Shared link withdrawn'),
  fourEyesAsked: label('Gevraagd om vier ogen uit te zetten', 'Asked to switch four eyes off'),
  fourEyesWithdrawn: label('Verzoek over vier ogen ingetrokken', 'Wish about four eyes withdrawn'),
  fourEyesChanged: label('Vier ogen aan of uit gezet', 'Four eyes switched'),
  feesPlanned: label('Tarieven ingepland', 'Fees planned'),
} as const
export type Audited = keyof typeof AUDITED

/** The audit log: who did what and when. Code adds lines; no user changes or removes one. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: label('Regel in het logboek', 'Audit line'), plural: label('Logboek', 'Audit log') },
  admin: {
    group: label('Beheer', 'Administration'),
    useAsTitle: 'title',
    defaultColumns: ['createdAt', 'action', 'title', 'name', 'note'],
    description: label(
      'Wat er gebeurde en door wie. Niemand kan dit wijzigen.',
      'What happened and by whom. Nobody can change it.',
    ),
  },
  access: { create: nobody, read: grants({ action: 'publish', subject: 'site' }), update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: withHelp({
    help: auditHelp,
    fields: [
      {
        name: 'action',
        type: 'select',
        required: true,
        index: true,
        label: label('Wat gebeurde er?', 'What happened?'),
        options: Object.entries(AUDITED).map(([value, text]) => ({ value, label: text })),
      },
      { name: 'title', type: 'text', label: label('Waarmee?', 'With what?') },
      { name: 'source', type: 'text', label: label('Soort', 'Kind') },
      { name: 'document', type: 'text', index: true, label: label('Nummer van het document', 'Document id') },
      { name: 'user', type: 'text', index: true, label: label('Nummer van de gebruiker', 'User id') },
      // A copy of the name at that time, so that removing the account does not remove the evidence.
      { name: 'name', type: 'text', label: label('Door', 'By') },
      { name: 'note', type: 'textarea', label: label('Toelichting', 'Note') },
    ],
  }),
}
