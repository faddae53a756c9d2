import type { Plugin } from 'payload'
import { addCollection } from '../parts/collections.ts'
import { sentReminders } from './sent-reminders.ts'

/** Owners are asked to look again at what is due: who was asked already. When it is done stands in `src/tasks/`. */
export const reminders: Plugin = (config) => addCollection({ config, collection: sentReminders, after: 'links' })
