import { useFormFields, useTranslation } from '@payloadcms/ui'
import { type Draft, draftIn } from './draft.ts'
import { type JourneyWords, journeyWords } from './words.ts'

/** The life event as it stands in the form now. */
export const useDraft = (): Draft => useFormFields(([fields]) => draftIn(fields))

/** What the parts of the form say, in the language of who works in it. */
export const useWords = (): JourneyWords => journeyWords(useTranslation().i18n.language)
