'use client'
import { Button, useAuth, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { type AdminWords, adminLanguage } from '#src/domain/admin-language.ts'
import type { SwitchState } from '#src/editorial/four-eyes/switch-endpoints.ts'
import { momentInWords } from '#src/facts/words.ts'
import './review.css'

/** Below the four-eyes checkbox: who asked to switch it off, and how a second administrator confirms that. */
export function FourEyesWish() {
  const { config } = useConfig()
  const { user } = useAuth()
  const { lastUpdateTime } = useDocumentInfo()
  const language = adminLanguage(useTranslation().i18n.language)
  const [state, setState] = useState<SwitchState | null>(null)
  const address = `${config.routes.api}/globals/site/four-eyes`
  const isAdministrator = Boolean(user?.roles?.includes('beheerder'))

  const read = useCallback(async (path: string, method = 'GET') => {
    const answer = await fetch(path, { method, credentials: 'include' }).catch(() => null)
    if (answer?.ok) setState(await answer.json())
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes lastUpdateTime and nothing else that we see
  useEffect(() => {
    if (isAdministrator) void read(address)
  }, [address, isAdministrator, lastUpdateTime, read])

  if (!state?.asked) return state?.isAlone ? <p className="em-review__hint">{ALONE[language]}</p> : null
  const { by, until, isYours } = state.asked
  const moment = momentInWords({ moment: until, locale: language })
  return (
    <div className="em-review" role="status">
      <p className="em-review__hint">{(isYours ? YOURS : THEIRS)(by, moment)[language]}</p>
      <div className="em-review__actions">
        <Button
          type="button"
          size="medium"
          margin={false}
          buttonStyle="secondary"
          onClick={() => void read(`${address}/withdraw`, 'POST')}
        >
          {WITHDRAW[language]}
        </Button>
      </div>
    </div>
  )
}

type Say = (by: string, until: string) => AdminWords

const YOURS: Say = (_, until) => ({
  nl: `U vroeg om vier ogen uit te zetten. Het staat nog aan. Een tweede beheerder moet het bevestigen, voor ${until}: hij haalt hier ook het vinkje weg en slaat op.`,
  en: `You asked to switch four eyes off. It is still on. A second administrator has to confirm, before ${until}: by unticking this box as well, and saving.`,
})
const THEIRS: Say = (by, until) => ({
  nl: `${by} wil vier ogen uitzetten. Het staat nog aan. Bent u het eens? Haal dan ook het vinkje weg en sla op, voor ${until}. Daarna kan iedereen die mag publiceren dat zonder beoordeling.`,
  en: `${by} wants to switch four eyes off. It is still on. Do you agree? Then untick this box as well and save, before ${until}. From then on who may publish does so without review.`,
})
const ALONE = {
  nl: 'U bent de enige beheerder. Vier ogen uitzetten kan alleen met twee beheerders.',
  en: 'You are the only administrator. Switching four eyes off takes two of them.',
}
const WITHDRAW = { nl: 'Verzoek intrekken', en: 'Withdraw the wish' }
