import { emailOf, PASSWORD } from '../helpers/users.ts'
import type { Node } from './cluster.ts'

/** What people publish: a product, or a fact that the page of a product shows. */
export type Subject = { collection: 'products' | 'facts'; id: string; slug: string }
export type Kind = 'publish' | 'submit' | 'plan'

/**
 * What somebody did in a few requests. `status` is that of the last one, negative when an earlier one was refused, and 0
 * without an answer. `at` is the moment from which residents should see it.
 */
export type Done = {
  reason: string
  kind: Kind
  subject: Subject
  mark: number
  status: number
  at: number
  code?: string
}

/** Tokens of two people: what one wrote and planned needs the other's approval. */
export type People = { writer: string; chief: string }

type Answer = { status: number; body: Record<string, unknown> }
/** In milliseconds. The server tries again for at most 15 s. */
const PATIENCE = 25_000
/** In milliseconds: how long before its moment something is planned. */
const AHEAD = 4_000

type Asking = { token?: string; method?: string; data?: unknown; patience?: number }

async function ask(address: string, { token, method = 'GET', data, patience }: Asking = {}): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      ...(data ? { body: JSON.stringify(data) } : {}),
      signal: AbortSignal.timeout(patience ?? PATIENCE),
    })
    return { status: response.status, body: (await response.json().catch(() => ({}))) as Answer['body'] }
  } catch {
    return { status: 0, body: {} }
  }
}

export async function tokenAt(node: Node, who: string): Promise<string> {
  const data = { email: emailOf(who), password: PASSWORD }
  const { status, body } = await ask(`${node.base}/api/users/login`, { method: 'POST', data })
  if (status !== 200) throw new Error(`${who} could not sign in at ${node.name}: ${status}`)
  return String(body.token)
}

export const peopleAt = async (node: Node): Promise<People> => ({
  writer: await tokenAt(node, 'redacteur'),
  chief: await tokenAt(node, 'eindredacteur'),
})

/** How often each status was answered, with its code: "409 changedMeanwhile", or "nothing". */
export function answersOf(done: readonly Pick<Done, 'status' | 'code'>[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { status, code } of done) {
    const answer = [Math.abs(status) || 'nothing', code].filter(Boolean).join(' ')
    times.set(answer, (times.get(answer) ?? 0) + 1)
  }
  return times
}

export async function productsOf(node: Node, token: string, count: number): Promise<Subject[]> {
  const { body } = await ask(`${node.base}/api/products?limit=${count}&depth=0&sort=slug`, { token })
  return (body.docs as Subject[]).map(({ id, slug }) => ({ collection: 'products', id, slug }))
}

/** A fact for each product of which the page shows one that no earlier product shows. */
export async function factsOf(node: Node, token: string, products: readonly Subject[]): Promise<Subject[]> {
  const found = new Map<string, string>()
  for (const { slug } of products) {
    const { body } = await ask(`${node.base}/open/v1/producten/${slug}`)
    const key = (body.facts as { key: string }[]).map((fact) => fact.key).find((key) => !found.has(key))
    if (key) found.set(key, slug)
  }
  const named = `where[key][in]=${[...found.keys()].join(',')}`
  const { body } = await ask(`${node.base}/api/facts?limit=100&depth=0&${named}`, { token })
  return (body.docs as { id: string; key: string }[]).flatMap(({ id, key }) => {
    const slug = found.get(key)
    return slug ? [{ collection: 'facts' as const, id, slug }] : []
  })
}

type Working = {
  node: Node
  people: People
  subject: Subject
  kind: Kind
  mark: number
  /** How long each request may take, in milliseconds. */
  patience?: number
}

/** Changes a text that residents see, and publishes, submits or plans it. */
export async function work({
  node,
  people: { writer, chief },
  subject,
  kind,
  mark,
  patience = PATIENCE,
}: Working): Promise<Done> {
  const reason = `chaos ${mark}.`
  const done = { reason, kind, subject, mark }
  const at = `${node.base}/api/${subject.collection}/${subject.id}`
  const text = `${wordOf(subject)} ${mark}.`
  const author = kind === 'plan' ? writer : chief
  const post = (path: string, token: string, data: unknown) =>
    ask(`${at}/${path}`, { token, method: 'POST', data, patience })
  const write = () => {
    const data = subject.collection === 'products' ? { summary: text } : { label: text }
    return ask(`${at}?draft=true`, { token: author, method: 'PATCH', data, patience })
  }
  let seenFrom = 0
  const plan = () => {
    seenFrom = Date.now() + AHEAD
    return post('plan', chief, { at: new Date(seenFrom).toISOString() })
  }
  const submit = () => post('submit', author, { note: reason })
  const steps = {
    publish: [write, () => post('emergency', chief, { reason })],
    submit: [write, submit],
    plan: [write, submit, () => post('approve', chief, {}), plan],
  }[kind]
  for (const [index, step] of steps.entries()) {
    const { status, body } = await step()
    const isLast = index === steps.length - 1
    if (status === 200 && !isLast) continue
    const [error] = (body.errors ?? []) as { message?: string; data?: { code?: string } }[]
    // An error that nobody expected has no code, and its words are all there is to find it by.
    const code = error?.data?.code ?? (status >= 500 ? error?.message : undefined)
    return { ...done, status: isLast ? status : -status, at: Math.max(Date.now(), seenFrom), ...(code ? { code } : {}) }
  }
  throw new Error('nothing was done')
}

const wordOf = ({ collection }: Subject): string => (collection === 'products' ? 'Chaos' : 'Feit')

/** The mark that this node shows residents for a subject; -1 when none of ours, null without an answer. */
export async function markAt(node: Node, subject: Subject): Promise<number | null> {
  const { status, body } = await ask(`${node.base}/open/v1/producten/${subject.slug}`)
  if (status !== 200) return null
  return Number(new RegExp(`${wordOf(subject)} (\\d+)\\.`).exec(JSON.stringify(body))?.[1] ?? -1)
}
