import { rulesOf } from '#src/domain/codes.ts'
import { MEDIA, type Medium } from '#src/domain/media.ts'
import { NEEDS, type NeedCode } from '#src/domain/needs.ts'

/** Whether an editor is offered this for a way through this medium. What they chose already stays in sight. */
export function isOffered(need: NeedCode, { medium, chosen }: { medium: Medium; chosen: readonly string[] }): boolean {
  const { supposes } = NEEDS[need]
  return chosen.includes(need) || supposes === null || (rulesOf(MEDIA, medium)?.allows.includes(supposes) ?? false)
}

/** An address on the web belongs to what is done there. One that was filled in stays in sight. */
export const asksAddress = ({ medium, url }: { medium: Medium; url: string | null | undefined }): boolean =>
  Boolean(url) || (rulesOf(MEDIA, medium)?.isOnline ?? false)
