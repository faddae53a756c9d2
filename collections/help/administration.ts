import type { Help } from './with-help.ts'

const kind = ['De soort tekst. Bijvoorbeeld: products.', 'The kind of text. For example: products.'] as const
const document = [
  'Het nummer waaronder het in het systeem staat.',
  'The number under which the system knows it.',
] as const

export const mediaHelp: Help = {
  alt: [
    'Voor wie de afbeelding niet ziet. Bijvoorbeeld: Het stadhuis aan de Korte Nieuwstraat.',
    'For who does not see the picture. For example: The town hall at Korte Nieuwstraat.',
  ],
}

export const userHelp: Help = {
  name: [
    'Zo kennen collega’s u. Bijvoorbeeld: Anna de Vries.',
    'What colleagues call you. For example: Anna de Vries.',
  ],
  roles: [
    'Medewerker: alleen de balie en telefoon. De andere rollen werken ook in dit beheer.',
    'Medewerker: the desk only. The other roles work in this admin too.',
  ],
}

export const reviewHelp: Help = {
  title: ['Welke tekst.', 'Which text.'],
  source: kind,
  document,
  kind: ['Wat er met de tekst gebeurt.', 'What happens to the text.'],
  state: ['Hoe ver het nu is.', 'How far it is now.'],
  version: ['Precies deze versie is beoordeeld.', 'This very version was reviewed.'],
  hash: ['Hiermee ziet het systeem dat de tekst niet is veranderd.', 'Shows the system that the text did not change.'],
  note: ['Wat de schrijver erbij zei.', 'What the writer said with it.'],
  submittedBy: ['Wie het indiende.', 'Who submitted it.'],
  decidedBy: ['Wie het goedkeurde of terugstuurde.', 'Who approved it or sent it back.'],
  decidedAt: ['Wanneer dat was.', 'When that was.'],
  reason: ['Waarom het terugging, of niet kon wachten.', 'Why it was sent back, or could not wait.'],
  publishAt: ['Wanneer het op de site komt of kwam.', 'When it goes or went to the site.'],
  plannedBy: ['Wie het moment koos.', 'Who chose the moment.'],
  redirectTo: ['Waar bezoekers heen gaan als het er niet meer is.', 'Where visitors go when it is gone.'],
  isEmergency: ['Gepubliceerd voordat een collega keek.', 'Published before a colleague looked.'],
  attempts: ['Hoe vaak de planning is geprobeerd.', 'How often the plan was tried.'],
  failure: ['Waarom de planning niet lukte.', 'Why the plan failed.'],
}

export const auditHelp: Help = {
  action: ['Wat iemand deed.', 'What somebody did.'],
  title: ['De tekst of de gebruiker waar het om gaat.', 'The text or user it is about.'],
  source: kind,
  document,
  user: ['Het nummer van wie het deed.', 'The number of who did it.'],
  name: ['Wie het deed. “Eén mond” is het systeem zelf.', 'Who did it. “Eén mond” is the system itself.'],
  note: ['Wat erbij gezegd is.', 'What was said with it.'],
}

export const redirectHelp: Help = {
  slug: ['Het adres dat er niet meer is.', 'The address that is gone.'],
  kind,
  target: ['De tekst waar bezoekers nu heen gaan.', 'The text visitors go to now.'],
}

export const publicationHelp: Help = {
  source: kind,
  document,
  action: ['Wat lezers zagen veranderen.', 'What readers saw change.'],
}

export const linkHelp: Help = {
  url: ['Het adres waar de link heen gaat.', 'The address the link goes to.'],
  kind: ['Links naar andere sites bekijken wij elke week.', 'Links to other sites are looked at every week.'],
  status: [
    'Pas na twee keer zeggen wij dat een link niet werkt.',
    'Only after two times we say that a link does not work.',
  ],
  message: ['Wat de andere site antwoordde.', 'What the other site answered.'],
  collection: kind,
  document,
  title: ['Open deze tekst om de link te verbeteren.', 'Open this text to mend the link.'],
  field: ['De plek in de tekst, voor het systeem.', 'The place in the text, for the system.'],
  fieldLabel: ['Het veld waar de link in staat.', 'The field the link stands in.'],
  checkedAt: ['Wanneer wij het laatst keken.', 'When we last looked.'],
  failingSince: ['Leeg als de link werkt.', 'Empty if the link works.'],
  failures: ['Hoe vaak achter elkaar.', 'How often in a row.'],
  checkAfter: ['Eerder kijken wij niet.', 'We do not look before.'],
}

