import { WRONG_SIGN_IN } from '#collections/access/sign-in-words.ts'

const error = (language: 'nl' | 'en') => ({
  emailOrPasswordIncorrect: WRONG_SIGN_IN[language],
  userLocked: WRONG_SIGN_IN[language],
})

/**
 * What Payload says, in words that an editor can do something with. "Document vergrendeld" scares off who only comes to
 * check a text; what may be done there stands in the buttons.
 */
export const translations = {
  nl: {
    error: error('nl'),
    general: {
      documentLocked: 'Een collega heeft dit open',
      currentlyEditing:
        'heeft dit nu open. Wilt u het lezen, goedkeuren of terugsturen? Dat kan gewoon. Neem het alleen over als uw collega klaar is: wat nog niet is opgeslagen, raakt anders kwijt.',
      viewReadOnly: 'Lezen en beoordelen',
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
  },
}
