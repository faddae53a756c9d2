/** The texts of the previews, for editors. */
export const previewWords = {
  preview: 'Voorbeeld',
  isDraft: 'Concept: deze tekst staat nog niet op de website.',
  isPublished: 'Deze tekst staat zo op de website.',
  savedAt: 'Bewaard op',
  onlySaved: 'U ziet wat bewaard is. Typt u nog in het beheer? Bewaar eerst en vernieuw dan deze pagina.',
  toAdmin: 'Terug naar het beheer',
  channel: 'Kanaal',
  width: 'Breedte van de website',
  language: 'Taal van het voorbeeld',
  sideBySide: 'Alles naast elkaar',
  widths: { '360': 'Telefoon (360)', '768': 'Tablet (768)', '1280': 'Computer (1280)', alle: 'Alle drie' },
  frames: 'Voorbeelden, schuif opzij voor meer',
  alone: 'Alleen dit bekijken',
  toWebsite: 'Naar de website',
  skip: 'Naar de voorbeelden',
} as const

/** Pages shown instead of a preview: a title and what to do. */
export const previewMessages = {
  forbidden: {
    status: 403,
    title: 'U mag dit voorbeeld niet zien',
    text: 'Een voorbeeld van een concept is alleen voor redacteuren. Log in op het beheer en open het voorbeeld dan opnieuw.',
  },
  unknown: {
    status: 404,
    title: 'Dit voorbeeld is er niet',
    text: 'Misschien is het document verwijderd, of klopt het adres niet. Open het voorbeeld vanuit het beheer.',
  },
  noSuchChannel: {
    status: 404,
    title: 'Hier is niets te zien',
    text: 'Dit document staat niet op dit kanaal. Een vraag ziet u pas op de website als er een gepubliceerd product bij hoort.',
  },
  unfinished: {
    status: 400,
    title: 'Dit concept kan nog niet getoond worden',
    text: 'Er ontbreekt nog te veel. Vul eerst de verplichte velden in en bewaar het concept.',
  },
  noSuchLink: {
    status: 404,
    title: 'Deze link klopt niet',
    text: 'Kijk of u het hele adres heeft overgenomen. Of vraag de link nog een keer aan wie hem met u deelde.',
  },
  goneLink: {
    status: 410,
    title: 'Deze link werkt niet meer',
    text: 'De link is verlopen of ingetrokken. Wilt u het concept nog zien? Vraag dan een nieuwe link aan wie hem met u deelde.',
  },
} as const

export type PreviewMessage = keyof typeof previewMessages
