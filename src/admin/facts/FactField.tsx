'use client'
import { Button, ReactSelect, useConfig, useDocumentDrawer, useField, useLocale, useTranslation } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { useCallback, useEffect, useState } from 'react'
import { adminLanguage } from '#src/domain/admin-language.ts'
import { localeOr } from '#src/domain/locales.ts'
import type { RawFact } from '#src/facts/fact.ts'
import { Field, idOf } from '../Field.tsx'
import { fetchAllPages } from '../fetch-json.ts'
import { factOptions, isFound } from './fact-options.ts'

const FIELDS = ['key', 'label', 'kind', 'unit', 'values'].map((name) => `select[${name}]=true`).join('&')

/** Selects the fact in a text, by its name or by its value, because "6 weken" is what an editor knows. */
export const FactField: RelationshipFieldClientComponent = ({ field, path: stalePath, readOnly }) => {
  const { value, setValue, path, showError, errorMessage, disabled } = useField<string | null>({
    potentiallyStalePath: stalePath,
  })
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const [facts, setFacts] = useState<RawFact[] | null>(null)
  const [NewFact, , { openDrawer }] = useDocumentDrawer({ collectionSlug: 'facts' })

  const read = useCallback(async () => {
    const query = `depth=0&locale=all&${FIELDS}`
    setFacts(await fetchAllPages<RawFact>(`${config.routes.api}/facts?${query}`))
  }, [config.routes.api])
  useEffect(() => void read(), [read])

  const options = factOptions(facts ?? [], localeOr(code))
  const isReadOnly = Boolean(readOnly) || disabled
  const chosen = options.find((option) => option.value === value)
  return (
    <Field path={path} field={field} error={showError ? errorMessage : undefined}>
      <ReactSelect
        inputId={idOf(path)}
        options={options}
        {...(chosen ? { value: chosen } : {})}
        isLoading={facts === null}
        isClearable={false}
        disabled={isReadOnly}
        filterOption={({ data }, typed) => isFound(data as unknown as (typeof options)[number], typed)}
        onChange={(option) => setValue(Array.isArray(option) ? null : (option?.value ?? null))}
      />
      {!isReadOnly && (
        <Button buttonStyle="none" size="small" onClick={openDrawer}>
          {
            { nl: 'Staat het er niet bij? Maak een nieuw feit', en: 'Not there? Make a new fact' }[
              adminLanguage(i18n.language)
            ]
          }
        </Button>
      )}
      <NewFact
        onSave={({ doc }) => {
          void read()
          setValue(doc.id)
        }}
      />
    </Field>
  )
}
