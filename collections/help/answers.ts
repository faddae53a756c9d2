import type { Help } from './with-help.ts'

const keywords = [
  'Woorden die mensen zelf typen. Bijvoorbeeld: pas, reisdocument.',
  'Words that people type. For example: pass, travel document.',
] as const
const position = ['Een lager getal staat eerder in de lijst.', 'A lower number comes earlier in the list.'] as const
const tone = ['“Let op” valt meer op. Gebruik het weinig.', '“Take care” stands out more. Use it little.'] as const

export const questionHelp: Help = {
  question: [
    'Zoals een beller het zegt. Bijvoorbeeld: Kan ik met spoed een paspoort krijgen?',
    'As a caller says it. For example: Can I get a passport urgently?',
  ],
  answer: [
    'Begin met het antwoord zelf. Een bedrag of termijn voegt u in als feit.',
    'Begin with the answer itself. Add an amount or term as a fact.',
  ],
  toelichting: [
    'Alleen voor collega’s. Bijvoorbeeld: waar u op let bij deze vraag.',
    'For colleagues only. For example: what to watch for with this question.',
  ],
  products: [
    'De vraag staat dan onderaan bij deze producten.',
    'The question then stands at the end of these products.',
  ],
  keywords,
}

export const journeyHelp: Help = {
  title: [
    'Wat er gebeurt, in gewone woorden. Bijvoorbeeld: U gaat verhuizen.',
    'What happens, in plain words. For example: You are moving.',
  ],
  summary: ['Waar dit bij helpt, in hoogstens 50 woorden.', 'What this helps with, in at most 50 words.'],
  introduction: [
    'Staat boven de vragen. Stel gerust en zeg wat iemand krijgt.',
    'Stands above the questions. Reassure, and say what one gets.',
  ],
  eventLabel: [
    'Leeg: er is geen datum nodig. Bijvoorbeeld: Wanneer verhuist u?',
    'Empty: no date is needed. For example: When do you move?',
  ],
  questions: [
    'Zo weinig mogelijk. Vraag alleen wat de stappen verandert.',
    'As few as possible. Ask only what changes the steps.',
  ],
  'questions.key': [
    'Een korte naam voor bij de stappen. Verander hem later niet. Bijvoorbeeld: auto.',
    'A short name to use with the steps. Do not change it later. For example: car.',
  ],
  'questions.label': ['Bijvoorbeeld: Heeft u een auto?', 'For example: Do you have a car?'],
  'questions.help': ['Alleen als de vraag uitleg nodig heeft.', 'Only if the question needs explaining.'],
  'questions.options': [
    'De antwoorden waaruit iemand kiest: twee of meer.',
    'The answers to choose from: two or more.',
  ],
  'questions.options.key': ['Een korte naam. Bijvoorbeeld: ja.', 'A short name. For example: yes.'],
  'questions.options.label': [
    'Een hele zin, want het antwoord staat ook los van de vraag, bij de stappen. Dus niet “Ja”, maar “U heeft een auto”.',
    'A whole sentence, because the answer also stands without its question, with the steps. So not “Yes”, but “You have a car”.',
  ],
  steps: ['Wat er moet gebeuren, op volgorde.', 'What has to be done, in order.'],
  'steps.key': [
    'Een korte naam voor bij “Na welke stappen?”. Bijvoorbeeld: adres.',
    'A short name to use with “After which steps?”. For example: address.',
  ],
  'steps.title': [
    'Begin met wat iemand doet. Bijvoorbeeld: Geef uw nieuwe adres door.',
    'Begin with what one does. For example: Report your new address.',
  ],
  'steps.text': ['Kort. De uitleg staat bij het product.', 'Short. The explanation stands with the product.'],
  'steps.product': [
    'Leeg als de gemeente hier geen product voor heeft.',
    'Empty if the municipality has no product for this.',
  ],
  'steps.actor': ['Kies “De gemeente” als het vanzelf gaat.', 'Choose “The municipality” if it goes by itself.'],
  'steps.actorName': ['Bijvoorbeeld: de verhuurder.', 'For example: the landlord.'],
  'steps.necessity': ['“Moet” alleen als de wet het vraagt.', '“Must” only if the law asks for it.'],
  'steps.when': ['Leeg: voor iedereen. Alle voorwaarden moeten kloppen.', 'Empty: for everyone. All must hold.'],
  'steps.when.question': [
    'De sleutel van een vraag hierboven. Bijvoorbeeld: auto.',
    'The key of a question above. For example: car.',
  ],
  'steps.when.options': [
    'De sleutels van de antwoorden waarbij dit geldt. Bijvoorbeeld: ja.',
    'The keys of the answers for which this holds. For example: yes.',
  ],
  'steps.after': [
    'Sleutels van stappen die eerst moeten. Leeg: kan meteen.',
    'Keys of steps that come first. Empty: can be done at once.',
  ],
  'steps.timing': [
    'Bijvoorbeeld: binnen vijf dagen. Zet de termijn erin als feit.',
    'For example: within five days. Add the term as a fact.',
  ],
  closing: ['Wat iemand daarna van ons hoort.', 'What one hears from us afterwards.'],
  themes: ['Onder welke thema’s dit staat.', 'Under which themes this stands.'],
  keywords,
  shortNumber: ['Om het adres voor te lezen: /g/nummer.', 'To read the address aloud: /g/number.'],
}

