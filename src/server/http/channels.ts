import { pages as calendarPages } from '#src/channels/calendar/pages.ts'
import {
  accountPage,
  type DeskPage,
  pages as deskPages,
  type NotedProducts,
  notedProducts,
  signInPage,
} from '#src/channels/desk/pages.ts'
import { pages as letterPages } from '#src/channels/letter/pages.ts'
import { pages as openDataPages, posts as openDataPosts, problem } from '#src/channels/open-data/pages.ts'
import type { Page, PageResult } from '#src/channels/page.ts'
import { dataPage, messagePage, previewPage } from '#src/channels/preview/pages.ts'
import { type ErrorContext, type ErrorStatus, errorPage, pages as websitePages } from '#src/channels/website/pages.ts'

/** Pages by the pattern of their address: "/producten/:slug". */
export type PageTable = Readonly<Record<string, Page>>

export type { ErrorStatus }

/** All that the front door shows, put together in one place. */
export type Channels = {
  website: PageTable
  letter: PageTable
  calendar: PageTable
  openData: PageTable
  openDataPosts: PageTable
  desk: Readonly<Record<string, DeskPage>>
  notedProducts: NotedProducts
  signInPage: typeof signInPage
  accountPage: typeof accountPage
  preview: { page: typeof previewPage; message: typeof messagePage; data: typeof dataPage }
  errorPage: (given: { status: ErrorStatus; context: ErrorContext }) => PageResult
  problem: typeof problem
}

export const channels: Channels = {
  website: websitePages,
  letter: letterPages,
  calendar: calendarPages,
  openData: openDataPages,
  openDataPosts,
  desk: deskPages,
  notedProducts,
  signInPage,
  accountPage,
  preview: { page: previewPage, message: messagePage, data: dataPage },
  errorPage,
  problem,
}
