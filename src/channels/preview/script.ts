/**
 * Live preview. Payload's admin shows our website preview in a frame and posts the form values to it at every change;
 * the server renders the same page with them. Without script the preview shows the saved version.
 */
const admin = window.opener ?? (window.parent === window ? null : window.parent)
const QUIET = 300
const BEHIND = 'Het voorbeeld loopt achter. Bewaar uw tekst en open het voorbeeld opnieuw.'

let timer: number | undefined
let asking: AbortController | undefined

if (admin) {
  window.addEventListener('message', ({ origin, source, data }) => {
    if (origin !== location.origin || source !== admin || data?.type !== 'payload-live-preview' || !data.data) return
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void show(data.data, data.locale), QUIET)
  })
  admin.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
  document.addEventListener('click', leaveFrame)
}

async function show(values: unknown, locale: unknown): Promise<void> {
  asking?.abort()
  asking = new AbortController()
  try {
    // The answers with which the editor tries out a life event are in the address.
    const query = new URLSearchParams(location.search)
    query.set('taal', String(locale))
    const response = await fetch(`${location.pathname}?${query}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ values }),
      signal: asking.signal,
    })
    if (!response.ok) throw new Error(String(response.status))
    replaceWith(new DOMParser().parseFromString(await response.text(), 'text/html'))
  } catch (error) {
    if ((error as Error).name !== 'AbortError') tell(BEHIND)
  }
}

/** Keeps the scroll position and the unfolded parts. */
function replaceWith(next: Document): void {
  const { scrollX, scrollY } = window
  const unfolded = new Set([...document.querySelectorAll('details[open] > summary')].map(textOf))
  document.documentElement.lang = next.documentElement.lang
  document.title = next.title
  document.body.replaceWith(document.adoptNode(next.body))
  for (const summary of document.querySelectorAll('details > summary')) {
    if (unfolded.has(textOf(summary))) summary.parentElement?.setAttribute('open', '')
  }
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' })
}

const textOf = (element: Element): string => element.textContent ?? ''

function tell(text: string): void {
  const line = document.querySelector('[data-preview-behind]') ?? document.createElement('p')
  line.setAttribute('data-preview-behind', '')
  line.setAttribute('role', 'status')
  line.className = 'em-notice em-notice--warning'
  line.textContent = text
  document.body.prepend(line)
}

/** Links in the admin's frame open in the window around it. */
function leaveFrame(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null
  if (!link || !/^https?:$/.test(link.protocol)) return
  event.preventDefault()
  admin.open(link.href, '_blank', 'noopener')
}
