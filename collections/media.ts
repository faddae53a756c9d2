import path from 'node:path'
import type { CollectionConfig } from 'payload'
import { createPictureCache } from '#src/pictures/cache.ts'
import { grants, readPublic } from './access/roles.ts'
import { label } from './fields/labels.ts'
import { mediaHelp } from './help/administration.ts'
import { withHelp } from './help/with-help.ts'
import { auditChange, auditDeletion } from './hooks/audit.ts'
import { recordPublication } from './hooks/record-publication.ts'
import { dropPicture, hashField, keepPicture } from './pictures/kept-picture.ts'
import { keepOwnPicture } from './pictures/own-picture.ts'
import { pictureEndpoint } from './pictures/picture-endpoint.ts'
import { tellAboutPicture } from './pictures/picture-errors.ts'
import { PICTURE_TYPES } from './pictures/picture-file.ts'

/**
 * Pictures: the logo, and those of editors. Their bytes, as re-encoded by pictures/own-picture.ts, are in the database (decision
 * 45); in `dataDir` are copies.
 */
export const media = ({ dataDir }: { dataDir: string }): CollectionConfig => ({
  slug: 'media',
  labels: { singular: label('Afbeelding', 'Picture'), plural: label('Afbeeldingen', 'Pictures') },
  admin: {
    // File names are generated and have no meaning.
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'updatedAt'],
    group: label('Beheer', 'Administration'),
    components: { edit: { Upload: '/src/admin/media/PictureUpload.tsx#PictureUpload' } },
  },
  // Pictures have no drafts: a change or removal is visible at once.
  access: {
    create: grants({ action: 'create', subject: 'media' }),
    read: readPublic,
    update: grants({ action: 'write', subject: 'media' }),
    delete: grants({ action: 'remove', subject: 'media' }),
  },
  endpoints: [pictureEndpoint({ cache: createPictureCache({ folder: path.join(dataDir, 'pictures') }) })],
  // A copy would be the same picture.
  disableDuplicate: true,
  hooks: {
    beforeOperation: [keepOwnPicture()],
    afterChange: [keepPicture, auditChange],
    afterDelete: [dropPicture, auditDeletion],
    afterOperation: [recordPublication],
    afterError: [tellAboutPicture],
  },
  upload: {
    disableLocalStorage: true,
    // Where earlier versions kept pictures: a file there goes with its document.
    staticDir: path.join(dataDir, 'media'),
    mimeTypes: PICTURE_TYPES,
    pasteURL: false,
    crop: false,
    focalPoint: false,
  },
  fields: withHelp({
    help: mediaHelp,
    fields: [
      {
        name: 'alt',
        type: 'text',
        required: true,
        localized: true,
        label: label('Wat staat erop?', 'What does it show?'),
      },
      hashField,
    ],
  }),
})
