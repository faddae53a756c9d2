import { isDeepStrictEqual } from 'node:util'
import {
  type CollectionSlug,
  type FlattenedField,
  type GlobalSlug,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { withEmptyFields } from '#collections/versions/empty-fields.ts'
import { LOCALE_CODES, LOCALES, type Locale, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { momentInWords } from '#src/facts/words.ts'

type Data = Record<string, unknown>
type Target = { collection: CollectionSlug; document: string } | { global: GlobalSlug }
type RestoreAsSaveInput = { req: PayloadRequest; target: Target; version: string }

/** Not text: set by the save itself. */
const NOT_TEXT = new Set([
  'id',
  'createdAt',
  'updatedAt',
  '_status',
  'globalType',
  'changedBy',
  'changeNote',
  'textChangedAt',
])

/**
 * Saves an old version as the current user: all save hooks run, and fields they may not write stay as they are. A save
 * is in one language, so other languages follow where they differ. The caller runs it in a transaction, and has checked
 * access to the version.
 */
export async function restoreAsSave({ req, target, version }: RestoreAsSaveInput): Promise<object> {
  let saved: object = {}
  // Dutch first: it creates the rows, to which the other languages add their texts.
  for (const language of LOCALE_CODES) {
    const { text, at } = await readVersion({ req, target, version, language })
    const isFirst = language === SOURCE_LOCALE
    if (!isFirst && isDeepStrictEqual(text, await readNow({ req, target, language }))) continue
    const changeNote = `Versie van ${momentInWords({ moment: at, locale: SOURCE_LOCALE })} teruggezet${isFirst ? '' : ` (${LOCALES[language].label.nl})`}`
    saved = await save({ req, target, language, data: 'collection' in target ? { ...text, changeNote } : text })
  }
  return saved
}

/** One language of a version, without fallback to another. */
async function readVersion({ req, target, version, language }: RestoreAsSaveInput & { language: Locale }) {
  const asked = { ...inLanguage(req, language), id: version }
  const found =
    'collection' in target
      ? await req.payload.findVersionByID({ ...asked, collection: target.collection })
      : await req.payload.findGlobalVersionByID({ ...asked, slug: target.global })
  return { text: textOf({ req, target, data: { ...found.version } }), at: found.updatedAt }
}

async function readNow({
  req,
  target,
  language,
}: Omit<RestoreAsSaveInput, 'version'> & { language: Locale }): Promise<Data> {
  const asked = { ...inLanguage(req, language), draft: true }
  const data =
    'collection' in target
      ? await req.payload.findByID({ ...asked, collection: target.collection, id: target.document })
      : await req.payload.findGlobal({ ...asked, slug: target.global })
  return textOf({ req, target, data: { ...data } })
}

function save(args: Omit<RestoreAsSaveInput, 'version'> & { language: Locale; data: Data }): Promise<object> {
  const { req, target, language, data } = args
  const asked = { ...inLanguage(req, language), data, overrideAccess: false, user: req.user }
  // The version has the type of this collection; Payload validates its values.
  return 'collection' in target
    ? req.payload.update({
        ...asked,
        collection: target.collection,
        id: target.document,
        draft: true,
      } as never)
    : req.payload.updateGlobal({ ...asked, slug: target.global })
}

const inLanguage = (req: PayloadRequest, locale: Locale) =>
  ({
    locale,
    fallbackLocale: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    // Payload writes the locale of a read to the request.
    req: isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  }) as const

function textOf({ req, target, data }: { req: PayloadRequest; target: Target; data: Data }): Data {
  const filled = withEmptyFields({ fields: fieldsOf(req, target), data })
  return Object.fromEntries(Object.entries(filled).filter(([name]) => !NOT_TEXT.has(name)))
}

function fieldsOf({ payload }: PayloadRequest, target: Target): FlattenedField[] {
  if ('collection' in target) return payload.collections[target.collection].config.flattenedFields
  return payload.globals.config.find(({ slug }) => slug === target.global)?.flattenedFields ?? []
}
