import type { Payload } from 'payload'
import type { Writer } from './writer.ts'

export async function openWriter(payload: Payload): Promise<Writer> {
  // Each is loaded only when used.
  if (payload.db.name === 'mongoose') return (await import('./mongodb-writer.ts')).mongodbWriter(payload)
  return (await import('./sqlite-writer.ts')).sqliteWriter(payload)
}
