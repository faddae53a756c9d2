import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readInternal } from '#src/answers/draft/internal.ts'
import type { Locale } from '#src/answers/model/types.ts'
import type { Snapshot } from '#src/answers/snapshot/snapshot.ts'
import { rich } from '../fixtures/editorial/gate.ts'
import { openTestDatabase, openTestSnapshot, type TestDatabase, until } from '../helpers/payload.ts'
import { PASSWORD } from '../helpers/users.ts'

const SECRETS = {
  deskMemo: 'GEHEIM-DESKMEMO',
  maatwerk: 'GEHEIM-MAATWERK',
  verificationQuestions: 'GEHEIM-CONTROLEVRAAG',
  keywords: 'GEHEIM-STAFZOEKWOORD',
  toelichting: 'GEHEIM-TOELICHTING',
  owner: 'GEHEIM-EIGENAAR',
}

let database: TestDatabase
let snapshot: Snapshot

beforeAll(async () => {
  database = await openTestDatabase()
  const { payload } = database
  const owner = await payload.create({
    collection: 'users',
    data: { email: 'eigenaar@example.nl', name: SECRETS.owner, password: PASSWORD, roles: ['redacteur'] },
  })
  const { docs } = await payload.find({ collection: 'products', where: { slug: { equals: 'paspoort' } }, depth: 0 })
  await payload.update({
    collection: 'products',
    id: docs[0]!.id,
    draft: false,
    data: {
      _status: 'published',
      owner: owner.id,
      internal: {
        deskMemo: rich(SECRETS.deskMemo) as never,
        maatwerk: SECRETS.maatwerk,
        verificationQuestions: [SECRETS.verificationQuestions],
        keywords: [SECRETS.keywords],
      },
    },
  })
  await payload.create({
    collection: 'questions',
    draft: false,
    data: {
      slug: 'geheim',
      question: 'Een vraag?',
      toelichting: rich(SECRETS.toelichting) as never,
      products: [docs[0]!.id],
      _status: 'published',
    },
  })
  snapshot = await openTestSnapshot(database)
})

afterAll(async () => {
  await snapshot.close()
  await database.close()
})

const everything = () => {
  const published = snapshot.current()
  const locales = ['nl', 'en'] as const
  return JSON.stringify(
    locales.map((locale) => [
      published.products(locale).map(({ slug }) => published.product(slug, locale)),
      published.journeys(locale).map(({ slug }) => published.journey(slug, locale)),
      published.journeys(locale).map(({ slug }) => plansOf(slug, locale)),
      published.questions(locale),
      published.channels(locale),
      published.site(locale),
    ]),
  )
}

/** A plan and what its code opens, for who always takes the first answer and for who always takes the last. */
function plansOf(slug: string, locale: Locale) {
  const published = snapshot.current()
  return [0, -1].map((at) => {
    const { questions } = published.journey(slug, locale)!
    const answers = Object.fromEntries(questions.map(({ key, options }) => [key, options.at(at)?.key ?? '']))
    const plan = published.plan({ slug, locale, answers, date: '2027-01-15', today: '2026-11-22' })
    return [plan, plan?.code && published.openCode(plan.code, locale)]
  })
}

describe('the answers', () => {
  it('hold no internal text and no name of a person', () => {
    const all = everything()
    expect(all).toContain('Een vraag?')
    // A plan, with the dates that only a plan has.
    expect(all).toContain('"date":"2027-01-15"')
    for (const secret of Object.values(SECRETS)) expect(all).not.toContain(secret)
  })

  it('are frozen to the bottom', () => {
    const answer = snapshot.current().product('paspoort', 'nl')!
    expect(() => {
      ;(answer.channelOptions[0] as { action: string }).action = 'iets anders'
    }).toThrow()
    expect(() => {
      ;(answer.sections as unknown[]).push('iets')
    }).toThrow()
  })

  it('on disk hold no internal text either', async () => {
    const { readFile } = await import('node:fs/promises')
    await until(async () =>
      (await readFile(`${database.dataDir}/published.ndjson`, 'utf8').catch(() => '')).includes('Een vraag?'),
    )
    const kept = await readFile(`${database.dataDir}/published.ndjson`, 'utf8')
    for (const secret of Object.values(SECRETS)) expect(kept).not.toContain(secret)
  })
})

