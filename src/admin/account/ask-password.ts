/**
 * Wraps `fetch` for the whole admin: when the server requires the password, it is asked for and the request is sent
 * again. This also covers Payload's own screens: saving, deleting, unlocking. Returns a function that undoes it.
 */
export function askPassword(page: Pick<Window, 'fetch'>, isConfirmed: () => Promise<boolean>): () => void {
  const { fetch } = page
  let asking: Promise<boolean> | undefined
  page.fetch = async (input, init) => {
    const answer = await fetch.call(page, input, init)
    if (input instanceof Request || !(await wantsPassword(answer))) return answer
    asking ??= isConfirmed().finally(() => {
      asking = undefined
    })
    return (await asking) ? fetch.call(page, input, init) : answer
  }
  return () => {
    page.fetch = fetch
  }
}

async function wantsPassword(answer: Response): Promise<boolean> {
  if (answer.status !== 403 || !answer.headers.get('content-type')?.includes('json')) return false
  const said = (await answer
    .clone()
    .json()
    .catch(() => null)) as { errors?: { data?: { code?: string } }[] } | null
  return said?.errors?.some(({ data }) => data?.code === 'confirmPassword') ?? false
}
