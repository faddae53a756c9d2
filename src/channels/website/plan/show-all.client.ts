import { readKept, writeKept } from '../kept.client.ts'

/**
 * The steps of a life event, each of which unfolds, and one button for all of them. Without script all are open; with it
 * only their titles show at first, and on a next visit what this browser was left with.
 */
export function startShowAll(button: HTMLButtonElement): void {
  const name = `stappen:${location.pathname}`
  const steps = [...document.querySelectorAll<HTMLDetailsElement>('.denhaag-process-steps__step > details')]
  const inside = document.querySelectorAll<HTMLDetailsElement>('.denhaag-process-steps details details')
  const idOf = (step: HTMLElement) => step.parentElement?.id ?? ''
  const isAll = () => steps.every(({ open }) => open)

  const showAll = (isOpen: boolean) => {
    for (const details of [...steps, ...inside]) details.open = isOpen
  }
  const keep = () => {
    writeKept(
      name,
      steps
        .filter(({ open }) => open)
        .map(idOf)
        .join(' '),
    )
    button.setAttribute('aria-expanded', String(isAll()))
    button.textContent = (isAll() ? button.dataset.hide : button.dataset.show) ?? ''
  }
  /** A link to a step leads to its text, not to a closed door. */
  const openTarget = () => {
    const target = document.getElementById(location.hash.slice(1))?.querySelector('details')
    if (target && steps.includes(target)) target.open = true
  }

  const kept = new Set(readKept(name).split(' '))
  showAll(false)
  for (const step of steps) step.open = kept.has(idOf(step))
  if (isAll()) showAll(true)
  openTarget()
  keep()
  button.hidden = steps.length === 0
  button.addEventListener('click', () => showAll(!isAll()))
  for (const step of steps) step.addEventListener('toggle', keep)
  // The browser tells of an unfolded step a moment later: who leaves within it would find it closed.
  window.addEventListener('pagehide', keep)
  window.addEventListener('hashchange', openTarget)
}
