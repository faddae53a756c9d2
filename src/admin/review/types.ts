import type { ReviewAction } from '#collections/review/state.ts'
import type { Finding } from '#collections/rules/finding.ts'

/** What `GET /api/<collection>/:id/state` answers. */
export type ReviewState = {
  hasNews: boolean
  isPublished: boolean
  isPlanned: boolean
  fourEyes: boolean
  review: {
    state: string
    note: string | null
    reason: string | null
    failure: string | null
    isEmergency: boolean
    isChecked: boolean
    isLatest: boolean
    submittedBy: string | null
    submittedAt: string
    decidedBy: string | null
    decidedAt: string | null
  } | null
  plan: { kind: 'publish' | 'takeDown'; at: string | null; by: string | null; failure: string | null } | null
  actions: ReviewAction[]
  findings: Finding[]
}

/** What `GET /api/<collection>/:id/breaks` answers. */
export type Breaking = { collection: string; id: string; title: string }
