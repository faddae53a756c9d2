import { readStored, writeStored } from '../browser-storage.client.ts'

/** Where this tab keeps the plan whose answers are being changed. */
const CHANGING = 'plan'

/**
 * Ticking off the steps of a plan. Ticks are kept in this browser only, by the code of the plan: another plan, also one for
 * the same life event, has its own. Who changes an answer from within a plan takes them along. Completed steps move to the
 * end, and back when they are unticked.
 */
export function startTicks(plan: HTMLElement): void {
  const { plan: slug, code = '' } = plan.dataset
  const name = `klaar:${code}`
  const done = plan.querySelector<HTMLElement>('[data-plan-done]')
  const list = done?.querySelector('ul')
  const progress = plan.querySelector<HTMLElement>('[data-plan-progress]')
  const line = progress?.parentElement
  const toDone = line?.querySelector('a')
  if (!done || !list || !progress || !line || !toDone) return
  const steps = [...plan.querySelectorAll<HTMLElement>('[data-step]')].map((element) => ({
    element,
    key: element.dataset.step ?? '',
    box: element.querySelector<HTMLInputElement>('.em-plan-step__tick input'),
    place: document.createComment(''),
  }))
  const kept = new Set(keysOf(code && readStored(name)))
  const [changed, from] = keysOf(readStored(CHANGING, 'sessionStorage'))
  if (kept.size === 0 && changed === slug && from) {
    const known = new Set(steps.map(({ key }) => key))
    for (const key of keysOf(readStored(`klaar:${from}`))) if (known.has(key)) kept.add(key)
  }
  const keep = () => {
    if (code) writeStored(name, [...kept].join(' '))
  }
  keep()
  writeStored(CHANGING, '', 'sessionStorage')
  plan.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-change]'))
      writeStored(CHANGING, `${slug} ${code}`, 'sessionStorage')
  })

  const show = () => {
    for (const { element, key, place } of steps) {
      const isDone = kept.has(key)
      if (isDone === (element.parentElement === list)) continue
      if (isDone) {
        element.replaceWith(place)
        list.append(element)
      } else place.replaceWith(element)
    }
    done.hidden = list.children.length === 0
    for (const group of plan.querySelectorAll<HTMLElement>('.em-plan-group'))
      group.hidden = !group.querySelector('.em-plan-step')
    line.hidden = false
    toDone.hidden = done.hidden
    progress.textContent = (progress.dataset.planProgress ?? '')
      .replace('%done%', String(list.children.length))
      .replace('%all%', String(steps.length))
  }

  for (const { key, box } of steps) {
    if (!box) continue
    box.checked = kept.has(key)
    if (box.parentElement) box.parentElement.hidden = false
    box.addEventListener('change', () => {
      if (box.checked) kept.add(key)
      else kept.delete(key)
      keep()
      // Moves the focus to the step that takes this one's place, so that the page does not scroll.
      const boxes = [...plan.querySelectorAll<HTMLInputElement>('.em-plan-step__tick input')]
      const isDone = list.contains(box)
      const others = boxes.filter((other) => other !== box && list.contains(other) === isDone)
      const below = others.find((other) => boxes.indexOf(other) > boxes.indexOf(box))
      show()
      const next = below ?? others.at(-1) ?? box
      next.focus({ preventScroll: true })
    })
  }
  const clear = plan.querySelector<HTMLButtonElement>('[data-plan-clear]')
  clear?.addEventListener('click', () => {
    kept.clear()
    keep()
    for (const { box } of steps) if (box) box.checked = false
    show()
    steps[0]?.box?.focus()
  })
  if (clear) clear.hidden = false
  show()
}

const keysOf = (text: string): string[] => text.split(' ').filter(Boolean)
