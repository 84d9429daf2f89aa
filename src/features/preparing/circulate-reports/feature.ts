import {
  sampleCase,
  sampleConference,
  sampleNow,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import type { Conference } from '../../../domain/case.ts'
import { deadlineIn } from '../../../domain/dates/deadlines.ts'
import { invitationId, localDate, parentId } from '../../../domain/ids.ts'
import { ruleFor } from '../../../domain/practice.ts'
import { type Shared, withReport } from '../../../domain/report/report.ts'
import { factsFor } from '../../../domain/report/sharing.ts'
import type { Feature, SampleGround } from '../../kernel/feature.ts'
import { arrivedNotice, owedNotice, texts, verbs } from './flow.ts'
import { arrivedCard, type CirculationFacts, previewCard, sayDone } from './view.ts'

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

export const circulateReports: Feature = {
  name: 'circulate-reports',
  verbs,
  texts,
  notices: new Map([
    ['reports-circulated/owner', arrivedNotice],
    ['circulate-reports/owner', owedNotice],
  ]),
  samples: (ground) => [
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
  ],
}
