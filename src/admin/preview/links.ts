export type ShareLink = { id: string; expiresAt: string; madeBy?: { name?: string } | string | null }

/** The links to this document that work now. */
export async function linksTo(id: string): Promise<ShareLink[]> {
  const query = new URLSearchParams({
    'where[document][equals]': id,
    'where[withdrawnAt][exists]': 'false',
    'where[expiresAt][greater_than]': new Date().toISOString(),
    sort: '-createdAt',
    depth: '1',
    limit: '50',
  })
  return (await ask<{ docs: ShareLink[] }>(`?${query}`)).docs
}

type Shared = { collection: string; id: string; locale: string; days: number }

/** Makes a link; its address comes back this once. */
export const share = (what: Shared): Promise<{ url: string }> =>
  ask('/share', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(what) })

export const withdraw = (id: string): Promise<unknown> => ask(`/${encodeURIComponent(id)}/withdraw`, { method: 'POST' })

/** What went wrong, in the server's words where it had any. */
export class ShareError extends Error {
  readonly code = 'share'
  override readonly name = 'ShareError'
}

async function ask<T>(path: string, init?: RequestInit): Promise<T> {
  const response = await fetch(`/api/preview-links${path}`, { credentials: 'same-origin', ...init })
  const body = (await response.json().catch(() => null)) as (T & { errors?: { message?: string }[] }) | null
  if (response.ok && body) return body
  throw new ShareError(body?.errors?.[0]?.message ?? '')
}
