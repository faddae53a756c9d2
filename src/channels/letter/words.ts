import type { Answer, Locale } from '#src/answers/model/types.ts'

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
  explanation: string
  notOnline: string
  online: string
  open: string
  postTo: string
  differentDays: string
  seeAbove: string
  hoursAbove: (title: string) => string
  goTo: string
  webAddresses: string
  plan: {
    howToUse: string
    opensAt: string
    readOut: string
    step: (numbers: readonly number[]) => string
    places: string
  }
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
  holdsUntil: (day) => `De bedragen en termijnen in deze brief gelden in elk geval tot en met ${day}.`,
  phoneLabel: 'Telefoonnummer voor vragen',
  explanation: 'Uitleg',
  notOnline: 'Zo regelt u het zonder internet',
  online: 'Zo regelt u het met internet',
  open: 'Open',
  postTo: 'Postadres',
  differentDays: 'Andere openingstijden',
  seeAbove: 'zie hierboven',
  hoursAbove: (title) => `zie ${title} hierboven`,
  goTo: 'Ga naar',
  webAddresses: 'Webadressen in deze brief',
  plan: {
    howToUse: 'Zet een kruisje als een stap klaar is.',
    opensAt: 'Uw plan op internet',
    readOut: 'Belt u ons of komt u langs? Noem de plancode. Dan zien wij hetzelfde plan als u.',
    step: (numbers) => `stap ${numbers.join(', ')}`,
    places: 'Hier kunt u terecht zonder internet',
  },
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
  holdsUntil: (day) => `The amounts and terms in this letter hold at least up to and including ${day}.`,
  phoneLabel: 'Telephone number for questions',
  explanation: 'Explanation',
  notOnline: 'How to arrange it without the internet',
  online: 'How to arrange it on the internet',
  open: 'Open',
  postTo: 'Postal address',
  differentDays: 'Different opening hours',
  seeAbove: 'see above',
  hoursAbove: (title) => `see ${title} above`,
  goTo: 'Go to',
  webAddresses: 'Web addresses in this letter',
  plan: {
    howToUse: 'Put a cross when a step is done.',
    opensAt: 'Your plan on the internet',
    readOut: 'Do you call or visit us? Give us the plan code. Then we see the same plan as you.',
    step: (numbers) => `${numbers.length === 1 ? 'step' : 'steps'} ${numbers.join(', ')}`,
    places: 'Where to go without the internet',
  },
}

export const letterWords: Record<Locale, LetterWords> = { nl, en }

function people(audience: Answer['audience'], resident: string, business: string, or: string): string {
  const codes = new Set(audience.map(({ code }) => code))
  if (codes.has('particulier') && codes.has('ondernemer')) return `${resident}${or}${business}`
  return codes.has('ondernemer') ? business : resident
}
