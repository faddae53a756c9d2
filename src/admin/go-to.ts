import type { ClientField } from 'payload'

/**
 * Moves to a field of the form: opens the tab it stands in and the rows around it, and gives it the focus. Payload keeps
 * open tabs and rows to itself, so it is done as an editor would do it: by pressing what opens them.
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
  // Some fields have no id of their own, but every field has help beside it.
  const isRow = /^\d+$/.test(parts.at(-1) ?? '')
  const field = isRow ? null : await appearing(`[id="field-${name}"], .field-description-${name}`)
  const around = field?.matches('.field-description') ? field.closest('.field-type') : (field ?? row)
  const inner = 'input:not([type=hidden]), select, textarea, [contenteditable=true]'
  const target = field && field === around ? field : around?.querySelector<HTMLElement>(inner)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}

/** Which tab of the form holds a field; null when there are no tabs, or it stands beside them. */
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

const MOST_WAIT = 2000

/** The element, as soon as it is there: a tab and a row draw themselves a moment after they are opened. */
async function appearing(selector: string): Promise<HTMLElement | null> {
  const until = Date.now() + MOST_WAIT
  while (Date.now() < until) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return null
}
