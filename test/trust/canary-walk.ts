// Which canary is typed where, and who may come to see it.
//
// A canary is a word that stands nowhere else. Every field that somebody types into is found by
// itself, on the sample cards of its feature, and gets one of its own. It is typed by the first
// role that who-may-do-what.ts names for the button. What is typed has to be written down
// somewhere; where it is not, the test names the field, and you say in `steps` what the press needs
// beside it, or in `keptNowhere` why nothing keeps it. Where somebody else than `usual` may read
// it, say so in `audiences`.
import { idsOnPlan } from '../support/roster-on-a-plan.ts'
import type { Role } from '../support/whole-roster.ts'

export type Step = {
  readonly as?: Role
  /** The card on which the button stands: it is asked for first, and the button's own data are taken from it. */
  readonly look?: string
  /** Another button that is pressed before, with the same data. */
  readonly first?: string
  /** The steps of a form that has several: pressed once for each, with what was typed. */
  readonly rounds?: (number: string) => readonly string[]
  /** What stands in the other fields. */
  readonly data?: (number: string) => Readonly<Record<string, unknown>>
}

/** How a canary is written where a field takes no plain word. */
export const shapes: Readonly<Record<string, (canary: string) => string>> = {
  email: (canary) => `${canary}@example.org`,
  online_link: (canary) => `https://${canary}.example.org/`,
  parts: (canary) => `${canary}: ${canary} by 31 March`,
  link: (canary) => `https://${canary}.example.org/`,
  children: (canary) => `${canary}:5`,
  invited: (canary) =>
    `${canary}; Health visitor; Agency of ${canary}; ${canary}@example.org; ${canary} knows you`,
}

/** Every part of a report, the two children's too. */
const wholeReport: Step = {
  rounds: (number) => [
    'involvement',
    'strengths',
    'worries',
    `child.c-${number}`,
    `child.c-${number}-b`,
    'family',
    'next',
    'view',
  ],
}

const wholeUpdate = {
  colour: 'red',
  direction: 'worse',
  safer: 'no',
  on: '2026-11-20',
  how: 'observed',
  on2: '2026-11-20',
  how2: 'told',
  stepWhen: '2026-12-14',
}

export const steps: Readonly<Record<string, Step>> = {
  'conference.bring-in': {
    data: () => ({
      kind: 'initial',
      practice: 'statutory',
      // Late, so that the reason is kept.
      date: '2027-01-20',
      time: '10:00',
      counted_from: '2026-11-20',
      chair: 'chair',
      social_worker: 'lead',
    }),
  },
  'core-group.arrange': {
    data: (number) => ({
      date: '2026-12-18',
      time: '10:00',
      whom: `i-${number}-core,i-${number}-invited`,
    }),
  },
  'invitation.represent': {
    look: 'invitation.represent-form',
    data: () => ({ colleague: '', agency: 'Agency of invited' }),
  },
  'representative.refuse': { look: 'representative.refuse-form' },
  'person.add': { data: () => ({ duty: 'none', teamsId: '', tenantId: '' }) },
  'phone.record': { data: () => ({ answer: 'declined' }) },
  'override.decide': {
    first: 'day.here',
    data: () => ({ grounds: 'delay-would-harm', newDate: '2026-12-22' }),
  },
  'meeting.move': { look: 'meeting.move-check' },
  'meeting.cancel': { look: 'meeting.cancel-form' },
  'report.next': wholeReport,
  'report.back': wholeReport,
  'report.go': wholeReport,
  'report.keep': wholeReport,
  'report.keep-words': wholeReport,
  'report.bring-back': wholeReport,
  'report.submit': wholeReport,
  'report.voice': { data: (number) => ({ whose: `c-${number}` }) },
  'sharing.record': {
    as: 'invited',
    data: () => ({ members: '', how: 'talked-through', on: '2026-11-20' }),
  },
  'withholding.ask': { as: 'invited', data: () => ({ ground: 'not-safe' }) },
  'version-for.ask': { as: 'invited', data: () => ({ parts: 'strengths' }) },
  'commitment.keep-when': {
    data: () => ({ firstStepBy: '2026-12-01', finishBy: '2027-01-29', checkInDate: '' }),
  },
  'commitment.done': { data: () => ({ on: '2026-11-23' }) },
  'commitment.agreed': { data: () => ({ how: 'together', on: '2026-11-20' }) },
  'plan.keep-action': {
    data: (number) => ({
      entry: `a-${number}-new`,
      outcome: idsOnPlan(number).outcomeId,
      owner: 'family',
      agreedOn: '2026-11-20',
      by: '2027-01-29',
    }),
  },
  'plan.keep-family': { data: () => ({ agreedOn: '2026-11-20' }) },
  'family-rating.record': {
    data: (number) => ({
      whose: `parent.${idsOnPlan(number).parent}`,
      about: idsOnPlan(number).outcomeId,
      colour: 'green',
      on: '2026-11-20',
    }),
  },
  'update.record': { data: () => ({ seen: 0, ...wholeUpdate }) },
  'update.show': {
    data: (number) => ({ from: idsOnPlan(number).outcomeId, ...wholeUpdate }),
  },
  'cycle.record': { data: () => ({ harm: 'some' }) },
  'feedback.give': {
    as: 'chair',
    data: () => ({ slot: 'f2', listened: 'yes', understood: 'yes', okay: 'no' }),
  },
}

