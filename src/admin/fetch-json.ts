/** All documents of a query, page by page: the server returns at most 100 at once. */
export async function fetchAllPages<Document>(address: string): Promise<Document[]> {
  const all: Document[] = []
  for (let page = 1; ; page += 1) {
    const found = await fetchJson<{ docs: Document[]; hasNextPage: boolean }>(`${address}&limit=100&page=${page}`)
    all.push(...(found?.docs ?? []))
    if (!found?.hasNextPage) return all
  }
}

/** The response of the server; null for an error or a refusal. */
export const fetchJson = <Answer>(address: string): Promise<Answer | null> =>
  fetch(address, { credentials: 'include' })
    .then((answer) => (answer.ok ? answer.json() : null))
    .catch(() => null)
