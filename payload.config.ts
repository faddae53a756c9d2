import path from 'node:path'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { nl } from '@payloadcms/translations/languages/nl'
import { buildConfig } from 'payload'
import { audit } from '#collections/audit.ts'
import { withScreenBounds } from '#collections/bounds/screens.ts'
import { channels } from '#collections/channels.ts'
import { facts } from '#collections/facts.ts'
import {
  addRefusalDetails,
  hideInternalErrors,
  refuseBrokenForms,
  reportDatabaseError,
} from '#collections/hooks/answer-errors.ts'
import type { Listeners } from '#collections/hooks/publication-bus.ts'
import { journeys } from '#collections/journeys.ts'
import { links } from '#collections/links.ts'
import { withLocalisedFields } from '#collections/localised-fields.ts'
import { locations } from '#collections/locations.ts'
import { media } from '#collections/media.ts'
import { numbers } from '#collections/numbers.ts'
import { withOurRules } from '#collections/our-rules.ts'
import { pages } from '#collections/pages.ts'
import { pictureBytes } from '#collections/pictures/picture-bytes.ts'
import { MOST_BYTES } from '#collections/pictures/picture-file.ts'
import { products } from '#collections/products.ts'
import { publications } from '#collections/publications.ts'
import { questions } from '#collections/questions.ts'
import { redirects } from '#collections/redirects.ts'
import { signInCounters } from '#collections/sign-in/counters.ts'
import { site } from '#collections/site.ts'
import { themes } from '#collections/themes.ts'
import { users } from '#collections/users.ts'
import { adminComponents } from '#src/admin/components.ts'
import { mailEndpoint } from '#src/admin/due/mail-endpoint.ts'
import { withMissingVersions } from '#src/admin/no-versions.ts'
import { withOurWords } from '#src/admin/translations.ts'
import { withWholeRows } from '#src/admin/whole-rows.ts'
import { environment } from '#src/config/environment.ts'
import { payloadSecret } from '#src/config/secret.ts'
import { databaseAdapter } from '#src/database/adapter.ts'
import type { AdminLanguage } from '#src/domain/admin-language.ts'
import { LOCALE_CODES, LOCALES, SOURCE_LOCALE } from '#src/domain/locales.ts'
import { fees } from '#src/editorial/fees/plugin.ts'
import { fourEyes } from '#src/editorial/four-eyes/plugin.ts'
import { history } from '#src/editorial/history/plugin.ts'
import { previews } from '#src/editorial/previews/plugin.ts'
import { reminders } from '#src/editorial/reminders/plugin.ts'
import { restore } from '#src/editorial/restore/plugin.ts'
import { createPause } from '#src/mail/pause.ts'
import { mailAdapter } from '#src/mail/send.ts'
import { jobs } from '#src/tasks/tasks.ts'

const settings = environment()

/** The config of the CMS. It only combines parts; each has a file of its own in `collections/`. */
const built = buildConfig({
  secret: payloadSecret(settings),
  serverURL: settings.siteUrl,
  csrf: [settings.siteUrl],
  db: await databaseAdapter(settings.database),
  editor: lexicalEditor(),
  collections: [
    products,
    questions,
    journeys,
    themes,
    pages,
    facts,
    channels,
    locations,
    media({ dataDir: settings.dataDir }),
    users({ siteUrl: settings.siteUrl }),
    audit,
    redirects,
    numbers,
    publications,
    links,
    signInCounters,
    pictureBytes,
  ],
  globals: [site],
  plugins: [
    // The workflows (docs/decisions/0041). Each puts its hooks before the existing ones, so the order matters: the
    // guard of four eyes runs before the history, and the restore endpoints come before all others.
    fees,
    history,
    fourEyes,
    reminders,
    previews,
    restore,
    // For every collection and form, including those of the workflows.
    withWholeRows,
    withScreenBounds,
    withMissingVersions,
  ],
  jobs: jobs(),
  email: mailAdapter(settings),
  endpoints: [mailEndpoint],
  localization: {
    locales: LOCALE_CODES.map((code) => ({ code, label: LOCALES[code].name })),
    defaultLocale: SOURCE_LOCALE,
    fallback: true,
  },
  i18n: { supportedLanguages: { nl, en } satisfies Record<AdminLanguage, unknown>, fallbackLanguage: 'nl' },
  graphQL: { disable: true },
  hooks: { afterError: [addRefusalDetails, refuseBrokenForms, hideInternalErrors, reportDatabaseError] },
  maxDepth: 1,
  defaultDepth: 1,
  telemetry: false,
  // State that the parts of this instance share at run time.
  custom: { publicationListeners: new Set() as Listeners, mailPause: createPause() },
  cookiePrefix: 'payload',
  upload: { limits: { fileSize: MOST_BYTES }, abortOnLimit: true },
  admin: {
    user: 'users',
    // No avatar from another site: the CSP of the admin blocks it, and it would reveal who works here.
    avatar: 'default',
    dateFormat: 'd MMMM yyyy HH:mm',
    importMap: { baseDir: path.resolve('.'), importMapFile: path.resolve('src/app/(payload)/admin/importMap.js') },
    components: adminComponents,
    meta: {
      titleSuffix: ' - Eén mond',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
      // Pages of the admin are not shared, so they need no Open Graph image.
      defaultOGImageType: 'off',
    },
  },
  typescript: { outputFile: path.resolve('src/payload-types.ts'), postProcess: [withLocalisedFields] },
})

/** Changes to what Payload adds itself need the finished config. */
export default withOurWords(withOurRules(built))
