export type ShareLink = { id: string; expiresAt: string; madeBy?: { name?: string } | string | null }

/** The valid links to this document. */
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

/** Creates a link; its address is only returned here. */
export const share = (what: Shared): Promise<{ url: string }> =>
  ask('/share', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(what) })

export const withdraw = (id: string): Promise<unknown> => ask(`/${encodeURIComponent(id)}/withdraw`, { method: 'POST' })

/** A failed request, with the message of the server if it sent one. */
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
