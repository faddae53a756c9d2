/**
 * Who may do what, written by hand. The program has a table of its own (collections/access/table.ts); this one does not
 * read it. Whoever changes a right changes it in both, and sees here what it means on every way in.
 *
 * b beheerder, e eindredacteur, r redacteur, k kennisredacteur, m medewerker, a anybody without a session; - nobody.
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
 * Content. `read` is drafts, versions and how it stands, over REST; what is published is read by everybody, through the
 * answers. `text` and `internal` are fields, see below. `submit` is also withdrawing and cancelling, `decide` is
 * approving, sending back, publishing, planning, emergencies and taking down. Publishing by saving: nobody.
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

/** Everything else. Where nobody writes, only this program does, and what is there is evidence. */
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
payload-jobs              b-----  ------  ------  ------
payload-locked-documents  berk--  ------  berk--  berk--
payload-preferences       ------  ------  ------  ------
payload-migrations        ------  ------  ------  ------
`)

/** `read` and `text` over REST; four eyes are in four-eyes-switch.test.ts, because they take two. */
export const GLOBALS = table(`
                    read    text    fourEyes  versions
site                berkm-  be----  ------    berk--
payload-jobs-stats  b-----  ------  ------    ------
`)

/**
 * Every field. `text` and `internal` are written by who has that in the tables above; `kept` by nobody, whatever is
 * sent; `asked` is never stored as it is sent.
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
    text: `title summary introduction eventName questions steps closing themes keywords slug oldSlugs changeNote
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
    kept: 'updatedAt createdAt url thumbnailURL filename mimeType filesize width height',
  },
  users: {
    text: 'name',
    // In own-account.test.ts and sign-in.test.ts: what is needed for them differs from person to person.
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
  'payload-jobs': {
    kept: `problem input taskStatus completedAt totalTried hasError error log taskSlug queue waitUntil processing meta
      updatedAt createdAt`,
  },
  // In whose name: always who asks, see below.
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

/** Fields of what is published that not everybody reads, in the Local API with access on. All others: everybody. */
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

/** Doors that are not the usual ones of a collection. `:id` is a document that is there; what is sent is not complete. */
export const DOORS: Record<string, string> = {
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

/** Doors that tell or do something for whoever asks, about himself: signing in and out, his own rights and settings. */
export const DOORS_FOR_ONESELF = `
  post /users/forgot-password   get /users/init             post /users/login        post /users/logout
  post /users/confirm           get /users/sessions         post /users/sessions/end
  get /users/me                 post /users/refresh-token   post /users/reset-password
  post /users/verify/:id        get /media/file/:filename   get /access
  get /payload-preferences/:key   delete /payload-preferences/:key   post /payload-preferences/:key
`

type Table = Record<string, Record<string, string>>

/** Columns by the words of the first line; each cell has the letters of who may, in the order of `WHO`. */
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