export const themeHelp: Help = {
  title: ['Kort. Bijvoorbeeld: Bouwen en wonen.', 'Short. For example: Building and living.'],
  summary: ['Wat iemand hier vindt, in één zin.', 'What one finds here, in one sentence.'],
  position,
}

export const pageHelp: Help = {
  title: [
    'Staat boven de pagina. Bijvoorbeeld: Toegankelijkheid.',
    'Stands above the page. For example: Accessibility.',
  ],
  summary: [
    'Eén of twee zinnen onder de titel. Zoekmachines tonen dit ook.',
    'One or two sentences under the title. Search engines show this too.',
  ],
  blocks: ['Bouw de pagina op uit blokken, van boven naar beneden.', 'Build the page from blocks, from top to bottom.'],
  'blocks.text.body': ['Gewone tekst met tussenkoppen.', 'Plain text with headings.'],
  'blocks.notice.tone': tone,
  'blocks.notice.body': ['Eén of twee zinnen.', 'One or two sentences.'],
  'blocks.productList.title': [
    'Staat boven de lijst. Bijvoorbeeld: Veel gevraagd.',
    'Stands above the list. For example: Often asked.',
  ],
  'blocks.productList.products': [
    'In de volgorde waarin ze op de pagina staan.',
    'In the order in which they stand on the page.',
  ],
  'blocks.contact.title': [
    'Staat boven de kanalen. Bijvoorbeeld: Stel uw vraag.',
    'Stands above the channels. For example: Ask your question.',
  ],
  'blocks.contact.channels': ['Kies ook een manier zonder computer.', 'Choose a way without a computer too.'],
  'blocks.lifeEvents.title': ['Staat boven de gebeurtenissen.', 'Stands above the life events.'],
  'blocks.lifeEvents.journeys': [
    'In de volgorde waarin ze op de pagina staan.',
    'In the order in which they stand on the page.',
  ],
}

export const factHelp: Help = {
  label: [
    'Wat het is, zonder de waarde. Bijvoorbeeld: Paspoort, volwassene.',
    'What it is, without the value. For example: Passport, adult.',
  ],
  key: [
    'Een vaste naam voor lijsten met tarieven. Verander hem later niet. Bijvoorbeeld: paspoort-18plus.',
    'A fixed name for lists of fees. Do not change it later. For example: paspoort-18plus.',
  ],
  kind: [
    'Bepaalt hoe de waarde eruitziet. Bijvoorbeeld: een bedrag krijgt € en twee cijfers.',
    'Decides how the value looks. For example: an amount gets € and two digits.',
  ],
  unit: ['Leeg als het niet nodig is. Bijvoorbeeld: per jaar.', 'Empty if not needed. For example: per year.'],
  values: [
    'Zet de waarde van volgend jaar er nu al bij. Die gaat vanzelf in.',
    'Add next year’s value now. It starts by itself.',
  ],
  'values.number': ['Alleen het getal. Bijvoorbeeld: 83,87 of 5.', 'Only the number. For example: 83.87 or 5.'],
  'values.termUnit': ['Bijvoorbeeld: werkdagen.', 'For example: working days.'],
  'values.day': ['Jaar, maand, dag. Bijvoorbeeld: 2027-01-01.', 'Year, month, day. For example: 2027-01-01.'],
  'values.text': ['Zoals de lezer het ziet. Bijvoorbeeld: 14 024.', 'As the reader sees it. For example: 14 024.'],
  'values.source': [
    'Waar de waarde vandaan komt. Bijvoorbeeld: Legesverordening 2027.',
    'Where the value comes from. For example: Fees by-law 2027.',
  ],
}
