import type { Plugin } from 'payload'
import { addCollection } from '../parts/collections.ts'
import { sentReminders } from './sent-reminders.ts'

/** Adds the collection of sent reminders to owners. The schedule of the task is in `src/tasks/`. */
export const reminders: Plugin = (config) => addCollection({ config, collection: sentReminders, after: 'links' })
