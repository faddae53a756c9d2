import { emailOf, PASSWORD } from '../helpers/users.ts'
import type { Node } from './cluster.ts'

/** One publication or submission, as an editor makes it with two requests. `status` is that of the last; 0 without an answer. */
export type Done = {
  reason: string
  kind: 'publish' | 'submit'
  product: string
  mark: number
  status: number
  at: number
  code?: string
}

type Answer = { status: number; body: Record<string, unknown> }
/** The server itself gives up after 15 s. */
const PATIENCE = 25_000

async function ask(
  address: string,
  { token, method = 'GET', data }: { token?: string; method?: string; data?: unknown } = {},
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
      ...(data ? { body: JSON.stringify(data) } : {}),
      signal: AbortSignal.timeout(PATIENCE),
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

export async function productsOf(node: Node, token: string, count: number): Promise<{ id: string; slug: string }[]> {
  const { body } = await ask(`${node.base}/api/products?limit=${count}&depth=0&sort=slug`, { token })
  return (body.docs as { id: string; slug: string }[]).map(({ id, slug }) => ({ id, slug }))
}

type Working = { node: Node; token: string; product: { id: string; slug: string }; kind: Done['kind']; mark: number }

export async function work({ node, token, product, kind, mark }: Working): Promise<Done> {
  const reason = `chaos ${mark}`
  const done = { reason, kind, product: product.slug, mark }
  const at = `${node.base}/api/products/${product.id}`
  const edited = await ask(`${at}?draft=true`, { token, method: 'PATCH', data: { summary: `Chaos ${mark}.` } })
  if (edited.status !== 200) return { ...done, status: edited.status === 200 ? 0 : -edited.status, at: Date.now() }
  const data = kind === 'publish' ? { reason } : { note: reason }
  const { status, body } = await ask(`${at}/${kind === 'publish' ? 'emergency' : 'submit'}`, {
    token,
    method: 'POST',
    data,
  })
  const [error] = (body.errors ?? []) as { data?: { code?: string } }[]
  return { ...done, status, at: Date.now(), ...(error?.data?.code ? { code: error.data.code } : {}) }
}

/** The mark of the summary that this node shows to residents; -1 when none of ours, null without an answer. */
export async function markAt(node: Node, slug: string): Promise<number | null> {
  const { status, body } = await ask(`${node.base}/open/v1/producten/${slug}`)
  if (status !== 200) return null
  return Number(/Chaos (\d+)\./.exec(JSON.stringify(body))?.[1] ?? -1)
}
