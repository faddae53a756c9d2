'use client'
import { useConfig, useFormFields, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { localeOr } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { fetchJson } from '../fetch-json.ts'
import { currentValue } from './current-value.ts'

/** Cache of the facts requested in this browser tab: a text has the same few many times. */
const asked = new Map<string, Promise<RawFact | null>>()

/** A fact in running text as the reader will see it, with its name as a tooltip. */
export function FactLabel() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const chosen = useFormFields(([fields]) => fields.fact?.value)
  const id = typeof chosen === 'string' ? chosen : null
  const [fact, setFact] = useState<RawFact | null>(null)

  useEffect(() => {
    if (!id) return
    const known = asked.get(id) ?? fetchJson<RawFact>(`${config.routes.api}/facts/${id}?depth=0&locale=all`)
    asked.set(id, known)
    let isHere = true
    void known.then((found) => isHere && setFact(found))
    return () => {
      isHere = false
    }
  }, [config.routes.api, id])

  const said = fact && currentValue(fact, localeOr(code))
  const name = fact?.label?.nl ?? { nl: 'Feit', en: 'Fact' }[adminLanguage(i18n.language)]
  return <span title={name}>{said ?? name}</span>
}
