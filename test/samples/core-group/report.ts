import { assembled } from '../../../src/domain/core-group/report.ts'
import { instant } from '../../../src/domain/ids.ts'
import { withReport } from '../../../src/domain/report/report.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import { cycleId } from '../../../src/domain/state/core-group-papers.ts'
import {
  type CoreGroupReportFacts,
  cycleForm,
  cycleInputs,
  reportCard,
  reportFileCard,
} from '../../../src/features/core-group/report/view.ts'
import { sentenceCard } from '../../../src/features/kernel/cards.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { samplePeople } from '../sample-family.ts'
import {
  afterSecond,
  familyOnPlan,
  sampleCycle,
  sampleNote,
  sampleRatings,
  sampleReview,
  secondCoreGroup,
} from './core-group-samples.ts'

function facts(
  { practice }: SampleGround,
  { review = sampleReview, whole = true, now = afterSecond } = {},
): CoreGroupReportFacts {
  const family = {
    ...familyOnPlan,
    conferences: familyOnPlan.conferences.map((conference) =>
      conference.id === review.id ? review : conference,
    ),
  }
  const cycles = whole
    ? [
        sampleCycle,
        {
          ...sampleCycle,
          id: cycleId(secondCoreGroup.id, 1),
          meeting: secondCoreGroup.id,
          harm: 'none' as const,
          harmWords: '',
        },
      ]
    : [sampleCycle]
  return {
    person: samplePeople.socialWorker,
    family,
    report: assembled(
      family,
      review,
      { ratings: sampleRatings, cycles, notes: [] },
      { practice, now },
    ),
    now,
    assembles: true,
    exports: true,
  }
}

const submittedReview: Conference = withReport(sampleReview, {
  kind: 'core-group',
  shared: [],
  versions: [{ number: 1, by: samplePeople.socialWorker.id, at: afterSecond, late: false }],
})
const meeting = {
  family: familyOnPlan,
  conference: secondCoreGroup,
  person: samplePeople.socialWorker,
}

export const samples: FeatureSamples = (ground) => [
  {
    state: 'with a gap',
    card: reportCard({
      ...facts(ground, { whole: false }),
      problem: 'Please fill in what is missing first: it is listed below.',
    }),
  },
  { state: 'whole', card: reportCard(facts(ground)) },
  {
    state: 'as the core group reads it',
    card: reportCard({
      ...facts(ground),
      person: samplePeople.school,
      assembles: false,
      exports: false,
    }),
  },
  {
    state: 'submitted, with old ratings',
    card: reportCard(
      facts(ground, { review: submittedReview, now: instant('2027-06-28T10:00:00Z') }),
    ),
  },
  {
    state: 'with a note',
    card: reportCard({
      ...facts(ground),
      report: { ...facts(ground).report, notes: [sampleNote] },
    }),
  },
  {
    state: 'with the question about stepping down',
    card: reportCard({
      ...facts(ground),
      report: { ...facts(ground).report, mayStepDown: true },
    }),
  },
  {
    state: 'the three questions',
    card: cycleForm(meeting, {
      answers: cycleInputs(undefined),
      seen: 0,
      problem: 'Please answer all three questions.',
    }),
  },
  {
    state: 'the three questions, answered',
    card: cycleForm(meeting, { answers: sampleCycle, seen: 1, kept: true }),
  },
  {
    state: 'the file as a link',
    card: reportFileCard(samplePeople.chair, {
      offered: 'link',
      url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
    }),
  },
  {
    state: 'the file in the chat',
    card: reportFileCard(samplePeople.chair, { offered: 'in-chat' }),
  },
  {
    state: 'no review',
    card: sentenceCard(
      samplePeople.school,
      'I find no review conference of yours for which a ' +
        'core group reports. Its date has to be in here first.',
    ),
  },
]
