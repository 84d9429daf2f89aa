// The sample family's plan and promises, from which the cards of both are drawn.
import {
  actionId,
  commitmentId,
  contingencyId,
  instant,
  localDate,
  outcomeId,
} from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type {
  Agreed,
  Commitment,
  Done,
  FamilyAgreement,
  InPlan,
  InProgress,
  MadeSmart,
  Offered,
  SmartWords,
  Stuck,
  Withdrawn,
} from '../../../src/domain/state/commitment.ts'
import type { AgreedPlan, PlanWords } from '../../../src/domain/state/plan.ts'
import {
  sampleCase,
  sampleConference,
  sampleCoreGroup,
  sampleNow,
  samplePeople,
} from '../sample-family.ts'

const { school, socialWorker, healthVisitor, police, housing, chair } = samplePeople
const mornings = outcomeId('o-mornings')
const home = outcomeId('o-home')
const fun = outcomeId('o-fun')
const day = localDate

const words: SmartWords = {
  promise: 'Breakfast club on Tuesdays, with somebody at the gate who knows Robin',
  outcome: mornings,
  hope: '',
  childNotices: 'I am there before the bell, and I have eaten',
  until: 'easter',
  firstStepBy: day('2027-03-02'),
  finishBy: day('2027-03-26'),
  checkInDate: day('2027-03-12'),
  howOften: 'Every Tuesday',
  howFamilyKnows: 'Ed texts Mum when Robin is in',
  needsFromOthers: 'Mum tells Ed the night before if Robin is ill',
  whatIf: { trigger: 'Ed is away', then: 'Wen Li is at the gate', who: 'Ed asks her' },
}
const agreement: FamilyAgreement = {
  who: 'Mum and Robin',
  how: 'together',
  on: day('2027-02-22'),
  by: socialWorker.id,
  at: sampleNow,
}
const base = {
  id: commitmentId('c-breakfast'),
  meeting: sampleConference.id,
  owner: school.id,
  offeredAt: sampleNow,
}
const kept = {
  ...base,
  words,
  agreement,
  action: actionId('a-breakfast'),
  since: sampleNow,
  checks: [],
}
const {
  firstStepBy: _first,
  finishBy: _end,
  checkInDate: _check,
  outcome: _outcome,
  ...unfinished
} = words

const offered: Offered = {
  ...base,
  id: commitmentId('c-offered'),
  owner: school.id,
  status: 'offered',
  words: { ...unfinished, hope: 'Mornings that are not a fight', howFamilyKnows: '' },
}
const smart: MadeSmart = {
  ...base,
  id: commitmentId('c-smart'),
  owner: school.id,
  status: 'smart',
  words: { ...words, promise: 'A quiet place to do homework, twice a week' },
  at: sampleNow,
}
const agreed: Agreed = { ...base, id: commitmentId('c-agreed'), status: 'agreed', words, agreement }
const inPlan: InPlan = { ...kept, status: 'in-plan' }
const inProgress: InProgress = {
  ...kept,
  id: commitmentId('c-heating'),
  owner: healthVisitor.id,
  action: actionId('a-visits'),
  words: {
    ...words,
    promise: 'A visit every Monday until the baby is here',
    finishBy: day('2027-04-05'),
  },
  status: 'in-progress',
  startedOn: day('2027-02-22'),
  checks: [
    {
      on: day('2027-02-22'),
      words: 'Mum says Mondays are easier now',
      by: healthVisitor.id,
      at: sampleNow,
    },
  ],
}
const done: Done = {
  ...kept,
  id: commitmentId('c-locks'),
  owner: police.id,
  action: actionId('a-locks'),
  words: { ...words, outcome: home, promise: 'New locks on both doors' },
  status: 'done',
  startedOn: day('2027-02-22'),
  on: day('2027-02-22'),
  seen: 'Robin sleeps in the front room again',
  by: police.id,
  at: sampleNow,
}
const stuck: Stuck = {
  ...kept,
  id: commitmentId('c-stuck'),
  status: 'stuck',
  why: 'The club is full on Tuesdays',
  wouldHelp: 'A letter from you to the head',
  by: school.id,
  at: sampleNow,
}
const withdrawn: Withdrawn = {
  ...base,
  id: commitmentId('c-withdrawn'),
  owner: housing.id,
  words: { ...words, promise: 'A bigger flat by summer' },
  status: 'withdrawn',
  was: 'smart',
  reason: 'There is none to be had before autumn',
  by: housing.id,
  at: sampleNow,
}

