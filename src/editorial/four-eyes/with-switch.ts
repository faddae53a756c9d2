import type { GlobalConfig, Tab } from 'payload'
import { administratorsField } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { fourEyesHelp } from '#collections/help/administration.ts'
import { withHelp } from '#collections/help/with-help.ts'
import { auditFourEyes, FOUR_EYES, switchFourEyes } from './switch.ts'
import { switchEndpoints } from './switch-endpoints.ts'

/** Adds a tab to the site settings where administrators switch four eyes on and off. */
export const withSwitch = (site: GlobalConfig): GlobalConfig => ({
  ...site,
  fields: site.fields.map((field) => (field.type === 'tabs' ? { ...field, tabs: [...field.tabs, tab] } : field)),
  endpoints: [...(site.endpoints || []), ...switchEndpoints],
  hooks: {
    ...site.hooks,
    beforeChange: [switchFourEyes, ...(site.hooks?.beforeChange ?? [])],
    // Logged before the line about other changes in the same save.
    afterChange: [auditFourEyes, ...(site.hooks?.afterChange ?? [])],
  },
})

const tab: Tab = {
  label: label('Werkwijze', 'Way of working'),
  fields: withHelp({
    help: fourEyesHelp,
    fields: [
      {
        name: 'fourEyes',
        type: 'checkbox',
        defaultValue: true,
        label: FOUR_EYES,
        access: { update: administratorsField },
      },
      {
        name: 'fourEyesWish',
        type: 'ui',
        admin: { components: { Field: '/src/admin/review/FourEyesWish.tsx#FourEyesWish' } },
      },
    ],
  }),
}
