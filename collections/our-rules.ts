import type { SanitizedConfig } from 'payload'
import { withOneGate } from './access/one-gate.ts'
import { withPayloadsOwnClosed } from './access/payloads-own.ts'
import { withPreferencesForEditors } from './access/preferences.ts'
import { withBounds } from './bounds/endpoints.ts'

/**
 * What Payload makes itself, and opens to whoever is signed in, by our rules: locks, preferences, how much may be asked, and
 * what holds on every way in.
 */
export const withOurRules = (building: Promise<SanitizedConfig>): Promise<SanitizedConfig> =>
  withBounds(withOneGate(withPreferencesForEditors(withPayloadsOwnClosed(building))))
