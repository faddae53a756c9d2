import { type AdminLanguage, adminLanguage } from '#src/domain/admin-language.ts'

const WORDS = {
  nl: {
    bold: 'Vet',
    italic: 'Cursief',
    link: 'Link',
    move: 'Verplaats deze regel',
    row: 'Meer met deze regel',
    rows: 'Meer met deze lijst',
    more: 'Meer met dit document',
    screen: 'Meer met dit scherm',
    clear: (field: string) => `${field}: leegmaken`,
    choose: (title: string) => `Kies ${title}`,
    all: 'alles',
  },
  en: {
    bold: 'Bold',
    italic: 'Italic',
    link: 'Link',
    move: 'Move this row',
    row: 'More with this row',
    rows: 'More with this list',
    more: 'More with this document',
    screen: 'More with this screen',
    clear: (field: string) => `${field}: empty it`,
    choose: (title: string) => `Choose ${title}`,
    all: 'all',
  },
} as const

type Words = (typeof WORDS)[AdminLanguage]

/** Controls that Payload renders without an accessible name, and their names. */
const NAMELESS: [selector: string, name: (control: Element, words: Words) => string | undefined][] = [
  ['.rich-text-lexical [role=textbox]', fieldOf],
  ['.dashboard-breadcrumb-select [role=combobox]', (_, { screen }) => screen],
  ['.react-select [role=combobox]', fieldOf],
  ['.date-time-picker input', fieldOf],
  ['.clear-indicator, .date-time-picker__clear-button', (control, { clear }) => clear(fieldOf(control) ?? '')],
  ['.toolbar-popup__button-bold', (_, { bold }) => bold],
  ['.toolbar-popup__button-italic', (_, { italic }) => italic],
  ['.toolbar-popup__button-link', (_, { link }) => link],
  ['.collapsible__drag', (_, { move }) => move],
  ['.array-actions__button', (_, { row }) => row],
  ['.clipboard-action__popup .popup-button', (_, { rows }) => rows],
  ['.doc-controls__popup .popup-button', (_, { more }) => more],
  ['.btn--icon-only', (control) => textOf(control.querySelector('.tooltip-content'))],
  ['.select-all input', (_, { choose, all }) => choose(all)],
  ['.select-row input', (control, { choose }) => choose(textOf(control.closest('tr')?.querySelector('a')) ?? '')],
]

/**
 * Adds accessible names to controls of the admin that Payload leaves without one, now and when they appear: a screen
 * reader would only say "button". Returns a function that stops it.
 */
export function nameControls(page: Document): () => void {
  let scheduled: ReturnType<typeof setTimeout> | undefined
  const schedule = () => {
    scheduled ??= setTimeout(() => {
      scheduled = undefined
      nameAll(page)
    }, 100)
  }
  const observer = new MutationObserver(schedule)
  observer.observe(page.body, { childList: true, subtree: true })
  schedule()
  return () => {
    clearTimeout(scheduled)
    observer.disconnect()
  }
}

function nameAll(page: Document): void {
  const words = WORDS[adminLanguage(page.documentElement.lang)]
  for (const [selector, nameOf] of NAMELESS)
    for (const control of page.querySelectorAll(selector)) {
      if (control.getAttribute('aria-label')) continue
      const name = nameOf(control, words)
      if (!name) continue
      control.setAttribute('aria-label', name)
      // Both attributes prevent the name: one refers to no element, the other hides a focusable control.
      control.removeAttribute('aria-labelledby')
      control.removeAttribute('aria-hidden')
    }
  // It only opens the list, which the field itself does too.
  for (const arrow of page.querySelectorAll('.dropdown-indicator')) arrow.setAttribute('tabindex', '-1')
  // Removes the list role: its children are links, not list items.
  for (const tabs of page.querySelectorAll('.doc-tabs__tabs')) tabs.setAttribute('role', 'presentation')
}

/** The label of the field around a control, without the mark for required fields. */
function fieldOf(control: Element): string | undefined {
  return textOf(control.closest('.field-type')?.querySelector('.field-label'))?.replace('*', '').trim()
}

const textOf = (element: Element | null | undefined): string | undefined => element?.textContent?.trim() || undefined
