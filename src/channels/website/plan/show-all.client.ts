import { readKept, writeKept } from '../kept.client.ts'

/** One button that unfolds or folds all steps. Without script all of them are open; with it, as someone last left it. */
export function startShowAll(button: HTMLButtonElement): void {
  const name = 'alle-stappen'
  const all = document.querySelectorAll<HTMLDetailsElement>('.denhaag-process-steps details')
  const show = (isOpen: boolean) => {
    for (const details of all) details.open = isOpen
    button.setAttribute('aria-expanded', String(isOpen))
    button.textContent = (isOpen ? button.dataset.hide : button.dataset.show) ?? ''
  }
  show(readKept(name) === 'open')
  button.hidden = all.length === 0
  button.addEventListener('click', () => {
    const isOpen = button.getAttribute('aria-expanded') !== 'true'
    writeKept(name, isOpen ? 'open' : '')
    show(isOpen)
  })
}
