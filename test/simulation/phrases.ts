// What people type instead of tapping: commands, sentences, questions, and things that are none of it. '#' stands for the
// number of a meeting of theirs.
import type { Person } from '../../src/domain/state/person.ts'

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

/** What somebody with these duties may type of their own accord. */
export function phrasesOf({ duties, role }: Person): readonly string[] {
  if (duties.includes('administrator')) return [...administrators, 'help']
  if (duties.includes('audit-lead')) return auditLeads
  if (duties.includes('chair')) return [...chairs, ...chairs, ...everybody]
  return role === 'Lead social worker' ? [...leads, ...leads, ...everybody] : everybody
}

/** What a duty makes somebody type, so many minutes after a meeting's beginning. */
export type DutyPhrase = {
  readonly after: number
  readonly text: string
  readonly taps: number
  /** How often it is done where it may be; 1 unless told. */ readonly often?: number
}

const day = 1_440
export const chairsDuties: readonly DutyPhrase[] = [
  { after: -day * 3, text: 'who is coming to #', taps: 3 },
  { after: -day, text: 'reports for #', taps: 4 },
  { after: 5, text: 'who is here #', taps: 9 },
  { after: 12, text: 'quorum', taps: 3 },
  { after: 90, text: 'outcome for #', taps: 3 },
  { after: 120, text: 'the plan', taps: 10 },
  { after: day * 2, text: 'to do', taps: 5 },
  { after: day * 7, text: 'feedback', taps: 3 },
]
export const leadsDuties: readonly DutyPhrase[] = [
  { after: -day * 9, text: 'parents', taps: 3 },
  { after: -day * 6, text: 'share my report for #', taps: 5 },
  { after: -day * 5, text: 'preparation', taps: 5 },
  { after: 100, text: 'the plan', taps: 8 },
  { after: day, text: 'arrange a core group', taps: 4 },
  { after: day * 2, text: 'core group report for #', taps: 3 },
]
export const administratorsDuties: readonly DutyPhrase[] = [
  { after: -day * 8, text: 'who is coming to #', taps: 3 },
  { after: -day * 2, text: 'circulate the reports', taps: 4 },
  { after: day * 3, text: 'to do', taps: 5 },
  { after: day * 12, text: 'export record', taps: 2 },
  { after: day * 12 + 5, text: 'retention', taps: 4 },
  { after: day * 40, text: 'retention', taps: 4 },
]
export const professionalsDuties: readonly DutyPhrase[] = [
  { after: -day * 7, text: 'start my report for #', taps: 14 },
  { after: -day * 4, text: 'share my report for #', taps: 4 },
  { after: -day * 2, text: 'update for #', taps: 6 },
  { after: -day, text: 'ratings for #', taps: 2 },
  { after: day, text: 'offer help', taps: 7 },
  { after: day * 3, text: 'my promises', taps: 4 },
]

/** Buttons that few people press: they take something away. */
const rare =
  /remove|cancel|conflict|withdraw|not-me|hold\.|duties\.change|not-needed|exclusion|person\.off/

/** How much a button that is not the card's own wish draws people. */
export const interestIn = (verb: string): number => (rare.test(verb) ? 0.15 : 1.5)
