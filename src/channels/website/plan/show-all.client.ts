import { readStored, writeStored } from '../browser-storage.client.ts'

/**
 * A button that unfolds or folds all steps of a life event or a plan. Without script all are open; with it they start folded,
 * and those of a life event as this browser last left them. Those of a plan are not kept: they say something about somebody.
 */
export function startShowAll(button: HTMLButtonElement): void {
  const name = `stappen:${location.pathname}`
  const isKept = !button.closest('[data-plan]')
  const steps = [...document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')]
  const inside = document.querySelectorAll<HTMLDetailsElement>('details[data-fold] details')
  const idOf = (step: HTMLElement) => step.parentElement?.id ?? ''
  const isAll = () => steps.every(({ open }) => open)

  const showAll = (isOpen: boolean) => {
    for (const details of [...steps, ...inside]) details.open = isOpen
  }
  const keep = () => {
    const open = steps.filter((step) => step.open).map(idOf)
    if (isKept) writeStored(name, open.join(' '))
    button.setAttribute('aria-expanded', String(isAll()))
    button.textContent = (isAll() ? button.dataset.hide : button.dataset.show) ?? ''
  }
  /** Unfolds the step that a link refers to. */
  const openTarget = () => {
    const target = document
      .getElementById(location.hash.slice(1))
      ?.querySelector<HTMLDetailsElement>(':scope > details')
    if (target && steps.includes(target)) target.open = true
  }

  const kept = new Set(isKept ? readStored(name).split(' ') : [])
  showAll(false)
  for (const step of steps) step.open = kept.has(idOf(step))
  if (isAll()) showAll(true)
  openTarget()
  keep()
  button.hidden = steps.length === 0
  button.addEventListener('click', () => showAll(!isAll()))
  for (const step of steps) step.addEventListener('toggle', keep)
  // The toggle event of `details` is asynchronous: a reader can leave the page before it.
  window.addEventListener('pagehide', keep)
  window.addEventListener('hashchange', openTarget)
}
