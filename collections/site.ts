import type { Field, GlobalConfig } from 'payload'
import { editorsOnly, grants, readPublic } from './access/roles.ts'
import { addressField } from './fields/address.ts'
import { label } from './fields/labels.ts'
import { periodFields } from './fields/period.ts'
import { toneField } from './fields/tone.ts'
import { siteHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'
import { auditSite } from './hooks/audit.ts'
import { recordGlobalPublication } from './hooks/record-publication.ts'

const menu = (name: string, nl: string, en: string): Field => ({
  name,
  type: 'array',
  label: label(nl, en),
  labels: { singular: label('Link', 'Link'), plural: label('Links', 'Links') },
  fields: [
    { name: 'label', type: 'text', required: true, localized: true, label: label('Tekst', 'Text') },
    { name: 'page', type: 'relationship', relationTo: 'pages', label: label('Naar een pagina', 'To a page') },
    addressField({
      name: 'path',
      wanted: 'own',
      label: label('Of naar een adres op deze site', 'Or to an address on this site'),
      admin: { placeholder: '/contact', condition: (_, sibling) => !sibling?.page },
    }),
  ],
})

const notices: Field[] = [
  {
    name: 'isExample',
    type: 'checkbox',
    defaultValue: true,
    label: label('Zeg op elke pagina dat dit voorbeeldinhoud is', 'Say on every page that this is example content'),
  },
  {
    name: 'exampleNotice',
    type: 'text',
    localized: true,
    label: label('Tekst bij voorbeeldinhoud', 'Text for example content'),
    admin: { condition: (data) => Boolean(data?.isExample) },
  },
  {
    name: 'notices',
    type: 'array',
    label: label('Mededelingen op elke pagina', 'Notices on every page'),
    labels: { singular: label('Mededeling', 'Notice'), plural: label('Mededelingen', 'Notices') },
    fields: [
      { name: 'text', type: 'text', required: true, localized: true, label: label('Tekst', 'Text') },
      toneField,
      periodFields(),
    ],
  },
]

/** Settings of the whole site: the municipality, the menus, the notices. Without drafts: a save is visible at once. */
export const site: GlobalConfig = {
  slug: 'site',
  label: label('Site', 'Site'),
  admin: { group: label('Beheer', 'Administration') },
  access: { read: readPublic, update: grants({ action: 'write', subject: 'site' }), readVersions: editorsOnly },
  versions: { max: 0 },
  hooks: { afterChange: [recordGlobalPublication, auditSite] },
  fields: withHelp({
    help: siteHelp,
    fields: [
      {
        type: 'tabs',
        tabs: [
          {
            label: label('Gemeente', 'Municipality'),
            fields: [
              {
                name: 'municipality',
                type: 'group',
                label: label('Gemeente', 'Municipality'),
                fields: [
                  { name: 'name', type: 'text', label: label('Naam', 'Name') },
                  { name: 'shortName', type: 'text', label: label('Korte naam', 'Short name') },
                  addressField({ name: 'url', wanted: 'web', label: label('Webadres', 'Web address') }),
                  addressField({ name: 'owmsUri', wanted: 'web', label: label('OWMS-adres', 'OWMS address') }),
                ],
              },
              { name: 'logo', type: 'upload', relationTo: 'media', label: label('Logo', 'Logo') },
              {
                name: 'telephone',
                type: 'relationship',
                relationTo: 'facts',
                filterOptions: { kind: { equals: 'telephone' } },
                label: label('Telefoonnummer op elke pagina', 'Telephone number on every page'),
              },
              {
                name: 'letter',
                type: 'group',
                label: label('Brief', 'Letter'),
                fields: [
                  { name: 'sender', type: 'text', label: label('Afzender', 'Sender') },
                  { name: 'signature', type: 'textarea', localized: true, label: label('Ondertekening', 'Signature') },
                  { name: 'returnAddress', type: 'textarea', label: label('Antwoordadres', 'Return address') },
                ],
              },
            ],
          },
          {
            label: label('Voorpagina en menu’s', 'Home page and menus'),
            fields: [
              {
                name: 'topTasks',
                type: 'relationship',
                relationTo: 'products',
                hasMany: true,
                label: label('Meest gevraagd', 'Top tasks'),
              },
              {
                name: 'featuredJourneys',
                type: 'relationship',
                relationTo: 'journeys',
                hasMany: true,
                label: label('Gebeurtenissen vooraan', 'Featured life events'),
              },
              menu('headerMenu', 'Menu boven', 'Header menu'),
              menu('footerMenu', 'Menu onder', 'Footer menu'),
            ],
          },
          { label: label('Mededelingen', 'Notices'), fields: notices },
        ],
      },
    ],
  }),
}
