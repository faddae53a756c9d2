import type { CollectionAfterReadHook, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
import { administratorsOnly, editorsOnly, nobody } from './roles.ts'

/** What Payload keeps for itself is open to whoever is signed in, as it comes. */
export async function withPayloadsOwnClosed(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const own = new Map([...config.collections, ...config.globals].map((entity) => [entity.slug as string, entity]))
  const close = (slug: string, access: object) => Object.assign(own.get(slug)?.access ?? {}, access)
  close('payload-jobs-stats', { read: administratorsOnly, update: nobody })
  close('payload-migrations', { create: nobody, read: nobody, update: nobody, delete: nobody })
  // Who is editing what. A medewerker could otherwise take a lock in somebody's name, or take one away.
  // The admin makes them itself, without asking for access.
  close('payload-locked-documents', {
    create: nobody,
    read: editorsOnly,
    update: editorsOnly,
    delete: editorsOnly,
  })
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  locks?.hooks.beforeChange.push(inOwnName)
  locks?.hooks.afterRead.push(nameForAddress)
  return config
}

/** Nobody says that a colleague has a document open. */
const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } } : data

/** The admin says who has a document open by e-mail address, and nothing else can be set: so that is where the name goes. */
const nameForAddress: CollectionAfterReadHook = ({ doc }) => {
  const editor = doc.user?.value
  return editor?.name ? { ...doc, user: { ...doc.user, value: { ...editor, email: editor.name } } } : doc
}
