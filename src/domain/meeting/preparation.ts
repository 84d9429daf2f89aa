import type { Purpose } from '../state/purpose.ts'

// What is asked about a duty when somebody records it: the question, the answers, and whether an
// answer settles the duty. When a duty is owed, by whom and by which source is the practice's
// (src/practices/); the words are the same everywhere.
export type DutyAnswer = {
  readonly value: string
  readonly title: string
  /** 'done' meets the duty, 'not-needed' waives it, 'open' only says how it stands. */
  readonly means: 'done' | 'not-needed' | 'open'
}

export type DutyQuestion = {
  /** What the card asks. */
  readonly question: string
  readonly answers: readonly DutyAnswer[]
  /** What may be added in words; undefined for nothing. */
  readonly note?: string
}

const done = (title: string, value = 'done'): DutyAnswer => ({ value, title, means: 'done' })
const notNeeded = (title: string, value = 'not-needed'): DutyAnswer => ({
  value,
  title,
  means: 'not-needed',
})
const open = (title: string, value: string): DutyAnswer => ({ value, title, means: 'open' })

/** The duties that are recorded by saying so; an invitation and a report are done by doing them. */
export const dutyQuestions: Readonly<Partial<Record<Purpose, DutyQuestion>>> = {
  'hold-conference': {
    question: 'What did the conference decide?',
    answers: [
      done('A child protection plan', 'plan'),
      done('No child protection plan', 'no-plan'),
      done('The plan goes on', 'plan-continues'),
      done('A child in need plan instead', 'stepped-down'),
      done('The plan ends', 'ended'),
      open('It could not go ahead', 'not-held'),
    ],
  },
  // S2: 'at least 12 days notice'.
  'tell-parents': {
    question: 'Were the parents told when and where the conference is?',
    answers: [done('Yes, all of them'), open('Some of them', 'some')],
    note: 'Who was told, and how',
  },
  // S2: the chair contacts the family to hear their views and to plan how the conference will run.
  'contact-family': {
    question: 'Have you spoken with the family before the conference?',
    answers: [done('Yes'), open('With some of them', 'some'), open('I tried', 'tried')],
    note: 'With whom, and what they need on the day',
  },
  // S2: an interpreter of the correct dialect, the family's preferred one if available.
  'arrange-interpreter': {
    question: 'Does the family need an interpreter?',
    answers: [
      done('Booked: right dialect, and the person they prefer', 'preferred'),
      done('Booked: right dialect, another person', 'dialect'),
      notNeeded('They need none'),
      open('Asked for, not booked yet', 'asked'),
    ],
    note: 'Language, dialect, preferred person',
  },
  // S2: over 5, with a parent's consent unless over 16.
  'offer-child-advocate': {
    question: 'Was an advocate offered?',
    answers: [
      done('Offered, and they want one', 'wanted'),
      done('Offered, and they do not', 'declined'),
      open('A parent has not agreed (needed up to 16)', 'no-consent'),
    ],
    note: 'Who the advocate is',
  },
  'offer-parent-advocate': {
    question: 'Was an advocate offered to the parents?',
    answers: [
      done('Offered, and they want one', 'wanted'),
      done('Offered, and they do not', 'declined'),
    ],
    note: 'Who the advocate is',
  },
  // S2: offered by the time an initial conference is decided on; its plan is brought in.
  'offer-family-group-conference': {
    question: 'Was a family group conference offered?',
    answers: [
      done('Held, and its plan comes to the table', 'plan-attached'),
      done('Offered, and they want one', 'wanted'),
      done('Offered, and they do not', 'declined'),
    ],
    note: 'Where its plan is',
  },
  // S2, S5: wishes and feelings are shared; attending, letter, video, speaking with the chair, an
  // advocate.
  'plan-child-part': {
    question: 'How does the child take part?',
    answers: [
      done('Comes to the conference', 'attends'),
      done('Through an advocate', 'advocate'),
      done('A letter, drawing or video', 'message'),
      done('Speaks with the chair before', 'chair'),
      done('Somebody who knows the child speaks for them', 'spoken-for'),
      open('Not asked yet', 'not-asked'),
    ],
    note: 'Who helps, and what the child wants known',
  },
  // S2: a review may be held where the family is more comfortable.
  'choose-venue': {
    question: 'Was the family asked where the review should be?',
    answers: [
      done('Yes, and it is there', 'as-wished'),
      done('Yes, and it cannot be there', 'not-possible'),
      done('Yes, the usual place is fine', 'usual'),
    ],
    note: 'Where they would like it',
  },
  'ask-about-observer': {
    question: 'Has the family agreed to an observer?',
    answers: [
      done('Yes'),
      notNeeded('There is no observer'),
      done('No: nobody observes', 'refused'),
    ],
  },
  // A plan that is agreed here is written; a council may keep it in its own system.
  'write-plan': {
    question: 'Has the plan been written with the family?',
    answers: [done('Yes, and it is in our own system'), open('It is being written', 'begun')],
    note: 'Where it is',
  },
  'give-decision': {
    question: 'Was the letter about the decision given to the family?',
    answers: [
      done('Yes, and talked through', 'talked-through'),
      done('Yes'),
      open('To some of them', 'some'),
    ],
    note: 'To whom, and how',
  },
  'send-decision': {
    question: 'Has the decision letter with the outline plan gone out?',
    answers: [done('Yes')],
  },
  'send-record': { question: 'Has the record of the conference gone out?', answers: [done('Yes')] },
  'check-in': {
    question: 'Have you checked in with the family?',
    answers: [done('Yes'), notNeeded('A colleague does it', 'colleague')],
    note: 'What they need next',
  },
  'offer-debrief': {
    question: 'Were the parents offered a talk about how it went?',
    answers: [done('Yes'), done('Yes, and they do not want one', 'declined')],
  },
  'ask-feedback': {
    question: 'Were the parents and the children asked how it went?',
    answers: [done('Yes'), done('Yes, and they do not want to say', 'declined')],
  },
  'hold-first-core-group': { question: 'Was the first core group held?', answers: [done('Yes')] },
  'hold-next-core-group': { question: 'Was the next core group held?', answers: [done('Yes')] },
  'hold-midway-review': { question: 'Was the midway review held?', answers: [done('Yes')] },
  'rebook-conference': { question: 'Is there a new date?', answers: [done('Yes')] },
}

