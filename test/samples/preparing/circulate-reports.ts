import { invitationId, localDate, parentId } from '../../../src/domain/ids.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import { factsFor } from '../../../src/domain/report/sharing.ts'
import { deadlineIn } from '../../../src/domain/rules/deadlines.ts'
import { ruleFor } from '../../../src/domain/rules/practice.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { Shared } from '../../../src/domain/state/report-facts.ts'
import {
  arrivedCard,
  type CirculationFacts,
  previewCard,
  sayDone,
} from '../../../src/features/preparing/circulate-reports/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const done = { by: samplePeople.school.id, at: sampleNow }
const shown = (parent: string): Shared => ({
  who: 'parent',
  parent: parentId(parent),
  status: 'shared',
  on: localDate('2027-02-19'),
  how: 'talked-through',
  reaction: '',
  ...done,
})
const report = (id: string, shared: readonly Shared[]) => ({
  ...factsFor(sampleConference, invitationId(`i-${id}`)),
  shared,
  versions: [{ number: 1, ...done, late: false }],
})

const oneWaits: Conference = withReport(
  sampleConference,
  report(samplePeople.school.id, [shown('mum'), shown('dad')]),
)
const twoWait: Conference = withReport(
  oneWaits,
  report(samplePeople.healthVisitor.id, [shown('mum')]),
)

const facts = ({ practice, calendar }: SampleGround, conference: Conference): CirculationFacts => {
  const rule =
    ruleFor(practice, 'circulate-reports', 'initial') ??
    ruleFor(practice, 'submit-report', 'initial')
  return {
    family: sampleCase,
    conference,
    person: samplePeople.admin,
    practice,
    now: sampleNow,
    people: new Map(Object.values(samplePeople).map((one) => [one.id, one])),
    due:
      rule === undefined
        ? undefined
        : deadlineIn(practice, rule, { kind: 'initial', anchor: conference.date, calendar }),
  }
}

export const samples: FeatureSamples = (ground) => [
  { state: 'the family has seen it', card: previewCard(facts(ground, oneWaits)) },
  { state: 'one is not with dad yet', card: previewCard(facts(ground, twoWait)) },
  {
    state: 'done',
    card: previewCard(
      { ...facts(ground, sampleConference), due: undefined },
      sayDone(2, sampleNow),
    ),
  },
  {
    state: 'one has come',
    card: arrivedCard(
      samplePeople.healthVisitor,
      { family: sampleCase, conference: sampleConference },
      1,
    ),
  },
  {
    state: 'several have come',
    card: arrivedCard(
      samplePeople.healthVisitor,
      { family: sampleCase, conference: sampleConference },
      3,
    ),
  },
]
