import type { SanitizedConfig } from 'payload'
import { deepMergeSimple } from 'payload'
import { WRONG_SIGN_IN } from '#collections/access/sign-in-words.ts'
import type { AdminLanguage } from '#src/domain/admin-language.ts'

const error = (language: AdminLanguage) => ({
  emailOrPasswordIncorrect: WRONG_SIGN_IN[language],
  userLocked: WRONG_SIGN_IN[language],
})

/**
 * Clearer texts for Payload's. "Document vergrendeld" discourages editors who only review a text; the buttons there say
 * what is possible.
 */
const translations = {
  nl: {
    error: error('nl'),
    general: {
      documentLocked: 'Een collega heeft dit open',
      currentlyEditing:
        'heeft dit nu open. Wilt u het lezen, goedkeuren of terugsturen? Dat kan gewoon. Neem het alleen over als uw collega klaar is: wat nog niet is opgeslagen, raakt anders kwijt.',
      viewReadOnly: 'Lezen en beoordelen',
      dashboard: 'Beginscherm',
      backToDashboard: 'Terug naar het beginscherm',
      createNew: 'Nieuw',
      createNewLabel: '{{label}} toevoegen',
      creatingNewLabel: '{{label}} toevoegen',
      selectValue: 'Kies…',
      // Lists also show this text for values that are not loaded yet: "no owner" would be wrong there.
      noLabel: '–',
      noResults: 'Niets gevonden. Verander uw zoekwoord of de filters.',
      noResultsDescription: 'Verander uw zoekwoord of de filters.',
      noResultsFound: 'Niets gevonden',
    },
    // Payload inserts an untranslated label object here: "[object Object]".
    fields: { addNewLabel: 'Nieuw toevoegen' },
    lexical: {
      blocks: {
        inlineBlocks: {
          label: 'Feit invoegen',
          create: '{{label}} kiezen',
          edit: '{{label}} kiezen',
          remove: '{{label}} weghalen',
        },
      },
      unorderedList: { label: 'Lijst met bolletjes' },
      orderedList: { label: 'Lijst met nummers' },
    },
  },
  en: {
    error: error('en'),
    general: {
      documentLocked: 'A colleague has this open',
      currentlyEditing:
        'has this open now. Do you want to read, approve or send it back? You can. Take it over only when your colleague is done: what was not saved yet gets lost.',
      viewReadOnly: 'Read and review',
    },
    fields: { addNewLabel: 'Add new' },
    lexical: {
      blocks: { inlineBlocks: { label: 'Insert a fact', create: 'Choose {{label}}', edit: 'Choose {{label}}' } },
    },
  },
}

/** Runs last: the text editor replaces texts in a config that is still being built. */
export async function withOurWords(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  config.i18n.translations = deepMergeSimple(config.i18n.translations, translations)
  return config
}
