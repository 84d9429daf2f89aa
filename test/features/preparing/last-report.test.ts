// What a report begins with: one's own last one, or what one's agency wrote and went round to one.
// What a colleague wrote and nobody has sent round is not mine to read, and so not mine to begin
// with.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  instant,
  invitationId,
  localDate,
  meetingId,
  personId,
  reference,
} from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Circulated, ReportVersion } from '../../../src/domain/state/report-facts.ts'
import { type SubmittedReport, versionId } from '../../../src/domain/state/report-words.ts'
import { renderCard } from '../../../src/turns/render-card.ts'
import {
  invitationFor,
  objectIdOf,
  oneFamily,
  onlyConference,
  person,
  tenant,
} from '../../support/families.ts'
import { openStaffed, type Staffed } from '../../support/staffed.ts'

const school = { agency: 'Alder School', role: 'Class teacher' }
const people = ['chair', 'admin', 'social-worker', 'police'].map((name) => person(name))
const teachers = ['old-teacher', 'new-teacher'].map((name, index) =>
  person(name, {
    ...school,
    account: { tenantId: tenant, objectId: objectIdOf(`teacher-${index}`) },
  }),
)
const at = instant('2026-12-01T10:00:00.000Z')
const secret = 'Mum told me about her new flat'

const placeOf = (name: string, meeting: string) => ({
  ...invitationFor(name),
  ...school,
  id: invitationId(`i-${meeting}-${name}`),
})

/**
 * A first conference to which the old teacher reported, with the new one invited beside them, and a
 * review that asks both again.
 */
function family(circulated: readonly Circulated[], beside: readonly string[]): Case {
  const one = oneFamily({ invited: [] })
  const base = onlyConference(one)
  const version: ReportVersion = { number: 1, by: personId('old-teacher'), at, late: false }
  return {
    ...one,
    conferences: [
      {
        ...base,
        invitations: ['old-teacher', ...beside].map((name) => placeOf(name, 'first')),
        reports: [
          {
            kind: 'individual',
            invitation: invitationId('i-first-old-teacher'),
            versions: [version],
            shared: [],
            circulated,
          },
        ],
      },
      {
        ...base,
        id: meetingId('m-4472'),
        reference: reference('4472'),
        kind: 'review',
        date: localDate('2027-03-04'),
        invitations: ['old-teacher', 'new-teacher'].map((name) => placeOf(name, 'review')),
      },
    ],
  }
}

const written: SubmittedReport = {
  kind: 'report-version',
  id: versionId(
    { meeting: meetingId('m-4471'), invitation: invitationId('i-first-old-teacher') },
    1,
  ),
  meeting: meetingId('m-4471'),
  invitation: invitationId('i-first-old-teacher'),
  number: 1,
  entries: [{ field: 'strengths', words: secret, at }],
  ...school,
  by: personId('old-teacher'),
  at,
  late: false,
  changed: [],
}

let here: Staffed
beforeEach(async () => {
  here = await openStaffed([...people, ...teachers], '2027-01-04T10:00:00.000Z')
})
afterEach(() => here.close())

async function opened(who: string, kept: Case): Promise<string> {
  await here.bringIn(kept)
  await here.deps.cases.change(kept.id, () => ({
    change: 'commit',
    family: kept,
    audit: [],
    papers: [written],
    answer: undefined,
  }))
  const card = await here.press(who, 'report.write', {
    caseId: kept.id,
    meetingId: 'm-4472',
    invitationId: `i-review-${who}`,
  })
  const shown = JSON.stringify(renderCard(card))
  expect(shown).toContain('4472')
  return shown
}
const sentTo = (name: string): Circulated[] => [
  { version: 1, to: [invitationId(`i-first-${name}`)], by: personId('chair'), at },
]

describe('a report to the review', () => {
  it('begins with what I wrote last time', async () => {
    expect(await opened('old-teacher', family([], ['new-teacher']))).toContain(secret)
  })

  it('does not begin with a colleague’s report that never went round', async () => {
    expect(await opened('new-teacher', family([], ['new-teacher']))).not.toContain(secret)
  })

  it('begins with my agency’s report once it went round to me', async () => {
    const kept = family(sentTo('new-teacher'), ['new-teacher'])
    expect(await opened('new-teacher', kept)).toContain(secret)
  })

  it('does not begin with one that went round before I had a place', async () => {
    expect(await opened('new-teacher', family(sentTo('old-teacher'), []))).not.toContain(secret)
  })
})
