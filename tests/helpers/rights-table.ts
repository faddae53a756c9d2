/**
 * The rights of all roles, written by hand and independent of the program's own table (collections/access/table.ts): a
 * change of a right is made in both, and this one shows its effect on every endpoint.
 *
 * b beheerder, e eindredacteur, r redacteur, k kennisredacteur, m medewerker, a anonymous; - nobody.
 */
export const WHO = {
  b: 'beheerder',
  e: 'eindredacteur',
  r: 'redacteur',
  k: 'kennisredacteur',
  m: 'medewerker',
  a: null,
} as const
export type Letter = keyof typeof WHO
export const LETTERS = Object.keys(WHO) as Letter[]

/**
 * Content. `read` is drafts, versions and status over REST; published content is public, through the answers. `text`
 * and `internal` are fields, see below. `submit` includes withdrawing and cancelling; `decide` is approving, sending
 * back, publishing, scheduling, emergencies and taking down. Nobody publishes by saving.
 */
export const CONTENT = table(`
             read    create  text    internal  remove  submit  decide
products     berk--  ber---  ber---  be-k--    ber---  berk--  be----
questions    berk--  berk--  berk--  be-k--    berk--  berk--  be----
journeys     berk--  ber---  ber---  ------    ber---  ber---  be----
themes       berk--  be----  be----  ------    be----  be----  be----
pages        berk--  ber---  ber---  ------    ber---  ber---  be----
facts        berk--  ber---  ber---  ------    ber---  ber---  be----
channels     berk--  be----  be----  ------    be----  be----  be----
locations    berk--  be----  be----  ------    be----  be----  be----
`)

/** Other collections. Those that nobody writes are written only by the program, because they are evidence. */
export const OTHERS = table(`
                          read    create  text    remove
media                     berkm-  ber---  be----  be----
users                     berk--  b-----  b-----  b-----
fee-plans                 berk--  ------  ------  ------
reviews                   berk--  ------  ------  ------
audit                     be----  ------  ------  ------
redirects                 berk--  ------  ------  ------
numbers                   berk--  ------  ------  ------
publications              berk--  ------  ------  ------
links                     berk--  ------  ------  ------
reminders                 b-----  ------  ------  ------
preview-links             berk--  ------  ------  ------
payload-kv                ------  ------  ------  ------
sign-in-marks             ------  ------  ------  ------
picture-bytes             ------  ------  ------  ------
payload-jobs              b-----  ------  ------  ------
payload-locked-documents  berk--  ------  berk--  berk--
payload-preferences       ------  ------  ------  ------
payload-migrations        ------  ------  ------  ------
`)

/** `read` and `text` over REST. Four eyes are tested in four-eyes-switch.test.ts, because they take two people. */
export const GLOBALS = table(`
                    read    text    fourEyes  versions
site                berkm-  be----  ------    berk--
payload-jobs-stats  b-----  ------  ------    ------
`)

/**
 * All fields. `text` and `internal` are written by those with that right in the tables above; `kept` by nobody; `asked`
 * is never stored as sent.
 */
