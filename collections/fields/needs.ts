import type { Medium, NeedCode } from '../raw.ts'

const ONLINE: readonly Medium[] = ['website', 'form', 'portal']

/** Where something makes sense. A partner helps with what is done online; what is not here fits everywhere. */
const FITS: Partial<Record<NeedCode, readonly Medium[]>> = {
  digid: [...ONLINE, 'partner'],
  yivi: [...ONLINE, 'partner'],
  eherkenning: [...ONLINE, 'partner'],
  eidas: [...ONLINE, 'partner'],
  afspraak: ['counter', 'partner', 'interpreter', 'telephone'],
  pinpas: ['counter', 'partner'],
}

/** Whether an editor is offered this for a way through this medium. What he chose already stays in sight. */
export const isOffered = (need: NeedCode, { medium, chosen }: { medium: Medium; chosen: readonly string[] }): boolean =>
  chosen.includes(need) || (FITS[need]?.includes(medium) ?? true)

/** An address on the web belongs to what is done there. One that was filled in stays in sight. */
export const asksAddress = ({ medium, url }: { medium: Medium; url: string | null | undefined }): boolean =>
  Boolean(url) || ONLINE.includes(medium)
