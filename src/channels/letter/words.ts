import type { Answer, Locale } from '#src/answers/types.ts'

type LetterWords = {
  letter: string
  back: string
  howToPrint: string
  addressLabel: string
  addressHint: string
  date: string
  subject: string
  reference: string
  salutation: (audience: Answer['audience']) => string
  mostImportant: string
  holdsUntil: (day: string) => string
  phoneLabel: string
  inShort: string
  notOnline: string
  online: string
  internetAddress: string
  postTo: string
  differentDays: string
  askUs: string
  alsoOnline: string
  sameEverywhere: string
}

const nl: LetterWords = {
  letter: 'Brief',
  back: 'Terug naar de pagina',
  howToPrint: 'Printen? Druk op Ctrl en P, of kies Printen in uw browser.',
  addressLabel: 'Naam en adres',
  addressHint: 'Vul hier de naam en het adres in voordat u print. Wij bewaren dit niet.',
  date: 'Datum',
  subject: 'Onderwerp',
  reference: 'Kenmerk',
  salutation: (audience) => `Beste ${people(audience, 'inwoner', 'ondernemer', ' of ')},`,
  mostImportant: 'Het belangrijkste',
  holdsUntil: (day) => `Dit geldt tot en met ${day}.`,
  phoneLabel: 'Telefoonnummer voor vragen',
  inShort: 'Waar gaat het over?',
  notOnline: 'Zonder internet',
  online: 'Met internet',
  internetAddress: 'Internetadres',
  postTo: 'Postadres',
  differentDays: 'Andere tijden',
  askUs: 'Heeft u vragen? Bel ons op telefoonnummer',
  alsoOnline: 'Deze informatie staat ook op',
  sameEverywhere: 'Op internet, aan de telefoon en aan de balie krijgt u hetzelfde antwoord.',
}

const en: LetterWords = {
  letter: 'Letter',
  back: 'Back to the page',
  howToPrint: 'To print, press Ctrl and P, or choose Print in your browser.',
  addressLabel: 'Name and address',
  addressHint: 'Fill in the name and address here before you print. We do not keep it.',
  date: 'Date',
  subject: 'Subject',
  reference: 'Reference',
  salutation: (audience) => `Dear ${people(audience, 'resident', 'business owner', ' or ')},`,
  mostImportant: 'The main points',
  holdsUntil: (day) => `This holds up to and including ${day}.`,
  phoneLabel: 'Telephone number for questions',
  inShort: 'What is it about?',
  notOnline: 'Without the internet',
  online: 'On the internet',
  internetAddress: 'Internet address',
  postTo: 'Postal address',
  differentDays: 'Different hours',
  askUs: 'Do you have questions? Call us on telephone number',
  alsoOnline: 'You also find this information on',
  sameEverywhere: 'Online, on the telephone and at the counter you get the same answer.',
}

export const letterWords: Record<Locale, LetterWords> = { nl, en }

function people(audience: Answer['audience'], resident: string, business: string, or: string): string {
  const codes = new Set(audience.map(({ code }) => code))
  if (codes.has('particulier') && codes.has('ondernemer')) return `${resident}${or}${business}`
  return codes.has('ondernemer') ? business : resident
}