/**
 * Typed and listened to, and refused on the families of the walk: a plan is agreed from a draft
 * that it has not, and two meetings missed in a row are in none. That what is kept of it is shown
 * to the right people alone is not shown here.
 */
export const notWalkedYet: readonly string[] = ['plan.agree', 'ratings.asked']

/** Nothing keeps what is typed there, and why. */
export const keptNowhere: Readonly<Record<string, string>> = {
  'conference.bring-in family': 'the family’s number becomes an id that nobody can read back',
  'person.add teamsId': 'an id that Microsoft made: a word is refused',
  'person.add tenantId': 'an id that Microsoft made: a word is refused',
  'duties.look who': 'somebody is looked for by it',
  'person.off-check who': 'somebody is looked for by it',
  'meeting.office-check who': 'somebody is looked for by it',
  'invitation.represent agency':
    'it has to be the agency of the person who names somebody: another is refused',
  'invitation.timing minutes': 'a number: a word is refused',
  'representative.timing minutes': 'a number: a word is refused',
  'invitation.decline-form reason': 'it is taken into the form that opens',
  'meeting.move-check place': 'it is looked at, and kept when the meeting is moved',
  'meeting.move-check link': 'it is looked at, and kept when the meeting is moved',
  'core-group.arrange late_reason': 'it is kept of a core group that is late; this one is in time',
  'meeting.late reason': 'it is kept of a meeting that is late; this one is in time',
  'meeting.move-check reason': 'it is looked at, and kept when the meeting is moved',
}

/** A newcomer is somebody whom the walk itself has invited. */
export type Reader = Role | 'newcomer'
const usual: readonly Role[] = ['chair', 'administrator', 'lead']
const everybodyThere: readonly Role[] = [...usual, 'core', 'invited', 'representative']

/**
 * Who may read it beside whoever typed it: by `verb field`, else by verb, else by the first word of
 * the verb, else `usual`.
 */
const audiences: Readonly<Record<string, readonly Reader[]>> = {
  // To an administrator with a conflict of interest elsewhere, this is a family like any other; and
  // whoever is new is invited.
  'conference.bring-in': [...usual, 'conflicted', 'newcomer'],
  'meeting.add': [...usual, 'newcomer'],
  'core-group.arrange': everybodyThere,
  'invitation.represent': [...usual, 'representative'],
  'representative.refuse': [...usual, 'invited'],
  'phone.record': [...usual, 'invited'],
  'meeting.move place': everybodyThere,
  'meeting.move link': everybodyThere,
  'exclusion.ask': ['chair'],
  'exclusion.allow': ['chair', 'core', 'administrator'],
  'exclusion.refuse': ['chair', 'core', 'administrator'],
  'override.decide': ['chair', 'audit-lead'],
  'outcome.dissent': ['chair', 'lead'],
  'feedback.give': ['chair'],
  'feedback.keep': ['chair'],
  // A draft is for whoever writes it: the colleague who comes instead, and nobody else before it is submitted.
  'report.*': ['representative'],
  // Who of the family was shown a report becomes one of its parents, whom the administrator knows.
  'sharing.record somebody': [...usual, 'representative'],
  'sharing.*': ['chair', 'lead', 'representative'],
  'withholding.*': ['chair', 'lead', 'representative'],
  'version-for.*': ['chair', 'lead', 'representative'],
  'commitment.*': ['chair', 'lead', 'invited'],
  'commitment.done': ['chair', 'lead', 'core'],
  'commitment.check': ['chair', 'lead', 'core'],
  'commitment.stuck': ['chair', 'lead', 'core'],
  'plan.*': ['chair', 'lead', 'core'],
  'update.*': ['chair', 'lead'],
  // What stands in a form and is not recorded is for whoever typed it.
  'update.show': [],
  'family-rating.*': ['chair', 'lead', 'core'],
  'cycle.*': ['chair', 'lead', 'core'],
}
export const mayRead = (verb: string, field: string): readonly Reader[] =>
  audiences[`${verb} ${field}`] ??
  audiences[verb] ??
  audiences[`${verb.split('.')[0] ?? ''}.*`] ??
  usual
