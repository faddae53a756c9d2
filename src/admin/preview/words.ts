import { adminLanguage } from '#src/domain/admin-language.ts'

const nl = {
  title: 'Deel dit concept',
  explanation:
    'Wie de link heeft, ziet deze tekst als pagina van de website, ook zonder account. U deelt wat bewaard is. Wat u later verandert, ziet de ander niet.',
  days: 'Hoe lang werkt de link?',
  dayCount: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  share: 'Maak een link',
  address: 'Adres om te delen',
  once: 'U ziet dit adres alleen nu. Kopieer het meteen.',
  copy: 'Kopieer het adres',
  copied: 'Het adres is gekopieerd.',
  links: 'Links die nu werken',
  until: (moment: string) => `Werkt tot ${moment}`,
  by: (name: string) => `, gemaakt door ${name}`,
  withdraw: 'Trek in',
  withdrawn: 'De link is ingetrokken en laat niets meer zien.',
  failed: 'Dat is niet gelukt. Probeer het nog een keer.',
}

export type ShareWords = typeof nl

const en: ShareWords = {
  title: 'Share this draft',
  explanation:
    'Who has the link sees this text as a page of the website, without an account. You share what was saved. What you change later is not shown.',
  days: 'How long does the link work?',
  dayCount: (count) => (count === 1 ? '1 day' : `${count} days`),
  share: 'Make a link',
  address: 'Address to share',
  once: 'You see this address only now. Copy it at once.',
  copy: 'Copy the address',
  copied: 'The address was copied.',
  links: 'Links that work now',
  until: (moment) => `Works until ${moment}`,
  by: (name) => `, made by ${name}`,
  withdraw: 'Withdraw',
  withdrawn: 'The link was withdrawn and shows nothing any longer.',
  failed: 'That did not work. Please try again.',
}

export const shareWords = (language: string): ShareWords => ({ nl, en })[adminLanguage(language)]
