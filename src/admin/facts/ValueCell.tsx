'use client'
import { useLocale } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { localeOr } from '#src/domain/locales.ts'
import { currentValue } from './current-value.ts'
import { inOneLanguage, type ListedFact } from './in-one-language.ts'

/** In the list of facts: the value of today. */
export function ValueCell({ rowData }: DefaultCellComponentProps) {
  const locale = localeOr(useLocale().code)
  return <span>{currentValue(inOneLanguage(rowData as ListedFact, locale), locale) ?? '–'}</span>
}
