import type { CollectionAfterReadHook, CollectionBeforeChangeHook, SanitizedConfig } from 'payload'
import { administratorsOnly, editorsOnly, nobody } from './roles.ts'

/** By default every signed-in user has access to Payload's internal collections. */
export async function withPayloadCollectionsClosed(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const own = new Map([...config.collections, ...config.globals].map((entity) => [entity.slug as string, entity]))
  const close = (slug: string, access: object) => Object.assign(own.get(slug)?.access ?? {}, access)
  close('payload-jobs-stats', { read: administratorsOnly, update: nobody })
  close('payload-migrations', { create: nobody, read: nobody, update: nobody, delete: nobody })
  // Document locks. A medewerker could otherwise create a lock in a colleague's name, or remove one. The admin creates
  // locks itself, without access control.
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

/** A lock is always in the name of the user who sends it. */
const inOwnName: CollectionBeforeChangeHook = ({ data, req }) =>
  req.user ? { ...data, user: { relationTo: req.user.collection, value: req.user.id } } : data

/**
 * The admin shows the e-mail address of the user who has a document open. This cannot be configured, so the name is put
 * in that field.
 */
const nameForAddress: CollectionAfterReadHook = ({ doc }) => {
  const editor = doc.user?.value
  return editor?.name ? { ...doc, user: { ...doc.user, value: { ...editor, email: editor.name } } } : doc
}
