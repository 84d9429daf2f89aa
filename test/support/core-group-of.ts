// A family that has come as far as its core group: a plan with one outcome, and everybody of the
// conference in its core group.
import {
  instant,
  invitationId,
  localDate,
  meetingId,
  outcomeId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { AgreedPlan } from '../../src/domain/state/plan.ts'
import { sampleConference } from '../samples/sample-family.ts'

const outcome = {
  id: outcomeId('o-school'),
  words: 'We get to school every day and have had breakfast',
  harm: 'Weeks of school were missed',
  childNotices: 'I am not hungry in class',
}
/** What a member fills in to rate an outcome. */
export const ratingFields = {
  colour: 'amber',
  evidence: 'Four days out of five',
  on: '2026-11-23',
  how: 'observed',
  direction: 'better',
  safer: 'partly',
  saferWhy: '',
  evidence2: '',
  on2: '',
  how2: 'observed',
  barrier: '',
  helpNeeded: '',
  childSays: '',
  familySays: '',
  stepWhat: '',
  stepWho: '',
  stepWhen: '',
}
/** The same as the card of this family's outcome sends it. */
export const oneRating = { outcomeId: outcome.id, ...ratingFields }

/** The same family with a core group on Monday 30 November 2026. */
export function withCoreGroup(family: Case): Case {
  const [conference] = family.conferences
  if (conference === undefined) throw new Error('There is no conference')
  const coreGroup: Conference = {
    ...sampleConference,
    id: meetingId(`${conference.id}-cg`),
    reference: reference(`${conference.reference}-CG1`),
    kind: 'core-group',
    date: localDate('2026-11-30'),
    practice: conference.practice,
    chair: conference.leadSocialWorker,
    leadSocialWorker: conference.leadSocialWorker,
    administrator: conference.administrator,
    invitations: conference.invitations.map((invitation) => ({
      ...invitation,
      id: invitationId(`${invitation.id}-cg`),
      answers: [],
      timings: [],
      marks: [],
    })),
  }
  const plan: AgreedPlan = {
    number: 1,
    meeting: conference.id,
    agreedBy: conference.chair,
    agreedAt: instant('2026-11-20T12:00:00Z'),
    familyAgreed: 'Mum agreed.',
    outcomes: [outcome],
    actions: [],
    contingencies: [],
  }
  return { ...family, conferences: [...family.conferences, coreGroup], plan: { agreed: [plan] } }
}
