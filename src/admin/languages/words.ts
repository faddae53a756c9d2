import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { LOCALE_CODES, LOCALES, type Locale, SOURCE_LOCALE, TRANSLATIONS } from '#src/domain/locales.ts'

type LanguagesWords = {
  title: string
  lead: string
  field: string
  missing: string
  old: (locale: Locale) => string
  edit: (locale: Locale) => string
}

const SOURCE = LOCALES[SOURCE_LOCALE]
const listed = (language: AdminLanguage, locales: readonly Locale[], name: 'label' | 'adjective'): string =>
  new Intl.ListFormat(language).format(locales.map((locale) => LOCALES[locale][name][language]))

export const languagesWords: Record<AdminLanguage, LanguagesWords> = {
  nl: {
    title: `${listed('nl', LOCALE_CODES, 'label')} naast elkaar`,
    lead: `Links de ${SOURCE.adjective.nl} tekst, rechts de ${listed('nl', TRANSLATIONS, 'adjective')}. Wijzigen doet u bij Bewerk, in de taal die u kiest.`,
    field: 'Veld',
    missing: 'Nog niet vertaald',
    old: (locale) =>
      `De ${SOURCE.adjective.nl} tekst is na de ${LOCALES[locale].adjective.nl} nog gewijzigd. Kijk of het ${LOCALES[locale].label.nl} nog klopt.`,
    edit: (locale) => `${LOCALES[locale].label.nl} bewerken`,
  },
  en: {
    title: `${listed('en', LOCALE_CODES, 'label')} side by side`,
    lead: `${SOURCE.label.en} on the left, ${listed('en', TRANSLATIONS, 'label')} on the right. Change a text under Edit, in the language you choose.`,
    field: 'Field',
    missing: 'Not translated yet',
    old: (locale) =>
      `The ${SOURCE.label.en} was changed after the ${LOCALES[locale].label.en}. See whether the ${LOCALES[locale].label.en} is still right.`,
    edit: (locale) => `Edit ${LOCALES[locale].label.en}`,
  },
}
