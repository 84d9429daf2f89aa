// The family that the tests of sharing share.
import { instant, localDate, parentId, personId } from '../../../src/domain/ids.ts'
import type { FamilyMember } from '../../../src/domain/report/parents.ts'
import { factsFor, showing } from '../../../src/domain/report/sharing.ts'
import { withholdingAsked, withholdingDecided } from '../../../src/domain/report/withholding.ts'
import type { Result } from '../../../src/domain/result.ts'
import type { ReportFacts } from '../../../src/domain/state/report-facts.ts'
import { invitedTo, oneFamily, onlyConference } from '../../support/families.ts'

export const mum: FamilyMember = { who: 'parent', parent: parentId('mum'), label: 'Mum' }
export const dad: FamilyMember = { who: 'parent', parent: parentId('dad'), label: 'Dad' }
export const family = oneFamily({ invited: ['school'] })
export const conference = onlyConference(family)
export const invitation = invitedTo(conference, 'school')
export const blank = factsFor(conference, invitation.id)
export const school = personId('school')
export const chair = personId('chair')
export const at = instant('2026-12-02T10:00:00Z')
export const done = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(result.refusal.words)
  return result.value
}
export const show = (
  report: ReportFacts,
  members: readonly FamilyMember[],
  on = '2026-12-01',
  more: { readonly reaction?: string; readonly at?: string } = {},
) =>
  done(
    showing(report, {
      members,
      on: localDate(on),
      how: 'talked-through',
      reaction: more.reaction ?? '',
      by: school,
      at: more.at === undefined ? at : instant(more.at),
    }),
  )
export const ask = (
  report: ReportFacts,
  member: FamilyMember,
  words = 'He does not know where she lives.',
) => done(withholdingAsked(report, { member, ground: 'not-safe', words, by: school, at }))
export const decide = (report: ReportFacts, member: FamilyMember, agrees: boolean) =>
  done(withholdingDecided(report, { member, agrees, by: chair, at }))
