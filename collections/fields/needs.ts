import { rulesOf } from '#src/domain/codes.ts'
import { MEDIA, type Medium } from '#src/domain/media.ts'
import { NEEDS, type NeedCode } from '#src/domain/needs.ts'

/**
 * Whether an editor can choose this need for an option with this medium. A need that was already chosen stays visible.
 */
export function isOffered(need: NeedCode, { medium, chosen }: { medium: Medium; chosen: readonly string[] }): boolean {
  const { supposes } = NEEDS[need]
  return chosen.includes(need) || supposes === null || (rulesOf(MEDIA, medium)?.allows.includes(supposes) ?? false)
}

/** Only an online medium has a web address. One that was already filled in stays visible. */
export const asksAddress = ({ medium, url }: { medium: Medium; url: string | null | undefined }): boolean =>
  Boolean(url) || (rulesOf(MEDIA, medium)?.isOnline ?? false)