export const samplePromise = { offered, smart, agreed, inPlan, inProgress, done, stuck, withdrawn }
export const samplePromises: readonly Commitment[] = [
  offered,
  smart,
  agreed,
  inPlan,
  inProgress,
  done,
  withdrawn,
]

export const samplePlan: PlanWords = {
  outcomes: [
    {
      id: mornings,
      words: 'Mornings that are not a fight, and Robin at school on time',
      harm: 'Robin has missed a third of the year and says it is because of the shouting',
      childNotices: 'I am there before the bell, and I have eaten',
    },
    {
      id: home,
      words: 'Home is safe at night',
      harm: 'Robin and Mum were hurt when the door was forced',
      childNotices: 'I can sleep in the front room again',
      from: 'family',
    },
    { id: fun, words: 'Something to look forward to on Saturdays', harm: '', childNotices: '' },
  ],
  actions: [
    {
      id: actionId('a-breakfast'),
      outcome: mornings,
      words: words.promise,
      owner: { owner: 'professional', person: school.id },
      by: words.finishBy,
      commitment: base.id,
    },
    {
      id: actionId('a-visits'),
      outcome: mornings,
      words: inProgress.words.promise,
      owner: { owner: 'professional', person: healthVisitor.id },
      by: inProgress.words.finishBy,
      commitment: inProgress.id,
    },
    {
      id: actionId('a-locks'),
      outcome: home,
      words: done.words.promise,
      owner: { owner: 'professional', person: police.id },
      by: done.words.finishBy,
      commitment: done.id,
    },
    {
      id: actionId('a-nan'),
      outcome: home,
      words: 'Sleeps at ours from Friday to Sunday',
      owner: { owner: 'family', who: 'Nan', agreedOn: day('2027-02-20') },
      by: day('2027-03-31'),
      from: 'family',
    },
  ],
  contingencies: [
    {
      id: contingencyId('w-door'),
      outcome: home,
      whatIf: 'Somebody comes to the door at night',
      then: 'Robin and Mum go to Nan’s and ring the police',
      who: 'Mum, and Nan opens',
    },
    {
      id: contingencyId('w-ill'),
      whatIf: 'Mum is too ill to get up',
      then: 'Robin rings Nan, and school sends somebody',
      who: 'Nan; Ed',
    },
  ],
}

const first: AgreedPlan = {
  outcomes: samplePlan.outcomes.slice(0, 2),
  actions: samplePlan.actions.slice(0, 3),
  contingencies: samplePlan.contingencies.slice(0, 1),
  number: 1,
  meeting: sampleConference.id,
  agreedBy: chair.id,
  agreedAt: instant('2027-02-20T12:00:00Z'),
  familyAgreed: 'Mum: At the table, all together, Sat 20 February',
}
export const sampleVersions: readonly AgreedPlan[] = [
  first,
  {
    ...samplePlan,
    number: 2,
    meeting: sampleCoreGroup.id,
    agreedBy: socialWorker.id,
    agreedAt: sampleNow,
    familyAgreed: 'Mum, Robin and Nan: At the table, all together, Mon 22 February',
  },
]

/** With the second version in force and everything that was promised. */
export const samplePlanCase: Case = {
  ...sampleCase,
  conferences: [sampleConference, sampleCoreGroup],
  plan: { agreed: sampleVersions },
  commitments: samplePromises,
}
/** Before the first conference: a draft, two finished offers, one that is not. */
export const sampleDraftCase: Case = {
  ...sampleCase,
  commitments: [offered, smart, agreed],
  plan: {
    agreed: [],
    draft: {
      ...samplePlan,
      actions: samplePlan.actions.slice(1),
      changedBy: socialWorker.id,
      changedAt: sampleNow,
      revision: 7,
      touched: [],
    },
  },
}
