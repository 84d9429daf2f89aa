import { instant, localDate, parentId } from '../../../src/domain/ids.ts'
import type { FamilyMember } from '../../../src/domain/report/parents.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { deadlineIn } from '../../../src/domain/rules/deadlines.ts'
import { ruleFor } from '../../../src/domain/rules/practice.ts'
import type { Person } from '../../../src/domain/state/person.ts'
import type { Shared } from '../../../src/domain/state/report-facts.ts'
import {
  sharingCard,
  type SharingFacts,
  type SharingInputs,
  withholdingForm,
  withholdingRequest,
  withholdingTold,
} from '../../../src/features/preparing/share-report/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const mum: FamilyMember = { who: 'parent', parent: parentId('mum'), label: 'Mum' }
const dad: FamilyMember = { who: 'parent', parent: parentId('dad'), label: 'Dad' }
const done = { by: samplePeople.school.id, at: sampleNow }
const shown: Shared = {
  who: 'parent',
  parent: mum.parent,
  status: 'shared',
  on: localDate('2027-02-19'),
  how: 'talked-through',
  reaction: 'It is hard to read, but it is true. You left out that Robin was ill in January.',
  ...done,
}
const asked: Shared = {
  who: 'parent',
  parent: dad.parent,
  status: 'not-shared',
  reason:
    'Somebody would not be safe if they saw it. He does ' +
    'not know yet that mum has told us about October.',
  ...done,
}
const agreed: Shared = { ...asked, agreed: { by: samplePeople.chair.id, at: sampleNow } }

function facts(
  { practice, calendar }: SampleGround,
  {
    person = samplePeople.school,
    shared = [],
    submitted = false,
  }: {
    readonly person?: Person
    readonly shared?: readonly Shared[]
    readonly submitted?: boolean
  } = {},
): SharingFacts {
  const invitation = sampleConference.invitations.find(
    (invitation) => invitation.person === samplePeople.school.id,
  )
  const rule = ruleFor(practice, 'share-report', sampleConference.kind)
  if (invitation === undefined || rule === undefined)
    throw new Error('The sample conference asks the school for a report')
  const report = {
    ...factsFor(sampleConference, invitation.id),
    shared,
    versions: submitted ? [{ number: 1, ...done, late: false }] : [],
  }
  return {
    person,
    family: sampleCase,
    conference: withReport(sampleConference, report),
    invitation,
    report,
    practice,
    now: sampleNow,
    people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
    due: deadlineIn(practice, rule, { kind: 'initial', anchor: sampleConference.date, calendar }),
  }
}

const empty: SharingInputs = { members: [], somebody: '', how: '', on: '2027-02-22', reaction: '' }

export const samples: FeatureSamples = (ground) => [
  { state: 'nobody has seen it', card: sharingCard(facts(ground), empty) },
  {
    state: 'filled in by what was said',
    card: sharingCard(facts(ground), {
      ...empty,
      members: ['parent.mum'],
      how: 'talked-through',
    }),
  },
  {
    state: 'mum has, dad has not',
    card: sharingCard(facts(ground, { shared: [shown], submitted: true }), empty, { kept: true }),
  },
  {
    state: 'with a problem',
    card: sharingCard(facts(ground), empty, { problem: 'Please say to whom you have shown it.' }),
  },
  {
    state: 'late',
    card: sharingCard(
      { ...facts(ground, { shared: [shown] }), now: instant('2027-03-10T10:00:00Z') },
      empty,
    ),
  },
  {
    state: 'everybody has seen it or it is agreed',
    card: sharingCard(
      facts(ground, { shared: [shown, asked, agreed], person: samplePeople.socialWorker }),
      empty,
    ),
  },
  {
    state: 'asking the chair',
    card: withholdingForm(facts(ground), {
      member: 'parent.dad',
      ground: '',
      words: 'dad isnt safe to share with',
    }),
  },
  {
    state: 'asking, with a problem',
    card: withholdingForm(
      facts(ground),
      { member: '', ground: '', words: '' },
      'Please choose who it is about.',
    ),
  },
  {
    state: 'for the chair',
    card: withholdingRequest(facts(ground, { person: samplePeople.chair, shared: [asked] }), dad),
  },
  {
    state: 'agreed',
    card: withholdingRequest(
      facts(ground, { person: samplePeople.chair, shared: [asked, agreed] }),
      dad,
    ),
  },
  {
    state: 'shown meanwhile',
    card: withholdingRequest(facts(ground, { person: samplePeople.chair, shared: [shown] }), mum, {
      problem: 'It has been shown to them meanwhile, so there is nothing to decide.',
    }),
  },
  {
    state: 'told: agreed',
    card: withholdingTold(facts(ground, { shared: [asked, agreed] }), dad),
  },
  {
    state: 'told: to be shown',
    card: withholdingTold(
      facts(ground, {
        shared: [asked, { ...asked, refused: { by: samplePeople.chair.id, at: sampleNow } }],
      }),
      dad,
    ),
  },
]
