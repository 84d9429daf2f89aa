// The same family when more has happened: a report with its annex, a plan with promises, a core
// group, and a review to come. Each kind of typed words is a secret of its own, named in
// whole-roster.ts.
import {
  actionId,
  commitmentId,
  contingencyId,
  invitationId,
  localDate,
  meetingId,
  outcomeId,
  parentId,
  personId,
  reference,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { InPlan, MadeSmart, SmartWords } from '../../src/domain/state/commitment.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import type { Instance } from './delivery-ground.ts'
import { invitationFor, onlyConference } from './families.ts'
import { at, papersOf } from './papers-on-a-plan.ts'
import { awaitedFor, wholeRoster } from './whole-roster.ts'

const seen = {
  kind: 'individual',
  versions: [{ number: 1, by: personId('invited'), at, late: false }],
} as const

/** The ids that buttons of this family carry, beside those of pressData. */
export const idsOnPlan = (number: string) => ({
  outcomeId: `o-${number}`,
  coreGroup: `m-${number}-cg`,
  review: `m-${number}-rv`,
  own: `c-${number}-own`,
  planned: `c-${number}-plan`,
  familyAction: `a-${number}-family`,
  parent: `p-${number}`,
})

/** Brings in a family of that number, at the moment of its story that is wanted. */
export async function bringInRoster(
  { bringIn, deps }: Pick<Instance, 'bringIn' | 'deps'>,
  number: string,
  wanted: { readonly family?: 'on a plan'; readonly on?: string },
): Promise<void> {
  if (wanted.family === undefined)
    return bringIn(wholeRoster(number, wanted.on === 'the day after' ? { decided: true } : {}))
  const { family, papers } = rosterOnPlan(number)
  await bringIn(family)
  await deps.cases.change(family.id, () => ({
    change: 'commit',
    family,
    audit: [],
    papers,
    answer: undefined,
  }))
}

export function rosterOnPlan(number: string): {
  readonly family: Case
  readonly papers: readonly Paper[]
} {
  const ids = idsOnPlan(number)
  const [outcome, parent, place] = [
    outcomeId(ids.outcomeId),
    parentId(ids.parent),
    invitationId(`i-${number}-invited`),
  ]
  const first = onlyConference(wholeRoster(number))
  const report = { meeting: first.id, invitation: place, by: personId('invited'), at }
  const conference: Conference = {
    ...first,
    reports: [
      {
        ...seen,
        invitation: place,
        circulated: [
          {
            version: 1,
            to: [invitationId(`i-${number}-core`), invitationId(`i-${number}-asking`)],
            by: personId('administrator'),
            at,
          },
        ],
        shared: [
          {
            who: 'parent',
            parent,
            by: personId('invited'),
            at,
            status: 'not-shared',
            reason: `withheld-${number}`,
          },
        ],
      },
    ],
  }
  const coreGroup: Conference = {
    ...first,
    id: meetingId(ids.coreGroup),
    reference: reference(`${number}C`),
    kind: 'core-group',
    date: localDate('2026-12-18'),
    chair: personId('lead'),
    records: [],
    exclusions: [],
    invitations: ['core', 'silent', 'asking'].map((name) => ({
      ...invitationFor(name),
      id: invitationId(`i-${number}-cg-${name}`),
      why: `why-${number}-${name}`,
      answers: name === 'asking' ? [awaitedFor] : [],
    })),
    opened: { by: personId('lead'), at },
    updates: [
      {
        invitation: invitationId(`i-${number}-cg-silent`),
        rated: [{ outcome, entries: 1 }],
        completeAt: at,
      },
    ],
  }
  const review: Conference = {
    ...first,
    id: meetingId(ids.review),
    reference: reference(`${number}R`),
    kind: 'review',
    date: localDate('2027-02-25'),
    invitations: [],
    records: [],
    exclusions: [],
  }
  const words = (promise: string): SmartWords => ({
    promise,
    outcome,
    hope: '',
    childNotices: '',
    until: '',
    firstStepBy: localDate('2026-12-01'),
    finishBy: localDate('2027-01-29'),
    howOften: 'Every Tuesday',
    howFamilyKnows: 'I ring',
    needsFromOthers: '',
    whatIf: { trigger: '', then: '', who: '' },
  })
  const offered: MadeSmart = {
    id: commitmentId(ids.own),
    meeting: first.id,
    owner: personId('invited'),
    offeredAt: at,
    status: 'smart',
    words: words(`offered-${number}`),
    at,
  }
  const inPlan: InPlan = {
    id: commitmentId(ids.planned),
    meeting: first.id,
    owner: personId('silent'),
    offeredAt: at,
    status: 'in-plan',
    words: words(`promised-${number}`),
    action: actionId(`a-${number}`),
    since: at,
    checks: [],
    agreement: {
      who: 'Mum',
      how: 'together',
      on: localDate('2026-11-20'),
      by: personId('lead'),
      at,
    },
  }
  const agreed = {
    number: 1,
    meeting: first.id,
    agreedBy: personId('chair'),
    agreedAt: at,
    familyAgreed: 'Mum agreed.',
    outcomes: [
      {
        id: outcome,
        words: `planned-${number}`,
        harm: `planned-${number} harm`,
        childNotices: 'I sleep',
      },
    ],
    actions: [
      {
        id: inPlan.action,
        outcome,
        words: `promised-${number}`,
        owner: { owner: 'professional' as const, person: personId('silent') },
        by: localDate('2027-01-29'),
        commitment: inPlan.id,
      },
      {
        id: actionId(ids.familyAction),
        outcome,
        words: `planned-${number} alarm`,
        owner: { owner: 'family' as const, who: 'Mum', agreedOn: localDate('2026-11-20') },
        by: localDate('2027-01-29'),
      },
    ],
    contingencies: [
      {
        id: contingencyId(`w-${number}`),
        whatIf: `planned-${number} storm`,
        then: 'Ring Nan',
        who: 'Mum',
      },
    ],
  }
  return {
    family: {
      ...wholeRoster(number),
      parents: [{ id: parent, label: 'Mum' }],
      conferences: [conference, coreGroup, review],
      plan: { agreed: [agreed] },
      commitments: [offered, inPlan],
    },
    papers: papersOf(number, { report, coreGroup, outcome, parent }),
  }
}
