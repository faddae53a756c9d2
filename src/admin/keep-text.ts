/** Payload puts what was typed in a text editor into the form when the browser is idle, at most this many ms later. */
const INTO_FORM = 500
const SAVING_BUTTONS = '#action-save-draft, #action-save'
const EDITOR = '.rich-text-lexical'
const WHILE_SAVING = `${EDITOR}--read-only`
const CHANGES = ['keydown', 'beforeinput', 'paste', 'cut', 'drop'] as const
const LEAVES = new Set(['Tab', 'Escape'])

/**
 * Keeps the last words in a text editor, which Payload loses without a word in two ways. Who saves at once after typing
 * sends the form without them, and the answer wipes them out: such a press waits until they are in the form. And what is
 * typed while the form is being saved is wiped out by the answer too: an editor takes nothing then, as other fields do.
 * Gives what takes the guard away.
 */
export function keepText(page: Document): () => void {
  let changed = Number.NEGATIVE_INFINITY
  const noteChange = ({ target }: Event) => {
    if (within(target, EDITOR)) changed = performance.now()
  }
  const holdBack = (event: Event) => {
    const isLeaving = event instanceof KeyboardEvent && LEAVES.has(event.key)
    if (isLeaving || !within(event.target, WHILE_SAVING)) return noteChange(event)
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  const waitForText = (event: Event) => {
    noteChange(event)
    const button = within(event.target, SAVING_BUTTONS)
    const wait = changed + INTO_FORM + 100 - performance.now()
    if (!button || wait <= 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    setTimeout(() => button.click(), wait)
  }

  for (const change of CHANGES) page.addEventListener(change, holdBack, true)
  page.addEventListener('click', waitForText, true)
  return () => {
    for (const change of CHANGES) page.removeEventListener(change, holdBack, true)
    page.removeEventListener('click', waitForText, true)
  }
}

const within = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null
