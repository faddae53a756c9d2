import { SECTION_NAMES, SECTIONS } from '#src/domain/sections.ts'
import type { Help } from './with-help.ts'

const helpOfSections: Help = Object.fromEntries(
  SECTION_NAMES.map((name) => [`sections.${name}`, [SECTIONS[name].help.nl, SECTIONS[name].help.en]]),
)

export const productHelp: Help = {
  title: [
    'Zo heet het bij inwoners. Bijvoorbeeld: Paspoort aanvragen.',
    'What residents call it. For example: Apply for a passport.',
  ],
  summary: [
    'Het antwoord in hoogstens 50 woorden. Dit zeggen collega’s ook aan de telefoon.',
    'The answer in at most 50 words. Staff say this on the telephone too.',
  ],
  sections: [
    'Laat leeg wat niet nodig is. Een bedrag, termijn of telefoonnummer is een feit: typ / en kies Feit.',
    'Leave empty what is not needed. An amount, term or telephone number is a fact: type / and choose Fact.',
  ],
  ...helpOfSections,
  evidence: [
    'Eén regel voor elk bewijsstuk. De inwoner kan de lijst afvinken.',
    'One line for each document. The resident can tick them off.',
  ],
  'evidence.item': ['Bijvoorbeeld: een pasfoto.', 'For example: a passport photo.'],
  facts: ['Deze feiten staan vooraan, in een tabel.', 'These facts stand in front, in a table.'],
  exception: [
    'Normaal is er een digitale en een andere manier. Zo kan iedereen het regelen.',
    'Normally there is a digital way and another one. So that everyone can arrange it.',
  ],
  'exception.applies': [
    'Alleen als de wet maar één manier toelaat. Anders voegt u hierboven een manier toe.',
    'Only if the law allows one way. Otherwise add a way above.',
  ],
  'exception.reason': [
    'De inwoner leest dit. Bijvoorbeeld: Dit kan alleen aan de balie, omdat wij uw vingerafdruk nodig hebben.',
    'The resident reads this. For example: Only at the counter, because we need your fingerprint.',
  ],
  'exception.legalGround': [
    'De wet en het artikel. Bijvoorbeeld: Paspoortwet, artikel 28.',
    'The law and its article. For example: Passport Act, article 28.',
  ],
  proactivity: [
    'Bijvoorbeeld: wij sturen een brief als het paspoort bijna verloopt.',
    'For example: we send a letter when the passport is about to expire.',
  ],
  'proactivity.kind': ['Kies wat er vanzelf gebeurt.', 'Choose what happens by itself.'],
  'proactivity.explanation': ['Wat wij doen en wanneer, in gewone woorden.', 'What we do and when, in plain words.'],
  'proactivity.refuse': [
    'Leeg als weigeren niet kan. Bijvoorbeeld: Bel ons.',
    'Empty if it cannot be refused. For example: Call us.',
  ],
  audience: [
    'Kies beide als het voor inwoners en ondernemers is.',
    'Choose both if it is for residents and businesses.',
  ],
  legalBasis: [
    'De wet of regel waar dit op rust. Staat onderaan de pagina.',
    'The law or rule behind this. Stands at the end of the page.',
  ],
  'legalBasis.title': ['Bijvoorbeeld: Paspoortwet.', 'For example: Passport Act.'],
  'legalBasis.url': [
    'Het adres bij wetten.overheid.nl of officielebekendmakingen.nl.',
    'The address at wetten.overheid.nl or officielebekendmakingen.nl.',
  ],
  themes: [
    'Waar bezoekers het product zoeken. Bijvoorbeeld: Reizen en identiteit.',
    'Where visitors look for it. For example: Travel and identity.',
  ],
  related: [
    'Producten waar iemand zich in kan vergissen. Bijvoorbeeld: paspoort en identiteitskaart.',
    'Products that are easily mixed up. For example: passport and identity card.',
  ],
  relatedRights: [
    'Waar iemand met dit product vaak ook recht op heeft. Bijvoorbeeld: bijzondere bijstand.',
    'What somebody with this product often has a right to as well. For example: special assistance.',
  ],
  keywords: [
    'Woorden die mensen zelf typen. Bijvoorbeeld: pas, reisdocument.',
    'Words that people type. For example: pass, travel document.',
  ],
  sensitive: [
    'Bijvoorbeeld bij huiselijk geweld. Bezoekers kunnen de pagina dan snel verlaten.',
    'For example with domestic violence. Visitors can leave the page fast.',
  ],
  department: [
    'Wie de inhoud bepaalt. Bijvoorbeeld: Burgerzaken.',
    'Who decides on the content. For example: Civil Affairs.',
  ],
  owner: [
    'Wie dit product bijhoudt en bericht krijgt. Alleen collega’s die producten mogen schrijven.',
    'Who keeps this product up to date and is told. Only colleagues who may write products.',
  ],
  reviewedOn: [
    'De dag waarop iemand de hele tekst heeft nagelopen. Staat onder de tekst.',
    'The day somebody went through the whole text. Stands under it.',
  ],
  reviewDate: [
    'Wanneer u weer kijkt of alles klopt: hoogstens 18 maanden vooruit.',
    'When you look again whether all is right: at most 18 months ahead.',
  ],
  validFrom: ['Leeg: meteen na het publiceren.', 'Empty: as soon as it is published.'],
  validUntil: [
    'Leeg: zonder einde. Bijvoorbeeld bij een regeling die stopt.',
    'Empty: no end. For example with a scheme that stops.',
  ],
  shortNumber: ['Om het adres voor te lezen: /p/nummer.', 'To read the address aloud: /p/number.'],
}
