import type { CollectionAfterReadHook, SanitizedConfig } from 'payload'
import { editorsOnly, nobody } from './roles.ts'

/**
 * Payload keeps who is editing what in a collection of its own, open to whoever is signed in. Only who edits needs it: a
 * medewerker could otherwise take a lock in somebody's name, or take one away.
 */
export async function withLocksForEditors(building: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await building
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents')
  if (locks) {
    // The admin makes them itself, without asking for access.
    Object.assign(locks.access, { create: nobody, read: editorsOnly, update: editorsOnly, delete: editorsOnly })
    locks.hooks.afterRead.push(nameForAddress)
  }
  return config
}

/** The admin says who has a document open by e-mail address, and nothing else can be set: so that is where the name goes. */
const nameForAddress: CollectionAfterReadHook = ({ doc }) => {
  const editor = doc.user?.value
  return editor?.name ? { ...doc, user: { ...doc.user, value: { ...editor, email: editor.name } } } : doc
}
