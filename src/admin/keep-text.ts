/** Payload puts what was typed in a text editor into the form when the browser is idle, at most this many ms later. */
const INTO_FORM = 500
/** How long a form may take to see that it was changed, in ms: until then it has no button to save with. */
const SEES_CHANGE = 5000
const SAVING_BUTTONS = '#action-save-draft, #action-save'
const EDITOR = '.rich-text-lexical'
const WHILE_SAVING = `${EDITOR}--read-only`
const CHANGES = ['keydown', 'beforeinput', 'paste', 'cut', 'drop'] as const
const LEAVES = new Set(['Tab', 'Escape'])

/**
 * Keeps the last words in a text editor, which Payload loses without a word in three ways. Who saves at once after typing
 * sends the form without them, and the answer wipes them out: saving waits until they are in the form. Were they the
 * first change, then Ctrl+S does nothing at all, for the form has not seen them yet: it saves when it has. And what is
 * typed while the form is being saved is wiped out by the answer too: an editor takes nothing then, as other fields do.
 * Gives what takes the guard away.
 */
export function keepText(page: Document): () => void {
  let changed = Number.NEGATIVE_INFINITY
  let waiting: ReturnType<typeof setInterval> | undefined
  const intoForm = () => changed + INTO_FORM + 100 - performance.now()

  /** Presses the button once nobody types and all that was typed is in the form. */
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
    // A button of the editor's own toolbar changes the text too.
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
