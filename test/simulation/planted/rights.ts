// Faults of rights that are planted, to see that the simulation notices.
import type { Case } from '../../../src/domain/state/case.ts'
import type { Attending } from '../../../src/domain/state/invitation.ts'
import type { Dependencies } from '../../../src/features/kernel/request-context.ts'
import {
  decidingOtherwise,
  invitations,
  onlyConferences,
  plant,
  type Planted,
  seeing,
  withCases,
  withPractices,
} from './planted.ts'

export function answeringTwice(real: Dependencies): Dependencies {
  const again = (family: Case): Case =>
    onlyConferences(family, (conference) => ({
      ...conference,
      records: [...conference.records, ...conference.records.slice(-1)],
    }))
  return decidingOtherwise((change, family) => {
    const meeting = family?.conferences[0]?.id
    if (change.change !== 'none' || family === undefined || meeting === undefined) return change
    const at = real.clock.now()
    return {
      change: 'commit',
      family: again(family),
      audit: [{ event: 'conference.updated', meeting, by: 'service', at }],
      answer: change.answer,
    }
  })(real)
}

export const ofRights: readonly Planted[] = [
  plant(
    {
      name: 'conflict',
      what: 'A conflict of interest is not looked at.',
      expects: ['own-eyes'],
    },
    {
      deps: seeing((conference) => ({
        ...conference,
        conflicts: [],
        invitations: conference.invitations.map(({ withdrawn, ...invitation }) =>
          withdrawn === undefined || withdrawn.why === 'conflict'
            ? invitation
            : { ...invitation, withdrawn },
        ),
      })),
    },
  ),
  plant(
    {
      name: 'outlives',
      what: 'A right outlives its part: whoever was taken off still counts.',
      expects: ['own-eyes'],
    },
    { deps: seeing(invitations(({ withdrawn: _off, ...invitation }) => invitation)) },
  ),
  plant(
    {
      name: 'everybody',
      what: 'Whoever asks is found to have a part in every family.',
      expects: ['own-eyes'],
    },
    {
      deps: withCases((cases) => ({
        of: async (person, leaveOut) =>
          (await cases.of('administrators', leaveOut)).map((family) =>
            person === 'administrators'
              ? family
              : onlyConferences(family, (conference) => ({
                  ...conference,
                  leadSocialWorker: person,
                })),
          ),
      })),
    },
  ),
  plant(
    {
      name: 'not-blind',
      what: 'Ratings are open before all are in.',
      expects: ['own-eyes'],
    },
    {
      deps: withPractices((practice) => ({
        ...practice,
        blindRatings: { ...practice.blindRatings, value: false },
      })),
    },
  ),
  plant(
    {
      name: 'counts-declined',
      what: 'Whoever declined counts for the quorum.',
      expects: ['quorum'],
    },
    {
      deps: seeing(
        invitations((invitation) => {
          const last = invitation.answers.at(-1)
          if (last?.status !== 'declined') return invitation
          return { ...invitation, answers: [attending(last)] }
        }),
      ),
    },
  ),
  plant(
    {
      name: 'handed-over',
      what: 'Whoever handed over is still asked for the report.',
      expects: ['still-owed'],
    },
    {
      deps: seeing(
        invitations((invitation) => {
          const last = invitation.answers.at(-1)
          return last?.status === 'represented' && last.confirmation.status === 'confirmed'
            ? { ...invitation, answers: [attending(last)] }
            : invitation
        }),
      ),
    },
  ),
]

const attending = ({ by, at }: Pick<Attending, 'by' | 'at'>): Attending => ({
  status: 'attending',
  mode: 'in-person',
  by,
  at,
})