export const previewLinkHelp: Help = {
  source: kind,
  document,
  version: ['Precies deze versie is te zien.', 'This very version can be seen.'],
  locale: ['De taal van de pagina.', 'The language of the page.'],
  madeBy: ['Wie de link maakte.', 'Who made the link.'],
  expiresAt: ['Daarna laat de link niets meer zien.', 'After that the link shows nothing.'],
  withdrawnAt: ['Leeg als de link nog werkt.', 'Empty if the link still works.'],
}

const menu = (name: string): Help => ({
  [name]: ['Hoogstens vijf of zes links.', 'At most five or six links.'],
  [`${name}.label`]: ['Eén of twee woorden. Bijvoorbeeld: Contact.', 'One or two words. For example: Contact.'],
  [`${name}.page`]: [
    'Kies een pagina, of laat leeg en schrijf een adres.',
    'Choose a page, or leave empty and write an address.',
  ],
  [`${name}.path`]: [
    'Begint met een schuine streep. Bijvoorbeeld: /contact.',
    'Begins with a slash. For example: /contact.',
  ],
})

export const siteHelp: Help = {
  municipality: ['Staat op elke pagina en in elke brief.', 'Stands on every page and in every letter.'],
  'municipality.name': ['Voluit. Bijvoorbeeld: Gemeente Nijmegen.', 'In full. For example: Gemeente Nijmegen.'],
  'municipality.shortName': [
    'Zonder “Gemeente”. Bijvoorbeeld: Nijmegen.',
    'Without “Gemeente”. For example: Nijmegen.',
  ],
  'municipality.url': ['Bijvoorbeeld: https://www.nijmegen.nl.', 'For example: https://www.nijmegen.nl.'],
  'municipality.owmsUri': [
    'Zo kennen andere overheden de gemeente. Staat op standaarden.overheid.nl.',
    'How other authorities know the municipality. Found at standaarden.overheid.nl.',
  ],
  logo: ['Staat links boven elke pagina.', 'Stands at the top left of every page.'],
  telephone: ['Een feit van de soort telefoonnummer.', 'A fact of the kind telephone number.'],
  letter: ['Staat in elke brief.', 'Stands in every letter.'],
  'letter.sender': [
    'Bijvoorbeeld: Gemeente Nijmegen, Publiekszaken.',
    'For example: Gemeente Nijmegen, Public Affairs.',
  ],
  'letter.signature': ['Onder de brief, elke regel apart.', 'Under the letter, line by line.'],
  'letter.returnAddress': ['Zoals op een envelop, elke regel apart.', 'As on an envelope, line by line.'],
  topTasks: ['Staan groot op de voorpagina: zes tot tien.', 'Stand large on the home page: six to ten.'],
  featuredJourneys: ['Staan op de voorpagina: hoogstens drie.', 'Stand on the home page: at most three.'],
  ...menu('headerMenu'),
  ...menu('footerMenu'),
  isExample: ['Zet uit als alles is gecontroleerd.', 'Switch off when everything was checked.'],
  exampleNotice: ['Eén zin boven elke pagina.', 'One sentence above every page.'],
  notices: [
    'Bijvoorbeeld bij een storing. Begint en stopt vanzelf.',
    'For example in case of a failure. Starts and stops by itself.',
  ],
  'notices.text': ['Zeg wat er is, en wat iemand nu kan doen.', 'Say what is the matter, and what one can do now.'],
  'notices.tone': ['“Let op” valt meer op. Gebruik het weinig.', '“Take care” stands out more. Use it little.'],
}

export const fourEyesHelp: Help = {
  fourEyes: [
    'Zet dit alleen uit als één persoon alle teksten doet. Dan kan die zonder beoordeling publiceren. Een tweede beheerder moet het bevestigen.',
    'Switch off only where one person does all texts, who then publishes without review. A second administrator has to confirm.',
  ],
}
