import type { ClientField } from 'payload'

/**
 * Moves the focus to a field of the form: opens its tab and the rows around it. Payload exposes no state of tabs and
 * rows, so this clicks the buttons that open them.
 */
export async function goTo({ path, fields }: { path: string; fields: readonly ClientField[] }): Promise<void> {
  const parts = path.split('.')
  const tab = tabOf(fields, parts[0] ?? '')
  if (tab !== null) document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  let row: HTMLElement | null = null
  for (const [index, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    row = await appearing(`[id="${parts.slice(0, index).join('-')}-row-${part}"]`)
    if (!row) return
    row.scrollIntoView({ block: 'start' })
    const toggle = row.querySelector<HTMLElement>('.collapsible__toggle')
    if (toggle?.classList.contains('collapsible__toggle--collapsed')) toggle.click()
  }
  const name = parts.join('__')
  // A row is represented by its first field. Some fields have no id of their own, but every field has a help text with
  // one.
  const found = await appearing(
    row && isRow(parts)
      ? `[id="${row.id}"] .array-field__fields ${TYPED}`
      : `[id="field-${name}"], .field-description-${name}`,
    row,
  )
  const around = found?.matches('.field-description') ? found.closest<HTMLElement>('.field-type') : found
  const isTarget = around?.matches(`${TYPED}, [tabindex]`)
  const target = isTarget ? around : (around?.querySelector<HTMLElement>(TYPED) ?? around?.querySelector('button'))
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** The control of a field that takes input. */
const TYPED = ':is(input:not([type=hidden]), select, textarea, [contenteditable=true])'

const isRow = (parts: readonly string[]): boolean => /^\d+$/.test(parts.at(-1) ?? '')

/** The index of the tab with this field; null without tabs, or for a field beside them. */
export function tabOf(fields: readonly ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const found = field.tabs.findIndex((tab) => ('name' in tab && tab.name === name) || holdsField(tab.fields, name))
    if (found >= 0) return found
  }
  return null
}

const holdsField = (fields: readonly ClientField[], name: string): boolean =>
  fields.some((field) =>
    'name' in field && field.name ? field.name === name : 'fields' in field && holdsField(field.fields, name),
  )

/** In ms: a life event of 25 steps takes seconds to render on a slow computer. */
const MOST_WAIT = 10_000

/**
 * Resolves to the element once it is visible: tabs and rows render some time after they are opened, and a row only
 * while it is on screen, from which rows above it may push it while they render.
 */
async function appearing(selector: string, row: HTMLElement | null = null): Promise<HTMLElement | null> {
  const until = Date.now() + MOST_WAIT
  for (;;) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found && found.getClientRects().length > 0) return found
    if (Date.now() > until) return null
    row?.scrollIntoView({ block: 'start' })
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
