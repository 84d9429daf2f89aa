// The papers of a family with a plan: each document that the roster may or may not read.
import { ratingId } from '../../src/domain/core-group/rating.ts'
import { instant, invitationId, localDate, personId } from '../../src/domain/ids.ts'
import { versionForId } from '../../src/domain/report/version-for.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import { type CoreGroupCycle, cycleId } from '../../src/domain/state/core-group-papers.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import type { MemberRating } from '../../src/domain/state/rating.ts'
import {
  annexId,
  type SubmittedAnnex,
  type SubmittedReport,
  versionId,
} from '../../src/domain/state/report-words.ts'
import type { VersionFor } from '../../src/domain/state/version-for.ts'

export const at = instant('2026-11-20T12:00:00.000Z')

type Parts = {
  readonly report: Pick<SubmittedReport, 'meeting' | 'invitation' | 'by' | 'at'>
  readonly coreGroup: Conference
  readonly outcome: MemberRating['outcome']
  readonly parent: VersionFor['parent']
}

export function papersOf(number: string, { report, coreGroup, outcome, parent }: Parts): Paper[] {
  const place = invitationId(`i-${number}-cg-silent`)
  const version: SubmittedReport = {
    ...report,
    kind: 'report-version',
    id: versionId(report, 1),
    number: 1,
    entries: [{ field: 'strengths', words: `reported-${number}`, at }],
    agency: 'Agency of invited',
    role: 'Health visitor',
    late: false,
    changed: [],
  }
  const annex: SubmittedAnnex = {
    ...report,
    kind: 'report-annex',
    id: annexId(report, 1),
    number: 1,
    words: `annex-${number}`,
    why: `annex-${number} why`,
  }
  const apart: VersionFor = {
    ...report,
    kind: 'report-version-for',
    id: versionForId({ ...report, parent }),
    parent,
    number: 1,
    leavesOut: [{ field: 'strengths' }],
    rationale: `withheld-${number}`,
  }
  const rating: MemberRating = {
    kind: 'rating',
    id: ratingId({ meeting: coreGroup.id, place, outcome, number: 1 }),
    meeting: coreGroup.id,
    outcome,
    number: 1,
    by: personId('silent'),
    at,
    voice: 'member',
    invitation: place,
    colour: 'amber',
    direction: 'same',
    safer: 'partly',
    evidence: [{ words: `rated-${number}`, on: localDate('2026-11-20'), how: 'observed' }],
    saferWhy: '',
    barrier: '',
    helpNeeded: '',
    childSays: `rated-${number} child`,
    familySays: '',
  }
  const cycle: CoreGroupCycle = {
    kind: 'core-group-cycle',
    id: cycleId(coreGroup.id, 1),
    meeting: coreGroup.id,
    number: 1,
    by: personId('lead'),
    at,
    working: `rated-${number} working`,
    progress: '',
    safer: '',
    harm: 'none',
    harmWords: '',
  }
  return [version, annex, apart, rating, cycle]
}
