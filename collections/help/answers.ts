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
  eventName: [
    'Waar de datums vanaf tellen. Het staat in zinnen als “5 dagen na …”. Bijvoorbeeld: uw verhuizing.',
    'What the dates count from. It stands in sentences such as “5 days after …”. For example: your move.',
  ],
  tone: [
    'Kies Rouw als iemand is overleden. Het plan telt dan niet af, en begint met een woord van troost.',
    'Choose Grief when somebody has died. The plan then counts nothing down, and begins with a word of comfort.',
  ],
  sensitive: [
    'Bijvoorbeeld bij een scheiding. Bezoekers kunnen de vragen en het plan dan snel verlaten.',
    'For example with a divorce. Visitors can leave the questions and the plan fast.',
  ],
  questions: [
    'Zo weinig mogelijk. Vraag alleen wat de stappen verandert.',
    'As few as possible. Ask only what changes the steps.',
  ],
  'questions.key': [
    'Een korte naam voor in het webadres. Wij maken hem van de vraag. Verander hem niet meer na het publiceren.',
    'A short name for the web address. We make it from the question. Do not change it once it was published.',
  ],
  'questions.label': ['Bijvoorbeeld: Heeft u een auto?', 'For example: Do you have a car?'],
  'questions.help': ['Alleen als de vraag uitleg nodig heeft.', 'Only if the question needs explaining.'],
  'questions.kind': [
    'Eén vraag is die naar de datum. Daar rekent het plan mee.',
    'One question is that of the date. The plan counts with it.',
  ],
  'questions.when': [
    'Leeg: altijd. Kies anders bij welke eerdere antwoorden deze vraag hoort.',
    'Empty: always. Otherwise choose the earlier answers this question goes with.',
  ],
  'questions.options': [
    'De antwoorden waaruit iemand kiest: twee of meer.',
    'The answers to choose from: two or more.',
  ],
  'questions.options.key': [
    'Een korte naam. Wij maken hem van het antwoord. Korter mag. Bijvoorbeeld: ja.',
    'A short name. We make it from the option. Shorter is fine. For example: yes.',
  ],
  'questions.options.label': [
    'Een hele zin, want het antwoord staat ook los van de vraag, bij de stappen. Dus niet “Ja”, maar “U heeft een auto”.',
    'A whole sentence, because the answer also stands without its question, with the steps. So not “Yes”, but “You have a car”.',
  ],
  steps: ['Wat er moet gebeuren, op volgorde.', 'What has to be done, in order.'],
  'steps.key': [
    'Een vaste naam. Wij maken hem van de titel. Verander hem niet meer na het publiceren.',
    'A fixed name. We make it from the title. Do not change it once it was published.',
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
  'steps.when': [
    'Leeg: voor iedereen. Kies anders bij welke antwoorden deze stap hoort.',
    'Empty: for everyone. Otherwise choose the answers this step goes with.',
  ],
  'steps.after': [
    'Welke stappen eerst moeten. Leeg: kan meteen.',
    'Which steps come first. Empty: can be done at once.',
  ],
  'steps.oneOf': [
    'Is één van een paar stappen genoeg? Geef ze hier dezelfde naam. Bijvoorbeeld: aangifte.',
    'Is one of a few steps enough? Give them the same name here. For example: notice.',
  ],
  'steps.earliest.fact': [
    'Staat de termijn al bij Feiten? Kies hem hier, dan verandert het plan mee.',
    'Is the term with Facts already? Choose it here, and the plan changes with it.',
  ],
  'steps.earliest.amount': ['Alleen zonder feit. Bijvoorbeeld: 2.', 'Only without a fact. For example: 2.'],
  'steps.earliest.unit': ['Alleen zonder feit. Bijvoorbeeld: weken.', 'Only without a fact. For example: weeks.'],
  'steps.earliest.side': ['Voor of na de gebeurtenis. Leeg: geen datum.', 'Before or after the event. Empty: no date.'],
  'steps.earliest.step': ['Vanaf wanneer telt de termijn?', 'From when does the term count?'],
  'steps.earliest': [
    'Vanaf wanneer kan het? Leeg: altijd. De datums in het plan komen hiervandaan.',
    'From when is it possible? Empty: always. The dates in the plan come from here.',
  ],
  'steps.latest.fact': [
    'Staat de termijn al bij Feiten? Kies hem hier, dan verandert het plan mee.',
    'Is the term with Facts already? Choose it here, and the plan changes with it.',
  ],
  'steps.latest.amount': ['Alleen zonder feit. Bijvoorbeeld: 2.', 'Only without a fact. For example: 2.'],
  'steps.latest.unit': ['Alleen zonder feit. Bijvoorbeeld: weken.', 'Only without a fact. For example: weeks.'],
  'steps.latest.side': ['Voor of na de gebeurtenis. Leeg: geen datum.', 'Before or after the event. Empty: no date.'],
  'steps.latest.step': ['Vanaf wanneer telt de termijn?', 'From when does the term count?'],
  'steps.latest': [
    'Tot wanneer kan het? Leeg: er is geen laatste dag.',
    'Until when is it possible? Empty: there is no last day.',
  ],
  'steps.movesToWorkingDay': [
    'Aan als de termijn in een wet staat. Een laatste dag in het weekend of op een feestdag schuift dan op.',
    'On if the term is in a law. A last day in a weekend or on a holiday then moves on.',
  ],
  'steps.timing': [
    'Alleen wat de datums niet zeggen. Zet een termijn erin als feit.',
    'Only what the dates do not say. Add a term as a fact.',
  ],
  'steps.whenLate': [
    'Wat gebeurt er als iemand te laat is, en wat kan dan nog?',
    'What happens when someone is late, and what is still possible?',
  ],
  'steps.legalBasis': ['Bijvoorbeeld: Artikel 2.39 Wet BRP.', 'For example: Article 2.39 Wet BRP.'],
  'steps.costs': [
    'Wat iemand voor deze stap betaalt. Eén bedrag telt het plan op. Kiest u er meer? Dan zegt het plan dat het van de situatie afhangt.',
    'What one pays for this step. One amount is added up in the plan. Do you choose more? Then the plan says that it depends.',
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
