import type { Help } from './with-help.ts'

export const channelHelp: Help = {
  title: ['Zo noemen wij het. Bijvoorbeeld: Stadswinkel.', 'What we call it. For example: City shop.'],
  kind: [
    'Digitaal is met een computer of telefoonscherm. Bellen is niet digitaal.',
    'Digital is with a computer or a screen. Calling is not digital.',
  ],
  medium: ['Hierna ziet u alleen de velden die erbij horen.', 'After this you only see the fields that belong to it.'],
  summary: [
    'Eén zin. Bijvoorbeeld: Hier haalt u uw paspoort op.',
    'One sentence. For example: You collect your passport here.',
  ],
  howToReach: [
    'Wat iemand moet weten of doen voordat hij komt, belt of inlogt.',
    'What one has to know or do before coming, calling or logging in.',
  ],
  telephone: ['Een feit van de soort telefoonnummer.', 'A fact of the kind telephone number.'],
  url: [
    'Het hele adres. Bijvoorbeeld: https://mijn.nijmegen.nl.',
    'The full address. For example: https://mijn.nijmegen.nl.',
  ],
  postalAddress: ['Zoals op een envelop, elke regel apart.', 'As on an envelope, line by line.'],
  locations: [
    'Waar iemand heen kan. De openingstijden komen van de locatie.',
    'Where one can go. The hours come from the location.',
  ],
  showOnContact: [
    'Zet dit uit voor een kanaal dat maar bij één product hoort.',
    'Switch off for a channel that belongs to one product only.',
  ],
  position: [
    'Binnen dezelfde soort kanaal. Telefoon en balie staan altijd vooraan.',
    'Among channels of the same medium. Telephone and counter always come first.',
  ],
}

export const locationHelp: Help = {
  title: [
    'Zo staat het op het gebouw. Bijvoorbeeld: Stadswinkel.',
    'As it says on the building. For example: City shop.',
  ],
  address: ['Het bezoekadres.', 'The address to visit.'],
  'address.street': ['Bijvoorbeeld: Mariënburg.', 'For example: Mariënburg.'],
  'address.number': ['Met toevoeging. Bijvoorbeeld: 30a.', 'With addition. For example: 30a.'],
  'address.postcode': ['Bijvoorbeeld: 6511 PS.', 'For example: 6511 PS.'],
  'address.city': ['Bijvoorbeeld: Nijmegen.', 'For example: Nijmegen.'],
  directions: ['Bushalte, parkeren, ingang en lift.', 'Bus stop, parking, entrance and lift.'],
  appointmentNeeded: ['Staat dan bij de openingstijden.', 'Then stands with the hours.'],
  messages: [
    'Wat bezoekers nu moeten weten. Bijvoorbeeld: de lift is stuk.',
    'What visitors have to know now. For example: the lift is broken.',
  ],
  'messages.text': ['Eén of twee zinnen.', 'One or two sentences.'],
}
