import type { AdminWords } from './admin-language.ts'

/** How a life event speaks to its reader. */
const tones = {
  usual: { label: { nl: 'Gewoon', en: 'Usual' } },
  grief: { label: { nl: 'Rouw: geen teller, geen wekker, een woord van troost', en: 'Grief: no counting, no alarms' } },
} satisfies Record<string, { label: AdminWords }>

export type Tone = keyof typeof tones
export const TONES: Readonly<Record<Tone, { label: AdminWords }>> = tones
