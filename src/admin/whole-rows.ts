import type { CustomComponent, Plugin } from 'payload'

const GUARD = '/src/admin/WholeRows.tsx#WholeRows'

/** Adds the fix of `WholeRows.tsx` to every form of the admin. */
export const withWholeRows: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map(({ admin, ...collection }) => {
    const edit = guarded(admin?.components?.edit)
    return { ...collection, admin: { ...admin, components: { ...admin?.components, edit } } }
  }),
  globals: config.globals?.map(({ admin, ...global }) => {
    const elements = guarded(admin?.components?.elements)
    return { ...global, admin: { ...admin, components: { ...admin?.components, elements } } }
  }),
})

const guarded = <Own extends { beforeDocumentControls?: CustomComponent[] }>(own: Own | undefined) => ({
  ...own,
  beforeDocumentControls: [...(own?.beforeDocumentControls ?? []), GUARD],
})
