import { adminLanguage } from '#src/domain/admin-language.ts'

const nl = {
  title: 'Uw wachtwoord',
  why: 'Dit is een belangrijke wijziging. Typ uw eigen wachtwoord, zodat wij weten dat u het bent.',
  password: 'Uw wachtwoord',
  confirm: 'Doorgaan',
  cancel: 'Annuleren',
  failed: 'Dat is niet gelukt. Probeer het nog een keer.',
  sessions: 'Waar u bent ingelogd',
  sessionsHelp:
    'Een sessie stopt 12 uur nadat u inlogde, en als u 8 uur niets doet. Kent u een sessie niet? Beëindig die en kies een ander wachtwoord.',
  thisOne: 'Deze sessie',
  begun: (moment: string) => `Ingelogd op ${moment}`,
  used: (moment: string) => `laatst verlengd op ${moment}`,
  end: 'Beëindigen',
  endOthers: 'Alle andere sessies beëindigen',
  ended: (count: number) => (count === 1 ? 'Er is 1 sessie beëindigd.' : `Er zijn ${count} sessies beëindigd.`),
  ofOther: 'Sessies',
  ofOtherHelp: 'Deze gebruiker is daarna overal uitgelogd en moet opnieuw inloggen.',
  endAll: 'Alle sessies van deze gebruiker beëindigen',
}
export type AccountWords = typeof nl

const en: AccountWords = {
  title: 'Your password',
  why: 'This is an important change. Type your own password, so that we know it is you.',
  password: 'Your password',
  confirm: 'Continue',
  cancel: 'Cancel',
  failed: 'That did not work. Try once more.',
  sessions: 'Where you are signed in',
  sessionsHelp:
    'A session ends 12 hours after you signed in, and when you do nothing for 8 hours. One you do not know? End it and choose another password.',
  thisOne: 'This session',
  begun: (moment) => `Signed in on ${moment}`,
  used: (moment) => `last extended on ${moment}`,
  end: 'End',
  endOthers: 'End all other sessions',
  ended: (count) => (count === 1 ? '1 session was ended.' : `${count} sessions were ended.`),
  ofOther: 'Sessions',
  ofOtherHelp: 'This user is signed out everywhere, and has to sign in again.',
  endAll: 'End all sessions of this user',
}

export const accountWords = (language: string): AccountWords => ({ nl, en })[adminLanguage(language)]