export const FIELDS: Record<string, Partial<Record<Group, string>>> = {
  products: {
    text: `title summary sections evidence facts channelOptions exception proactivity audience upl legalBasis themes
      related relatedRights keywords sensitive department owner reviewedOn reviewDate validFrom validUntil slug oldSlugs
      changeNote publicNote`,
    internal: 'internal',
    kept: 'shortNumber changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  questions: {
    text: 'question answer products keywords slug oldSlugs changeNote publicNote',
    internal: 'toelichting',
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  journeys: {
    text: `title summary introduction eventName tone sensitive questions steps closing themes keywords slug oldSlugs changeNote
      publicNote`,
    kept: 'shortNumber changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  themes: {
    text: 'title summary position slug oldSlugs changeNote publicNote',
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  pages: {
    text: 'title summary blocks slug oldSlugs changeNote publicNote',
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  facts: {
    text: 'label key kind unit values changeNote publicNote',
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  channels: {
    text: `title kind medium summary howToReach telephone url postalAddress locations hours specialDays showOnContact
      position slug oldSlugs changeNote publicNote`,
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  locations: {
    text: `title address directions appointmentNeeded hours specialDays messages slug oldSlugs changeNote publicNote`,
    kept: 'changedBy textChangedAt updatedAt createdAt',
    asked: 'basedOn _status',
  },
  media: {
    text: 'alt',
    kept: 'updatedAt createdAt url thumbnailURL filename mimeType filesize width height sha256',
  },
  users: {
    text: 'name',
    // Tested in own-account.test.ts and sign-in.test.ts, because they depend on the user.
    asked: 'roles email',
    kept: `updatedAt createdAt resetPasswordToken resetPasswordExpiration salt hash resetPasswordRequestedAt
      sessions`,
  },
  'fee-plans': { kept: 'name startsAt state csv uploadedBy plannedBy updatedAt createdAt' },
  reviews: {
    kept: `title source document kind state version hash note submittedBy decidedBy decidedAt reason publishAt plannedBy
      redirectTo isEmergency attempts failure updatedAt createdAt`,
  },
  audit: { kept: 'action title source document user name note updatedAt createdAt' },
  redirects: { kept: 'slug kind target updatedAt createdAt' },
  numbers: { kept: 'journey ledger updatedAt createdAt' },
  publications: { kept: 'source document action updatedAt createdAt' },
  links: {
    kept: `url kind status message collection document title field fieldLabel checkedAt failingSince failures checkAfter
      updatedAt createdAt`,
  },
  reminders: { kept: 'key updatedAt createdAt' },
  'preview-links': {
    kept: 'tokenHash source document version locale madeBy expiresAt withdrawnAt updatedAt createdAt',
  },
  'payload-kv': { kept: 'key data' },
  'sign-in-marks': { kept: 'key group count moment expiresAt updatedAt createdAt' },
  'picture-bytes': { kept: 'key set parts usedAt stagedAt bytes updatedAt createdAt' },
  'payload-jobs': {
    kept: `problem input taskStatus completedAt totalTried hasError error log taskSlug queue waitUntil processing meta
      updatedAt createdAt`,
  },
  // Set to the user who makes the request, see below.
  'payload-locked-documents': { text: 'document globalSlug', kept: 'user updatedAt createdAt' },
  'payload-preferences': { kept: 'user key value updatedAt createdAt' },
  'payload-migrations': { kept: 'name batch updatedAt createdAt' },
  site: {
    text: `municipality logo telephone letter topTasks featuredJourneys headerMenu footerMenu isExample exampleNotice
      notices`,
    fourEyes: 'fourEyes',
    kept: 'updatedAt createdAt',
  },
  'payload-jobs-stats': { kept: 'stats updatedAt createdAt' },
}
export type Group = 'text' | 'internal' | 'fourEyes' | 'kept' | 'asked'

/** Fields of published content that not everybody reads, in the Local API with access control. All others are public. */
export const READ_FIELDS: Record<string, string> = {
  'products.internal': 'berkm-',
  'products.reviewDate': 'berkm-',
  'products.owner': 'berk--',
  'questions.toelichting': 'berkm-',
  '*.changeNote': 'berk--',
  '*.changedBy': 'berk--',
  '*.textChangedAt': 'berk--',
  '*.basedOn': '------',
}

/** Endpoints other than the standard ones of a collection. `:id` is an existing document; request bodies are incomplete. */
export const ENDPOINTS: Record<string, string> = {
  'post /fee-plans/upload': 'ber---',
  'get /fee-plans/example': 'berk--',
  'get /fee-plans/:id/effect': 'berk--',
  'post /fee-plans/:id/plan': 'be----',
  'post /fee-plans/:id/withdraw': 'ber---',
  'post /preview-links/share': 'berk--',
  'post /preview-links/:id/withdraw': 'berk--',
  'post /users/first-register': '------',
  'post /users/unlock': 'b-----',
  'get /payload-jobs/run': '------',
  'get /payload-jobs/handle-schedules': '------',
  'get /media/paste-url/:id?': '------',
  'get /globals/site/four-eyes': 'b-----',
  'post /globals/site/four-eyes/withdraw': 'b-----',
  'get /mails/:name': 'b-----',
}

/** Endpoints about the user themselves: signing in and out, their rights and settings. */
export const OWN_ENDPOINTS = `
  post /users/forgot-password   get /users/init             post /users/login        post /users/logout
  post /users/confirm           get /users/sessions         post /users/sessions/end
  get /users/me                 post /users/refresh-token   post /users/reset-password
  post /users/verify/:id        get /media/file/:filename   get /access
  get /payload-preferences/:key   delete /payload-preferences/:key   post /payload-preferences/:key
`

type Table = Record<string, Record<string, string>>

/** Columns are named by the first line; a cell has the letters of the roles with that right, in the order of `WHO`. */
function table(text: string): Table {
  const [head = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  return Object.fromEntries(
    rows.map(([name = '', ...cells]) => [
      name,
      Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])),
    ]),
  )
}

export const fieldsOf = (name: string, group: Group): string[] =>
  (FIELDS[name]?.[group] ?? '').split(/\s+/).filter(Boolean)