/**
 * The checks that stand on the chair's status before a conference, in the order in which they are
 * asked.
 */
export const preparationPurposes: readonly Purpose[] = [
  'tell-parents',
  'contact-family',
  'plan-child-part',
  'offer-child-advocate',
  'offer-parent-advocate',
  'arrange-interpreter',
  'offer-family-group-conference',
  'choose-venue',
  'ask-about-observer',
]

/**
 * Whether a duty is to hold a conference of some kind: its record is the outcome, kept as
 * 'hold-conference'.
 */
export const isHolding = (duty: Purpose): boolean =>
  ['hold-conference', 'hold-transfer-conference', 'hold-first-review', 'hold-next-review'].includes(
    duty,
  )

/** Whether it is met by saying what a conference decided. */
export const isOutcome = (duty: Purpose): boolean => isHolding(duty) || duty === 'record-outcome'

export const isCoreGroupToHold = (duty: Purpose): boolean =>
  duty === 'hold-first-core-group' || duty === 'hold-next-core-group'

/**
 * Whether a duty is met by saying that it was done; others are done by doing them: an invitation, a
 * report.
 */
export const isRecordedBySaying = (duty: Purpose): boolean =>
  dutyQuestions[duty] !== undefined || isOutcome(duty)

export const answerOf = (duty: Purpose, value: string): DutyAnswer | undefined =>
  dutyQuestions[duty]?.answers.find((answer) => answer.value === value)
