/** In ms: Payload copies the text of a text editor into the form when the browser is idle, at most this much later. */
const INTO_FORM = 500
/** In ms: how long a form may take to notice a change and enable its save button. */
const SEES_CHANGE = 5000
const SAVING_BUTTONS = '#action-save-draft, #action-save'
const EDITOR = '.rich-text-lexical'
const WHILE_SAVING = `${EDITOR}--read-only`
const CHANGES = ['keydown', 'beforeinput', 'paste', 'cut', 'drop'] as const
const LEAVES = new Set(['Tab', 'Escape'])

/**
 * Prevents Payload from losing the last words in a text editor. Saving right after typing sends the form without them,
 * so saving waits until they are in the form. As the first change they make Ctrl+S do nothing, so it saves once the
 * form has noticed. The response to a save overwrites what is typed meanwhile, so editors are read-only then. Returns a
 * function that removes the listeners.
 */
export function keepText(page: Document): () => void {
  let changed = Number.NEGATIVE_INFINITY
  let waiting: ReturnType<typeof setInterval> | undefined
  const intoForm = () => changed + INTO_FORM + 100 - performance.now()

  /** Presses the button once the typed text is in the form. */
  const saveWhenInForm = (event: Event, button: HTMLButtonElement) => {
    stop(event)
    clearInterval(waiting)
    waiting = setInterval(() => {
      if (intoForm() > 0) return
      if (button.disabled && intoForm() > -SEES_CHANGE) return
      clearInterval(waiting)
      button.click()
    }, 50)
  }
  const onChange = (event: Event) => {
    const isLeaving = event instanceof KeyboardEvent && LEAVES.has(event.key)
    if (!isLeaving && within(event.target, WHILE_SAVING)) return stop(event)
    if (!within(event.target, EDITOR)) return
    const button = savesByKey(event) && within(event.target, 'form')?.querySelector<HTMLButtonElement>(SAVING_BUTTONS)
    if (!button) changed = performance.now()
    else if (intoForm() > 0) saveWhenInForm(event, button)
  }
  const onClick = (event: Event) => {
    // A button of the editor's toolbar changes the text too.
    if (within(event.target, EDITOR)) changed = performance.now()
    const button = within<HTMLButtonElement>(event.target, SAVING_BUTTONS)
    if (button && intoForm() > 0) saveWhenInForm(event, button)
  }

  for (const change of CHANGES) page.addEventListener(change, onChange, true)
  page.addEventListener('click', onClick, true)
  return () => {
    clearInterval(waiting)
    for (const change of CHANGES) page.removeEventListener(change, onChange, true)
    page.removeEventListener('click', onClick, true)
  }
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}

const savesByKey = (event: Event): boolean =>
  event instanceof KeyboardEvent && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'

const within = <Found extends HTMLElement>(target: EventTarget | null, selector: string): Found | null =>
  target instanceof Element ? target.closest<Found>(selector) : null
