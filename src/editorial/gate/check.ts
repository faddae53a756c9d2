import type { PayloadRequest } from 'payload'
import type { ContentSlug } from '#collections/raw.ts'
import type { Version } from '#collections/versions/versions.ts'
import { refusal } from '../parts/refusal.ts'
import { readGateContext } from './context.ts'
import type { Finding } from './finding.ts'
import { findings } from './gate.ts'

type GateFindingsInput = { req: PayloadRequest; collection: ContentSlug; version: Pick<Version, 'document'> }

/** All findings of the publication gate for a version: errors and warnings. */
export async function gateFindings({ req, collection, version }: GateFindingsInput): Promise<Finding[]> {
  const context = await readGateContext({ req, collection })
  return findings({ collection, document: version.document, context })
}

/** Refuses publication with the list of findings when it contains an error. Warnings do not refuse. */
export async function checkGate({ req, collection, version }: GateFindingsInput): Promise<void> {
  const found = await gateFindings({ req, collection, version })
  if (found.some(({ severity }) => severity === 'error')) throw refusal('gate', { findings: found })
}
