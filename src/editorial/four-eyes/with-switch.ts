import type { GlobalConfig, Tab } from 'payload'
import { administratorsField } from '#collections/access/roles.ts'
import { label } from '#collections/fields/labels.ts'
import { fourEyesHelp } from '#collections/help/administration.ts'
import { withHelp } from '#collections/help/with-help.ts'
import { auditFourEyes, FOUR_EYES, switchFourEyes } from './switch.ts'
import { switchEndpoints } from './switch-endpoints.ts'

/** The site with a tab where administrators switch four eyes on and off. */
export const withSwitch = (site: GlobalConfig): GlobalConfig => ({
  ...site,
  fields: site.fields.map((field) => (field.type === 'tabs' ? { ...field, tabs: [...field.tabs, tab] } : field)),
  endpoints: [...(site.endpoints || []), ...switchEndpoints],
  hooks: {
    ...site.hooks,
    beforeChange: [switchFourEyes, ...(site.hooks?.beforeChange ?? [])],
    // Its own line stands before that of all else that was changed with it.
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
