'use client'
import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { ReviewState } from './types.ts'

type Answer = { state: ReviewState | null; error: string | null }

/** The review state of the current document, reloaded after every save. */
export function useReview() {
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [{ state, error }, setAnswer] = useState<Answer>({ state: null, error: null })
  const base = id && collectionSlug ? `${config.routes.api}/${collectionSlug}/${id}` : null

  const ask = useCallback(
    async (path: string, init?: RequestInit): Promise<boolean> => {
      const answer = await fetch(`${base}/${path}`, { credentials: 'include', ...init }).catch(() => null)
      const body = await answer?.json().catch(() => null)
      if (answer?.ok) {
        setAnswer({ state: body, error: null })
        return true
      }
      setAnswer((before) => ({ ...before, error: body?.errors?.[0]?.message ?? body?.detail ?? '' }))
      return false
    },
    [base],
  )

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes lastUpdateTime and nothing else that we see
  useEffect(() => {
    if (base) void ask('state')
  }, [ask, base, lastUpdateTime])

  const act = (path: string, input: object) =>
    ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) })
  return { state, error, act, isNew: base === null }
}
