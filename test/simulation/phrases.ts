// What people type instead of tapping: commands, sentences, questions, and things that are none of
// it. '#' stands for the number of a meeting of theirs.
import type { Person } from '../../src/domain/state/person.ts'
import { readExamples } from '../../src/understanding/training/examples.ts'
import type { Chance } from '../support/chance.ts'

const everybody = [
  'my invitations',
  'to do',
  'help',
  'hello',
  'thanks',
  'my reminders',
  'my dates',
  'dates for #',
  "I'll be there for #",
  "sorry I can't make #",
  'I am not sure yet about #',
  "I'll join # online",
  'my colleague will come instead of me to #',
  'running ten minutes late for #',
  'start my report for #',
  'my report',
  'do i need a report for #',
  'my update',
  'update for #',
  'all green no change',
  'my promises',
  'offer help',
  'this is what i can do to help',
  'give feedback',
  'the plan',
  'what was decided',
  'i disagree',
  'members',
  'who can i ring',
  'who sees what',
  'snooze',
  'reminders',
  'is my report in',
  'change my report',
  'carry on',
  'share my report for #',
  'version for dad',
  'reports for #',
  'the pack for #',
  'ask for an exclusion',
  'ratings for #',
  'trend for #',
  'what a parent says',
  'when is my report due',
  'what is a core group',
  'is anybody else coming',
  'who is coming to #',
  'how do i say neglect',
  'what should i write about impact',
  '#',
  'yes',
  'no',
  'ok',
  'stop',
  'conflict of interest',
  'some of this must not be shared with dad',
  'the child told me it is better now',
  'family feedback',
  'dissents',
  'export attendance',
  'what did i promise',
  'annex',
  'parents',
]
const leads = [
  'arrange a core group',
  'core group',
  'core group report for #',
  'assemble the core group report',
  'the plan',
  'parents',
  'who is coming to #',
  'preparation',
  'reports for #',
  'ratings for #',
  'ask again',
  'change the meeting',
  'mum says it is going well',
  'core group members',
  'trend for #',
  'outcome for #',
  'move the meeting',
  'exclusions',
  'annex',
  'members',
]
const chairs = [
  'who is coming to #',
  'quorum',
  'status',
  'who is here',
  'start the meeting',
  'outcome for #',
  'go on without a quorum',
  'reports for #',
  'circulate the reports',
  'annex',
  'the plan',
  'dissents',
  'feedback',
  'family feedback',
  'exclusion requests',
  'commitments',
  'ratings for #',
  'who was late',
  'attendance',
  'ask again',
  'change the meeting',
  'record an answer',
  'to do',
  'preparation',
  'the pack for #',
]
const administrators = [
  'to do',
  'who is coming to #',
  'ask again',
  'record an answer',
  'change the meeting',
  'invite somebody',
  'remove somebody',
  'conflict of interest',
  'add person',
  'new conference',
  'how is delivery',
  'unresolved messages',
  'retention',
  'legal hold',
  'export record',
  'roles',
  'attendance',
  'export attendance',
  'circulate the reports',
  'reports for #',
  'commitments',
  'parents',
  'ask for feedback',
  'who was not reached',
  'cancel the meeting',
  'move the meeting',
  'arrange a core group',
  'who is here',
]
const auditLeads = [
  'attendance',
  'export attendance',
  'punctuality',
  'who was late',
  'commitments',
  'ratings',
  'help',
]

/** Sentences as people of each kind type them: what the product is taught by, its own numbers taken out. */
const pool = (as: readonly string[]): readonly string[] =>
  readExamples()
    .filter((each) => as.includes(each.as))
    .map(({ text }) => text.replace(/\b\d{4}\b/g, '#'))
const pools = {
  administrator: pool(['administrator', 'anyone']),
  chair: pool(['chair', 'anyone']),
  professional: pool(['professional', 'anyone']),
}

/** What somebody with these duties types of their own accord: a command, or a sentence of the large pool. */
export function phraseOf({ duties, role }: Person, chance: Chance): string {
  if (duties.includes('audit-lead')) return chance.pick(auditLeads)
  const isPooled = chance.happens(0.4)
  if (duties.includes('administrator'))
    return chance.pick(isPooled ? pools.administrator : administrators)
  if (duties.includes('chair'))
    return chance.pick(isPooled ? pools.chair : [...chairs, ...everybody])
  if (isPooled) return chance.pick(pools.professional)
  return chance.pick(role === 'Lead social worker' ? [...leads, ...everybody] : everybody)
}

/** What a duty makes somebody type, so many minutes after a meeting's beginning. */
export type DutyPhrase = {
  readonly after: number
  readonly text: string
  readonly taps: number
  /** How often it is done where it may be; 1 unless told. */ readonly often?: number
  /** What they write into fields of these names. */
  readonly exactly?: Readonly<Record<string, string>>
}

