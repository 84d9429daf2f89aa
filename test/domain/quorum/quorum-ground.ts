// The table that the tests of quorum share.
import { childId } from '../../../src/domain/ids.ts'
import type {
  MemberAttendance,
  QuorumChild,
  QuorumMember,
} from '../../../src/domain/quorum/quorum.ts'
import type { QuorumRule, Sector } from '../../../src/domain/rules/practice.ts'
import { practice } from '../../support/practices.ts'

const rule = practice('portsmouth').quorum
export const childA: QuorumChild = { id: childId('child-a'), label: 'Child A' }

type From = readonly [agency: string, sector: Sector]
export const member = (
  who: string,
  [agency, sector]: From,
  standing: MemberAttendance,
  more: Partial<QuorumMember> = {},
): QuorumMember => ({
  who,
  agency,
  discipline: who,
  sector,
  attendance: standing,
  directContact: 'every-child',
  ...more,
})
export const socialWorker = member(
  'social worker',
  ['Ashvale Children’s Services', 'social-care'],
  'accepted',
)
export const school = member('safeguarding lead', ['Ashvale Primary', 'education'], 'accepted')
export const healthVisitor = member('health visitor', ['Ashvale Health', 'health'], 'accepted')

export const table = (
  members: readonly QuorumMember[],
  change: Partial<QuorumRule> = {},
  children: readonly QuorumChild[] = [childA],
) => ({ members, children, rule: { ...rule, ...change } })
