/**
 * The server functions that the admin may call, by name: Payload's, except for scheduling, which goes through four eyes
 * (decision 17). Payload's own queues a job for any editor.
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
 * The name and arguments of a call, and nothing else of what was sent; null for an unknown name. Payload looks the name
 * up in an object, where "constructor" exists too, and accepts extra functions from the client.
 */
export function askedServerFunction(sent: unknown): AskedServerFunctionInput | null {
  if (typeof sent !== 'object' || sent === null) return null
  const { name, args } = sent as Partial<AskedServerFunctionInput>
  if (!KNOWN.has(name) || typeof args !== 'object' || args === null) return null
  return { name: name as string, args }
}
