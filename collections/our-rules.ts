import type { SanitizedConfig } from 'payload'
import { withOneGate } from './access/one-gate.ts'
import { withPayloadCollectionsClosed } from './access/payload-collections.ts'
import { withPreferencesForEditors } from './access/preferences.ts'
import { withBounds } from './bounds/endpoints.ts'

/**
 * Applies our access rules to what Payload adds itself and opens to every signed-in user: locks, preferences, query
 * limits, and the rules for every collection.
 */
export const withOurRules = (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> =>
  withBounds(withOneGate(withPreferencesForEditors(withPayloadCollectionsClosed(building))))