const day = 1_440
export const chairsDuties: readonly DutyPhrase[] = [
  { after: -day * 3, text: 'who is coming to #', taps: 3 },
  { after: -day * 3 + 20, text: 'exclusion requests', taps: 4, often: 0.4 },
  { after: -day * 2, text: 'annex', taps: 3, often: 0.3 },
  { after: -day, text: 'reports for #', taps: 5 },
  { after: -day + 30, text: 'the pack for #', taps: 4, often: 0.3 },
  { after: -40, text: 'go on without a quorum', taps: 3, often: 0.3 },
  { after: 5, text: 'who is here #', taps: 9 },
  { after: 12, text: 'quorum', taps: 3, often: 0.5 },
  { after: 90, text: 'outcome for #', taps: 4 },
  { after: 120, text: 'the plan', taps: 12 },
  { after: day * 2, text: 'to do', taps: 5 },
  { after: day * 4, text: 'dissents', taps: 3, often: 0.3 },
  { after: day * 7, text: 'feedback', taps: 4 },
  { after: day * 8, text: 'family feedback', taps: 4, often: 0.5 },
  { after: day * 9, text: 'version for dad', taps: 3, often: 0.2 },
  { after: day * 20, text: 'the plan', taps: 8, often: 0.5 },
]
export const leadsDuties: readonly DutyPhrase[] = [
  { after: -day * 12, text: 'ask for an exclusion', taps: 3, often: 0.2 },
  { after: -day * 9, text: 'parents', taps: 3 },
  { after: -day * 6, text: 'share my report for #', taps: 5 },
  { after: -day * 5, text: 'preparation', taps: 5 },
  { after: -day * 2, text: 'what a parent says', taps: 4, often: 0.5 },
  { after: -30, text: 'ratings for #', taps: 5 },
  { after: 100, text: 'the plan', taps: 8 },
  { after: day, text: 'arrange a core group', taps: 4 },
  { after: day * 2, text: 'core group report for #', taps: 4 },
  { after: day * 5, text: 'ratings for #', taps: 4, often: 0.4 },
  { after: day * 18, text: 'the plan', taps: 8, often: 0.6 },
  { after: day * 22, text: 'core group report', taps: 4, often: 0.5 },
]
export const administratorsDuties: readonly DutyPhrase[] = [
  { after: -day * 10, text: 'move the meeting', taps: 5, often: 0.25 },
  { after: -day * 9, text: 'invite somebody', taps: 3, often: 0.15 },
  { after: -day * 8, text: 'who is coming to #', taps: 3 },
  { after: -day * 7, text: 'conflict of interest', taps: 3, often: 0.1 },
  { after: -day * 6, text: 'change the chair', taps: 5, often: 0.12 },
  { after: -day * 5, text: 'remove somebody', taps: 5, often: 0.2 },
  { after: -day * 7 + 60, text: 'cancel the meeting', taps: 3, often: 0.07 },
  { after: -day * 3, text: 'record an answer', taps: 4, often: 0.4 },
  { after: -day * 3 + 60, text: 'ask again', taps: 3, often: 0.5 },
  { after: -day * 2, text: 'circulate the reports', taps: 4 },
  { after: -day * 2 + 60, text: 'move the meeting', taps: 4, often: 0.05 },
  // The chair is ill on the day.
  { after: -100, text: 'change the chair', taps: 5, often: 0.12 },
  { after: -60, text: 'cancel the meeting', taps: 3, often: 0.03 },
  { after: day * 3, text: 'to do', taps: 5 },
  { after: day * 3 + 60, text: 'ask for feedback', taps: 3, often: 0.4 },
  { after: day * 4, text: 'conflict of interest', taps: 4, often: 0.06 },
  { after: day * 5, text: 'legal hold', taps: 4, often: 0.25 },
  { after: day * 6, text: 'export record', taps: 3 },
  { after: day * 6 + 5, text: 'retention', taps: 4 },
  { after: day * 12, text: 'export record', taps: 3, often: 0.7 },
  { after: day * 12 + 5, text: 'retention', taps: 4 },
  { after: day * 15, text: 'roles', taps: 4, often: 0.1 },
  { after: day * 17, text: 'who was not reached', taps: 3, often: 0.3 },
  { after: day * 40, text: 'retention', taps: 4 },
]
export const professionalsDuties: readonly DutyPhrase[] = [
  { after: -day * 7, text: 'start my report for #', taps: 14 },
  { after: -day * 5, text: 'dates for #', taps: 4, often: 0.15 },
  { after: -day * 4, text: 'share my report for #', taps: 4 },
  { after: -day * 4 + 20, text: 'version for dad', taps: 4, often: 0.25 },
  { after: -day * 3, text: 'how do i say neglect', taps: 4, often: 0.1 },
  { after: -day * 2, text: 'update for #', taps: 6 },
  { after: -day, text: 'reports for #', taps: 4, often: 0.4 },
  { after: -day + 20, text: 'ratings for #', taps: 3, often: 0.6 },
  { after: -day + 40, text: 'the pack for #', taps: 4, often: 0.2 },
  { after: -40, text: 'running ten minutes late for #', taps: 2, often: 0.2 },
  { after: day, text: 'offer help', taps: 8 },
  { after: day + 30, text: 'i disagree', taps: 3, often: 0.15 },
  { after: day * 2, text: 'give feedback', taps: 4, often: 0.5 },
  { after: day * 3, text: 'my promises', taps: 4 },
  { after: day * 10, text: 'my promises', taps: 4, often: 0.6 },
  { after: day * 24, text: 'my promises', taps: 4, often: 0.6 },
  { after: day * 25, text: 'the plan', taps: 4, often: 0.2 },
]

/** How often is everybody's own habit. */
export const handingOver: DutyPhrase = {
  after: -day * 6,
  text: 'my colleague will come instead of me to #',
  taps: 3,
}

/** Buttons that few people press: they take something away. */
const rare =
  /remove|cancel|conflict|withdraw|not-me|hold\.|duties\.change|not-needed|exclusion|person\.off/

/** What belongs to one intention: 'meeting.cancel-form' and 'meeting.cancel', 'person.off-check' and 'person.off'. */
const intentionOf = (verb: string): string => verb.replace(/-(form|check|list|look|account)$/, '')

/**
 * How much a button that is not the card's own wish draws somebody who came by `before`: whoever
 * opens a form mostly sends it.
 */
export function interestIn(verb: string, before: string | undefined): number {
  if (before !== undefined && verb !== before && intentionOf(verb) === intentionOf(before)) return 6
  return rare.test(verb) ? 0.25 : 1.5
}
