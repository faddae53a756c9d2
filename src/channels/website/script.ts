import { startShowAll } from './plan/show-all.client.ts'
import { startTicks } from './plan/ticks.client.ts'

/** All scripts of the website. Every page works without them. */

const plan = document.querySelector<HTMLElement>('[data-plan]')
if (plan) startTicks(plan)

const showAll = document.querySelector<HTMLButtonElement>('[data-show]')
if (showAll) startShowAll(showAll)

const leave = document.querySelector<HTMLAnchorElement>('[data-leave]')

/** Leaving quickly also replaces this page in the history, so that "back" does not show it. */
function leaveNow(event: Event): void {
  if (!leave) return
  event.preventDefault()
  document.documentElement.hidden = true
  location.replace(leave.href)
}

/** Three presses of Shift, as on GOV.UK: one press of a key is easily a mistake. In milliseconds. */
const PRESSES = 3
const PRESSES_WITHIN = 5_000

if (leave) {
  leave.addEventListener('click', leaveNow)
  let presses: number[] = []
  document.addEventListener('keydown', (event) => {
    if (event.repeat) return
    const { timeStamp } = event
    presses = event.key === 'Shift' ? [...presses.filter((at) => timeStamp - at < PRESSES_WITHIN), timeStamp] : []
    if (presses.length >= PRESSES) leaveNow(event)
  })
  const hint = document.querySelector<HTMLElement>('[data-leave-hint]')
  if (hint) hint.hidden = false
}

/** Unfolds everything before printing. */
window.addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details:not([open])')) {
    details.setAttribute('open', '')
    details.setAttribute('data-opened-for-print', '')
  }
})
window.addEventListener('afterprint', () => {
  for (const details of document.querySelectorAll('[data-opened-for-print]')) {
    details.removeAttribute('open')
    details.removeAttribute('data-opened-for-print')
  }
})
