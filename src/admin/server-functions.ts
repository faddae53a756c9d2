/**
 * What the screens of the admin may ask of the server in this way, by name: those of Payload, but for planning, which goes
 * through four eyes (decision 17). Payload's own puts a job in the queue for every editor who asks.
 */
const KNOWN: ReadonlySet<unknown> = new Set([
  'copy-data-from-locale',
  'form-state',
  'get-default-layout',
  'get-folder-results-component-and-data',
  'render-document',
  'render-document-slots',
  'render-field',
  'render-list',
  'render-widget',
  'slugify',
  'table-state',
])

type AskedServerFunctionInput = { name: string; args: Record<string, unknown> }

/**
 * What was asked for, and nothing that was sent beside it; null for a name that is not on the list. Payload looks a name up
 * in an object, where "constructor" is found too, and would take a list of functions from whoever asks.
 */
export function askedServerFunction(sent: unknown): AskedServerFunctionInput | null {
  if (typeof sent !== 'object' || sent === null) return null
  const { name, args } = sent as Partial<AskedServerFunctionInput>
  if (!KNOWN.has(name) || typeof args !== 'object' || args === null) return null
  return { name: name as string, args }
}
