import { accountPage, signInPage } from '#src/channels/desk/pages.ts'
import { problem } from '#src/channels/open-data/pages.ts'
import type { PageResult } from '#src/channels/page.ts'
import { dataPage, messagePage, previewPage } from '#src/channels/preview/pages.ts'
import { type ErrorContext, type ErrorStatus, errorPage } from '#src/channels/website/pages.ts'

export type { ErrorStatus }

/** The pages that belong to no channel: signing in, previews, errors. */
export type Screens = {
  signInPage: typeof signInPage
  accountPage: typeof accountPage
  preview: { page: typeof previewPage; message: typeof messagePage; data: typeof dataPage }
  errorPage: (given: { status: ErrorStatus; context: ErrorContext }) => PageResult
  problem: typeof problem
}

export const screens: Screens = {
  signInPage,
  accountPage,
  preview: { page: previewPage, message: messagePage, data: dataPage },
  errorPage,
  problem,
}
