import type { AdminWords } from '#src/domain/admin-language.ts'
import type { ReviewAction } from '#src/editorial/four-eyes/state.ts'

export const PANEL_ID = 'publiceren'

/** The labels of the buttons. */
export const BUTTONS: Record<ReviewAction, AdminWords> = {
  submit: { nl: 'Indienen ter beoordeling', en: 'Submit for review' },
  withdraw: { nl: 'Intrekken', en: 'Withdraw' },
  approve: { nl: 'Goedkeuren', en: 'Approve' },
  sendBack: { nl: 'Terugsturen', en: 'Send back' },
  publish: { nl: 'Nu publiceren', en: 'Publish now' },
  plan: { nl: 'Inplannen', en: 'Plan' },
  cancel: { nl: 'Planning annuleren', en: 'Cancel the plan' },
  emergency: { nl: 'Met spoed publiceren', en: 'Publish in a hurry' },
  takeDown: { nl: 'Van de site halen', en: 'Take down' },
}

/** Shown above the confirmation of an action. */
export const EXPLANATIONS: Partial<Record<ReviewAction, AdminWords>> = {
  submit: {
    nl: 'Een collega kijkt het na. U kunt daarna verder werken: alleen deze versie wordt beoordeeld.',
    en: 'A colleague checks it. You can go on working: only this version is reviewed.',
  },
  sendBack: { nl: 'Schrijf wat er anders moet.', en: 'Write what has to change.' },
  plan: { nl: 'Tot dat moment zit de tekst op slot.', en: 'Until then the text is locked.' },
  emergency: {
    nl: 'Alleen als het niet kan wachten. Uw collega’s krijgen bericht en kijken het achteraf na.',
    en: 'Only if it cannot wait. Your colleagues are told, and check it afterwards.',
  },
  takeDown: {
    nl: 'Bezoekers zien het dan niet meer. De tekst blijft bewaard.',
    en: 'Visitors no longer see it. The text is kept.',
  },
}

export const WORDS = {
  title: { nl: 'Publiceren', en: 'Publishing' },
  loading: { nl: 'Even kijken…', en: 'Looking…' },
  unsaved: { nl: 'Sla eerst uw wijzigingen op.', en: 'Save your changes first.' },
  newDocument: {
    nl: 'Sla het concept op. Daarna ziet u hier wat er nog moet.',
    en: 'Save the draft. Then you see here what is left to do.',
  },
  todo: { nl: 'Dit moet nog voordat u kunt publiceren', en: 'This is left to do before you can publish' },
  worthALook: { nl: 'Goed om na te kijken', en: 'Worth a look' },
  allGood: { nl: 'Alles is er. U kunt dit indienen.', en: 'Everything is there. You can submit this.' },
  reason: { nl: 'Waarom?', en: 'Why?' },
  note: { nl: 'Toelichting voor uw collega (mag leeg)', en: 'Note for your colleague (optional)' },
  when: { nl: 'Wanneer?', en: 'When?' },
  zone: { nl: 'De tijd in Nederland.', en: 'The time in the Netherlands.' },
  what: { nl: 'Wat moet er dan gebeuren?', en: 'What should happen then?' },
  scheduledPublication: { nl: 'Op de site zetten', en: 'Publish' },
  scheduledTakeDown: { nl: 'Van de site halen', en: 'Take down' },
  breaks: { nl: 'Hier wordt nu naar verwezen vanuit', en: 'This is referred to from' },
  target: { nl: 'Waar gaan bezoekers dan heen?', en: 'Where do visitors go then?' },
  nowhere: { nl: 'Nergens: de pagina bestaat niet meer', en: 'Nowhere: the page is gone' },
  choose: { nl: 'Kies…', en: 'Choose…' },
  back: { nl: 'Terug', en: 'Back' },
  failed: { nl: 'Dat lukte niet. Probeer het nog eens.', en: 'That did not work. Try again.' },
  shown: { nl: 'Dit staat op de site.', en: 'This is on the site.' },
  notShown: { nl: 'Dit staat niet op de site.', en: 'This is not on the site.' },
  hasNews: {
    nl: 'Er is een nieuwere versie die nog niet op de site staat.',
    en: 'There is a newer version that is not on the site yet.',
  },
  later: {
    nl: 'Er is na het indienen nog iets gewijzigd. Dat gaat niet mee.',
    en: 'Something was changed after submitting. That does not go along.',
  },
  unchecked: { nl: 'Met spoed gepubliceerd en nog niet nagekeken.', en: 'Published in a hurry and not checked yet.' },
  sameEyes: {
    nl: 'U heeft dit zelf ingediend. Een ander kijkt het na.',
    en: 'You submitted this yourself. Another checks it.',
  },
  ownText: {
    nl: 'U heeft zelf aan deze versie geschreven. Een ander kijkt het na.',
    en: 'You wrote in this version yourself. Another checks it.',
  },
  isOpenWith: {
    nl: 'heeft dit nu open. U kunt alleen lezen. De knoppen hieronder werken gewoon.',
    en: 'has this open now. You can only read. The buttons below work as always.',
  },
  suggestion: { nl: 'Gebruik het feit', en: 'Use the fact' },
} as const satisfies Record<string, AdminWords>

/** The state of a submission, in a sentence. */
export const STANDS: Record<string, (by: string, on: string) => AdminWords> = {
  submitted: (by, on) => ({
    nl: `Ingediend door ${by} op ${on}. Wacht op een collega.`,
    en: `Submitted by ${by} on ${on}. Waits for a colleague.`,
  }),
  approved: (by, on) => ({ nl: `Goedgekeurd door ${by} op ${on}.`, en: `Approved by ${by} on ${on}.` }),
  sentBack: (by, on) => ({ nl: `Teruggestuurd door ${by} op ${on}.`, en: `Sent back by ${by} on ${on}.` }),
  failed: () => ({ nl: 'De planning is mislukt.', en: 'The plan failed.' }),
}
