// How many of those whom the quorum rule asks for each child has, in one line.
import type { ChildQuorum } from '../../../domain/quorum/quorum.ts'
import type { QuorumRule } from '../../../domain/rules/practice.ts'

/** '■ Mia 1 of 3, ● Leo 3 of 3' */
export const sayCounts = (children: readonly ChildQuorum[], rule: QuorumRule): string =>
  children
    .map(({ child, socialCare, others, spare, quorate }) => {
      const ofOthers = others.length - spare
      const asked = rule.requireSocialCare ? 1 : 0
      const there = Math.min(others.length, ofOthers) + (socialCare ? asked : 0)
      return (
        `${quorate ? '●' : '■'} ${child?.label ?? 'All children'} ` +
        `${there} of ${ofOthers + asked}`
      )
    })
    .join(', ')
