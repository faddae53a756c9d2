import type { Payload } from 'payload'
import type { Content, ContentKind } from '#src/answers/model/raw.ts'
import type { LinkTo } from '#src/answers/model/target.ts'
import { rowOf } from '#src/domain/row.ts'
import type { Link } from '#src/payload-types.ts'
import { collectLinks, type FoundLink } from './collect.ts'
import { createInternalCheck, internalPath } from './internal.ts'

type Row = Pick<Link, 'url' | 'kind' | 'collection' | 'document' | 'title' | 'field' | 'fieldLabel'>
type Wanted = Row & Pick<Link, 'status' | 'message'>

type Sync = {
  payload: Payload
  content: Content
  /** Milliseconds since 1970. */
  now: number
  /** The address of a document on the website. */
  linkTo: LinkTo
}

/**
 * Updates the list of links to the published content: every external link, and the broken internal ones. The state of known
 * links is kept.
 */
export async function syncLinks({ payload, content, now, linkTo }: Sync): Promise<void> {
  const siteUrl = payload.config.serverURL
  const problem = createInternalCheck({ content, siteUrl, linkTo })
  const wanted = new Map<string, Wanted>()
  const nameOf = createNames(payload)
  for (const found of collectLinks({ payload, content })) {
    const row = rowFor(found, siteUrl)
    const wrong = row.kind === 'own' ? problem(found.target) : ''
    const message = wrong && 'id' in found.target ? `${await nameOf(found.target)}${wrong}` : wrong
    if (message !== null) wanted.set(keyOf(row), { ...row, message, status: row.kind === 'own' ? 'broken' : 'new' })
  }
  const { docs: known } = await payload.find({ ...ALL, collection: 'links' })
  const byUrl = new Map(known.map((link) => [link.url, link]))
  for (const link of known) {
    const row = wanted.get(keyOf(link))
    wanted.delete(keyOf(link))
    const at = { collection: 'links', id: link.id, depth: 0, overrideAccess: true } as const
    if (!row) await payload.delete(at)
    else if (row.title !== link.title || row.fieldLabel !== link.fieldLabel) {
      await payload.update({ ...at, data: { title: row.title, fieldLabel: row.fieldLabel } })
    }
  }
  const moment = new Date(now).toISOString()
  for (const row of wanted.values()) {
    const data =
      row.kind === 'own'
        ? { ...row, checkedAt: moment, failingSince: moment }
        : { ...row, ...stateOf(byUrl.get(row.url)) }
    await payload.create({ collection: 'links', data, depth: 0, overrideAccess: true })
  }
}

const ALL = { depth: 0, pagination: false, limit: 0, overrideAccess: true } as const

function rowFor({ target, ...place }: FoundLink, siteUrl: string): Row {
  if ('id' in target) return { ...place, kind: 'own', url: `${target.kind}/${target.id}` }
  return { ...place, kind: internalPath(target.url, siteUrl) === null ? 'outside' : 'own', url: target.url }
}

/** Editors recognise a document by its title. */
function createNames(payload: Payload) {
  const names = new Map<string, Promise<string>>()
  const find = async ({ kind, id }: { kind: ContentKind; id: string }): Promise<string> => {
    const { docs } = await payload.find({ ...ALL, collection: kind, where: { id: { equals: id } }, locale: 'nl' })
    const title = rowOf(docs[0])[payload.collections[kind].config.admin.useAsTitle ?? 'id']
    return typeof title === 'string' ? `“${title}”: ` : ''
  }
  return (target: { kind: ContentKind; id: string }): Promise<string> => {
    const key = `${target.kind}/${target.id}`
    const name = names.get(key) ?? find(target)
    names.set(key, name)
    return name
  }
}

const keyOf = ({ collection, document, field, url }: Row): string => [collection, document, field, url].join(' ')

/** A link that was known in one place is not new in a second one. */
function stateOf(same: Link | undefined): Partial<Link> {
  if (!same) return {}
  const { status, message, checkedAt, failingSince, failures, checkAfter } = same
  return { status, message, checkedAt, failingSince, failures, checkAfter }
}
