import type { PageResult } from '#src/channels/page.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** An error (RFC 9457). `detail` says in Dutch what to do about it. */
export function problem({
  status,
  title,
  detail,
}: {
  status: 400 | 404 | 413 | 429 | 500 | 503
  title: string
  detail: string
}): PageResult {
  return {
    status,
    contentType: PROBLEM_TYPE,
    body: JSON.stringify({ type: 'about:blank', title, status, detail }),
  }
}