describe('internal notes', () => {
  const read = async (role: string) => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: `${role}@example.nl` } },
      depth: 0,
    })
    const notes = await readInternal({
      payload: database.payload,
      published: snapshot.current(),
      slugs: ['paspoort', 'woo-verzoek'],
      user: { ...docs[0]!, collection: 'users' },
    })
    return notes.get('paspoort')
  }

  it('are there for a medewerker', async () => {
    const notes = await read('medewerker')
    expect(JSON.stringify(notes)).toContain(SECRETS.deskMemo)
    expect(notes?.maatwerk).toBe(SECRETS.maatwerk)
    expect(JSON.stringify(notes?.toelichtingen)).toContain(SECRETS.toelichting)
  })

  it('of a product that is not published are there for nobody', async () => {
    const { docs } = await database.payload.find({ collection: 'users', limit: 1, depth: 0 })
    const user = { ...docs[0]!, collection: 'users' as const }
    expect(
      await readInternal({ payload: database.payload, published: snapshot.current(), slugs: ['bestaat-niet'], user }),
    ).toEqual(new Map())
  })
})

describe('Payload’s own API', () => {
  const anonymously = { overrideAccess: false, depth: 0 } as const

  it('is closed to an anonymous reader over REST', async () => {
    const { handleEndpoints } = await import('payload')
    const { default: config } = await import('../../payload.config.ts')
    for (const path of [
      'products',
      'products?draft=true',
      'facts',
      'questions',
      'users',
      'publications',
      'media',
      'globals/site',
      'products/versions',
    ]) {
      const response = await handleEndpoints({ config, request: new Request(`http://localhost:3000/api/${path}`) })
      expect([401, 403, 404], path).toContain(response.status)
    }
  })

  it('gives the Local API’s anonymous reader no drafts', async () => {
    const draft = await database.payload.create({
      collection: 'products',
      draft: true,
      data: { slug: 'klad', title: 'Klad', _status: 'draft' } as never,
    })
    const { docs } = await database.payload.find({
      ...anonymously,
      collection: 'products',
      where: { id: { equals: draft.id } },
    })
    expect(docs).toEqual([])
  })

  it('lets a medewerker change nothing', async () => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: 'medewerker@example.nl' } },
      depth: 0,
    })
    const user = { ...docs[0]!, collection: 'users' as const }
    const changing = database.payload.create({
      ...anonymously,
      collection: 'products',
      draft: true,
      user,
      data: { slug: 'mag-niet', title: 'Mag niet' } as never,
    })
    await expect(changing).rejects.toThrow()
  })

  it('lets a medewerker take no lock, in nobody’s name', async () => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: 'medewerker@example.nl' } },
      depth: 0,
    })
    const user = { ...docs[0]!, collection: 'users' as const }
    const locking = database.payload.create({
      ...anonymously,
      collection: 'payload-locked-documents',
      user,
      data: { globalSlug: 'site', user: { relationTo: 'users', value: user.id } },
    })
    await expect(locking).rejects.toThrow()
  })

  it('lets nobody give himself a role', async () => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: 'redacteur@example.nl' } },
      depth: 0,
    })
    const user = { ...docs[0]!, collection: 'users' as const }
    const after = await database.payload.update({
      ...anonymously,
      collection: 'users',
      id: user.id,
      user,
      data: { roles: ['beheerder'] },
    })
    expect(after.roles).toEqual(['redacteur'])
  })

  it('refuses a password that is too short', async () => {
    const making = database.payload.create({
      collection: 'users',
      data: { email: 'kort@example.nl', name: 'Kort', password: 'kort', roles: ['medewerker'] },
    })
    await expect(making).rejects.toThrow()
  })

  it('lets nobody write in the publication log', async () => {
    const { docs } = await database.payload.find({
      collection: 'users',
      where: { email: { equals: 'beheerder@example.nl' } },
      depth: 0,
    })
    const user = { ...docs[0]!, collection: 'users' as const }
    const writing = database.payload.create({
      ...anonymously,
      collection: 'publications',
      user,
      data: { source: 'x', document: 'x', action: 'published' },
    })
    await expect(writing).rejects.toThrow()
  })
})
