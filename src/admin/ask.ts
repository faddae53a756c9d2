/** All documents a question is about, a page after another: the server gives no more than a hundred at once. */
export async function askAll<Document>(address: string): Promise<Document[]> {
  const all: Document[] = []
  for (let page = 1; ; page += 1) {
    const found = await ask<{ docs: Document[]; hasNextPage: boolean }>(`${address}&limit=100&page=${page}`)
    all.push(...(found?.docs ?? []))
    if (!found?.hasNextPage) return all
  }
}

/** What the server answers to this editor; null where it does not, or refuses. */
export const ask = <Answer>(address: string): Promise<Answer | null> =>
  fetch(address, { credentials: 'include' })
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null)
