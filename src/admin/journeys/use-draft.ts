import { useFormFields, useTranslation } from '@payloadcms/ui'
import { type Draft, draftIn } from './draft.ts'
import { type JourneyWords, journeyWords } from './words.ts'

/** The life event as it is in the form now. */
export const useDraft = (): Draft => useFormFields(([fields]) => draftIn(fields))

/** The texts of the form components, in the language of the editor. */
export const useWords = (): JourneyWords => journeyWords(useTranslation().i18n.language)
