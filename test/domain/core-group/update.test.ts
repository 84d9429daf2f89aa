// Who owes an update, when ratings open, and how the core group's report is put together.
import { describe, expect, it } from 'vitest'

import { missedTwice } from '../../../src/domain/core-group/missed.ts'
import { isOpenToAll, openRatings, withEntry } from '../../../src/domain/core-group/update.ts'
import { instant, personId, practiceId } from '../../../src/domain/ids.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import {
  afterSecond,
  beforeSecond,
  familyOnPlan,
  firstCoreGroup,
  secondCoreGroup,
} from '../../samples/core-group/core-group-samples.ts'
import { samplePeople } from '../../samples/sample-family.ts'
import { calendar } from '../../support/ground.ts'
import { statutory } from './update-ground.ts'

const ground = {
  practices: new Map([[practiceId('statutory'), statutory]]),
  calendar,
  now: beforeSecond,
}
const withGroup = (coreGroup: Conference): Case => ({
  ...familyOnPlan,
  conferences: familyOnPlan.conferences.map((conference) =>
    conference.id === coreGroup.id ? coreGroup : conference,
  ),
})

describe('the ratings of a core group', () => {
  const silent: Conference = { ...secondCoreGroup, updates: [] }
  it('are closed until all are in, the meeting begins, or it is opened within the hour before', () => {
    const blind = { practice: statutory, now: beforeSecond }
    expect(isOpenToAll(silent, blind)).toBe(false)
    expect(openRatings(silent, { ...blind, by: personId('x'), calendar }).ok).toBe(false)
    expect(
      openRatings(silent, {
        practice: statutory,
        now: instant('2027-05-05T12:05:00Z'),
        by: personId('x'),
        calendar,
      }),
    ).toMatchObject({ ok: true, value: { opened: { by: 'x' } } })
    expect(isOpenToAll(silent, { practice: statutory, now: instant('2027-05-05T13:00:00Z') })).toBe(
      true,
    )
    const all: Conference = {
      ...silent,
      updates: silent.invitations.map(({ id }) => ({
        invitation: id,
        rated: [],
        completeAt: beforeSecond,
      })),
    }
    expect(isOpenToAll(all, blind)).toBe(true)
  })

  it('are open at once where a practice does without the blind collection', () => {
    expect(
      isOpenToAll(silent, {
        practice: { ...statutory, blindRatings: { ...statutory.blindRatings, value: false } },
        now: beforeSecond,
      }),
    ).toBe(true)
    expect(statutory.blindRatings).toMatchObject({ value: true, tag: 'second-hand' })
  })

  it('are whole for a member once every outcome has an entry, and stay so', () => {
    const [first, second] = familyOnPlan.plan?.agreed[0]?.outcomes ?? []
    const [invitation] = silent.invitations
    if (first === undefined || second === undefined || invitation === undefined)
      throw new Error('The sample plan has too few outcomes')
    const once = withEntry(familyOnPlan, silent, {
      invitation: invitation.id,
      outcome: first.id,
      at: beforeSecond,
    })
    expect(once.updates?.[0]?.completeAt).toBeUndefined()
    const whole = withEntry(familyOnPlan, once, {
      invitation: invitation.id,
      outcome: second.id,
      at: afterSecond,
    })
    expect(
      withEntry(familyOnPlan, whole, {
        invitation: invitation.id,
        outcome: first.id,
        at: instant('2027-05-07T10:00:00Z'),
      }).updates?.[0],
    ).toMatchObject({ completeAt: afterSecond })
  })
})

describe('each member owes', () => {
  const kinds = (family: Case, now = beforeSecond) =>
    obligations(family, { ...ground, now })
      .filter(
        (obligation) =>
          obligation.meeting === secondCoreGroup.id && obligation.kind !== 'answer-invitation',
      )
      .map(
        (obligation) =>
          `${obligation.owner} ${obligation.kind} ${obligation.due.due} ${obligation.state.status}`,
      )

  it('an update a working day before; whoever gave it late is marked', () => {
    expect(kinds(withGroup({ ...secondCoreGroup, updates: [] }))).toContain(
      'sample-school core-group-update 2027-05-04 open',
    )
    const late = {
      ...secondCoreGroup,
      updates: secondCoreGroup.invitations.map(({ id }) => ({
        invitation: id,
        rated: [],
        completeAt: instant('2027-05-05T08:00:00Z'),
      })),
    }
    expect(kinds(withGroup(late))).toContain('sample-school core-group-update 2027-05-04 met-late')
  })

  it('its part in writing instead, where nobody of the agency comes; a note meets it', () => {
    const declined: Conference = {
      ...secondCoreGroup,
      updates: [],
      invitations: secondCoreGroup.invitations.map((invitation) =>
        invitation.person === samplePeople.police.id
          ? {
              ...invitation,
              answers: [
                {
                  status: 'declined',
                  reason: 'Court',
                  askInstead: 'desk',
                  by: invitation.person,
                  at: beforeSecond,
                },
              ],
            }
          : invitation,
      ),
    }
    expect(kinds(withGroup(declined))).toContain(
      'sample-police absent-member-report 2027-05-04 open',
    )
    const police = declined.invitations.find(
      (invitation) => invitation.person === samplePeople.police.id,
    )
    if (police === undefined) throw new Error('The police are not invited')
    expect(
      kinds(
        withGroup({
          ...declined,
          updates: [{ invitation: police.id, rated: [], noteAt: beforeSecond }],
        }),
      ),
    ).toContain('sample-police absent-member-report 2027-05-04 met')
    // A short report is how it was once left: it meets the duty too.
    const reported = withReport(declined, {
      kind: 'individual',
      invitation: police.id,
      shared: [],
      versions: [{ number: 1, by: police.person, at: beforeSecond, late: false }],
    })
    expect(kinds(withGroup(reported))).toContain(
      'sample-police absent-member-report 2027-05-04 met',
    )
  })

  it('two missed in a row are told to the lead social worker; one is not', () => {
    const marked = (coreGroup: Conference, who: readonly string[], at: string): Conference => ({
      ...coreGroup,
      updates: [],
      invitations: coreGroup.invitations.map((invitation) => ({
        ...invitation,
        marks: [
          {
            ...(who.includes(invitation.person)
              ? { mark: 'absent' as const }
              : {
                  mark: 'arrived' as const,
                  who: 'invited' as const,
                  time: coreGroup.time,
                  mode: 'in-person' as const,
                }),
            by: invitation.person,
            at: instant(at),
          },
        ],
      })),
    })
    const first = marked(firstCoreGroup, ['sample-police'], '2027-03-24T14:05:00Z')
    const both = (second: Conference): Case => ({
      ...familyOnPlan,
      conferences: familyOnPlan.conferences.map((conference) =>
        conference.id === first.id ? first : conference.id === second.id ? second : conference,
      ),
    })
    const again = marked(secondCoreGroup, ['sample-police'], '2027-05-05T13:05:00Z')
    expect(missedTwice(both(again), again, afterSecond)).toEqual(['Mereshire Police'])
    const back = marked(secondCoreGroup, [], '2027-05-05T13:05:00Z')
    expect(missedTwice(both(back), back, afterSecond)).toEqual([])
    expect(
      obligations(both(again), { ...ground, now: afterSecond })
        .filter((obligation) => obligation.kind === 'ask-missing-member')
        .map((obligation) => `${obligation.owner} ${obligation.due.due}`),
    ).toEqual(['sample-social-worker 2027-05-07'])
  })
})
