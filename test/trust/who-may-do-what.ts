// Who may press what: one line a verb. docs/sources.md, section H is where it comes from;
// src/domain/permissions.ts decides it.
//
// To add a verb: write its line under its feature, with the roles that may press it on a meeting of theirs. Run
//     npx vitest run test/trust/matrix.test.ts
// which presses it as every role on a real family through the real endpoint. Whoever is not on the line must get, word for
// word, what somebody without any part gets for a meeting that does not exist, and nothing may be written. Whoever is on the
// line must get something else. Where the press needs more than ids (an input, another invitation, another day), give `data`
// or `on`. A verb that shows somebody their own affairs alone ('my reminders') is for 'everybody': it is pressed too, may write
// nothing into the family, and may tell those without a part nothing of it.
import type { Role } from '../support/whole-roster.ts'
import {
  administrators,
  afterwards,
  audits,
  author,
  colleague,
  coreGroup,
  familyAction,
  hasAPlace,
  leads,
  type Line,
  marks,
  offer,
  onPlan,
  onTheDay,
  own,
  ownWords,
  promise,
  report,
  review,
  runs,
  type Words,
} from './role-lines.ts'
import { changingAMeeting } from './who-may-change-a-meeting.ts'

export const whoMayPress: Readonly<Record<string, Line>> = {
  // welcome
  'help.show': { who: 'everybody' },
  // bring-in, add-person: an administrator with a conflict of interest stays one for every other family.
  'conference.form': administrators,
  'conference.bring-in': administrators,
  'person.form': administrators,
  'person.add': administrators,
  // take-off-person
  'person.off-form': administrators,
  'person.off-check': administrators,
  'person.off-account': administrators,
  'person.off': administrators,
  // standing-duties
  'duties.list': administrators,
  'duties.look': administrators,
  'duties.change': administrators,
  // arrange-core-group
  'core-group.form': ['administrator', 'lead'],
  'core-group.arrange': ['administrator', 'lead'],
  // answer-invitation: whoever is invited, for themselves
  'invitation.still': own,
  'invitation.attend': own,
  'invitation.join-online': own,
  'invitation.undecided': own,
  'invitation.not-me': own,
  'invitation.represent-form': own,
  'invitation.represent': own,
  'invitation.ask-colleague': own,
  'invitation.decline-form': own,
  'invitation.decline': own,
  'invitation.change': own,
  'invitation.show': own,
  'invitation.undo': own,
  'invitation.timing-form': own,
  'invitation.timing': own,
  'invitation.mine': [...hasAPlace, 'awaited'],
  // calendar-entry: whoever has said that they come, and the chair; a silent invitation has none
  'calendar.take': ['chair', 'representative'],
  // represent: the colleague, for as long as one is named; what was said by telephone, as for answers
  'representative.show': colleague,
  'representative.come': colleague,
  'representative.join-online': colleague,
  'representative.refuse-form': colleague,
  'representative.refuse': colleague,
  'representative.timing-form': colleague,
  'representative.timing': colleague,
  'representative.record-form': marks,
  'representative.record': marks,
  // come-instead: whoever was asked to, and nobody is here
  'instead.come': [],
  'instead.join-online': [],
  'instead.cannot': [],
  // attendance-status
  'status.show': runs,
  'status.list': runs,
  // preparation: whoever runs the meeting, and whoever owes a duty of it (the chair: a request to decide) or brings it
  'duty.mine': ['chair', 'lead', 'core', 'invited', 'representative'],
  'duty.list': runs,
  'duty.form': { who: runs, data: () => ({ duty: 'contact-family' }) },
  'duty.record': {
    who: runs,
    data: () => ({ duty: 'contact-family', answer: 'done', on: '2026-11-23' }),
  },
  'duty.each': runs,
  'duty.for-all': runs,
  'duty.record-each': {
    who: runs,
    data: (number) => ({ childIds: `c-${number}`, child1: 'plan', on: '2026-11-23' }),
  },
  // on-the-day
  'day.show': onTheDay(...runs),
  'day.list': onTheDay(...runs),
  'day.here': onTheDay(...marks),
  'day.online': onTheDay(...marks),
  'day.left': onTheDay(...marks),
  'day.absent': onTheDay(...marks),
  'day.undo': onTheDay(...marks),
  'day.person': onTheDay(...marks),
  'day.marks': {
    ...onTheDay(...marks),
    data: (number) => ({
      entry: JSON.stringify([{ id: `i-${number}-silent`, seen: 0, mark: 'absent' }]),
    }),
  },
  'day.came': onTheDay(...marks),
  'day.went': onTheDay(...marks),
  // override-quorum: the chair alone; a new date, whoever may move a meeting
  'override.form': onTheDay('chair'),
  'override.decide': onTheDay('chair'),
  'override.again': onTheDay(...runs),
  // attendance-audit: at the level of auditLevelOf, and of their own meetings alone for a chair
  'audit.show': audits,
  'audit.file': audits,
  // chase
  'chase.preview': runs,
  'chase.send': runs,
  'chase.outcome': runs,
  ...changingAMeeting,
  // exclusion: everybody with a part may ask, the chair alone decides and reads the grounds
  'exclusion.form': ['administrator', 'lead', 'core', 'invited'],
  'exclusion.ask': ['administrator', 'lead', 'core', 'invited'],
  'exclusion.list': ['chair'],
  'exclusion.look': ['chair'],
  'exclusion.allow': ['chair'],
  'exclusion.refuse': ['chair'],
  // outcome: everybody who runs it or has a place at it
  'outcome.show': afterwards(...runs, ...hasAPlace),
  'outcome.disagree': afterwards(...runs, ...hasAPlace),
  'outcome.dissent': afterwards(...runs, ...hasAPlace),
  'outcome.take-back': afterwards(...runs, ...hasAPlace),
  // feedback: each their own; the family's by whoever sits with them; read by the chair
  'feedback.form': afterwards(...hasAPlace),
  'feedback.give': afterwards(...hasAPlace),
  'feedback.family': afterwards('chair', 'lead', ...hasAPlace),
  'feedback.ask': afterwards('chair', 'lead', ...hasAPlace),
  'feedback.read': afterwards('chair'),
  'feedback.keep': afterwards('chair'),
  // keeping: the administrator, who has no conflict of interest in any meeting of the family
  'keeping.show': afterwards('administrator'),
  'keeping.get': afterwards('administrator'),
  'keeping.filed': afterwards('administrator'),
  'keeping.not-needed': afterwards('administrator'),
  'hold.form': afterwards('administrator'),
  'hold.place': afterwards('administrator'),
  'hold.lift': afterwards('administrator'),
  // reminders
  'reminders.show': { who: 'everybody' },
  'reminders.quiet': { who: 'everybody', data: () => ({ slot: 'tomorrow' }) },
  'reminders.rhythm': { who: 'everybody', data: () => ({ slot: 'weekly' }) },
  // delivery-report
  'delivery.show': runs,
  // answered-by-phone
  'phone.form': marks,
  'phone.record': marks,
  'phone.record-several': runs,
  'phone.several': runs,
  'phone.which': runs,
  // explain-date: for everybody with a part, each their own dates; T23 is that of whoever is asked to answer
  'date.list': ['chair', 'administrator', 'lead', 'core', 'invited', 'representative'],
  'date.why': { who: ['core', 'invited'], data: () => ({ rule: 'T23' }) },
  // Reports, sharing, the pack, the plan, commitments and updates: what there is to see of them
  // only later, on the family that has a plan.
  'report.write': ['invited', 'representative'],
  'report.next': ['invited', 'representative'],
  'report.back': ['invited', 'representative'],
  'report.go': ['invited', 'representative'],
  'report.keep': ['invited', 'representative'],
  'report.use-words': ['invited', 'representative'],
  'report.keep-words': ['invited', 'representative'],
  'report.bring-back': ['invited', 'representative'],
  'report.submit': ['invited', 'representative'],
  'report.amend': ['invited', 'representative'],
  'report.read-own': ['invited', 'representative'],
  'report.mine': ['core', 'invited', 'representative'],
  'report.voice': ['invited', 'representative'],
  'report.rule': ['invited', 'representative'],
  'parents.form': ['chair', 'administrator', 'lead'],
  'parents.keep': ['chair', 'administrator', 'lead'],
  'sharing.show': report(['lead', ...author]),
  'sharing.record': report(['lead', ...author]),
  'sharing.take-back': report(['lead', ...author]),
  'withholding.form': report(['lead', ...author]),
  'withholding.ask': report(['lead', ...author]),
  'withholding.look': report(['chair']),
  'withholding.agree': report(['chair']),
  'withholding.refuse': report(['chair']),
  'version-for.form': report([...leads, ...author]),
  'version-for.ask': report(author),
  'version-for.look': report(['chair']),
  'version-for.agree': report(['chair']),
  'version-for.refuse': report(['chair']),
  'version-for.word': report([...leads, ...author]),
  'reports.status': ['chair', 'administrator', 'lead', 'core', 'invited'],
  'report.read': report(['chair', 'administrator', 'lead', 'core', ...author]),
  'report.word': report(['chair', 'administrator', 'lead', ...author]),
  'report.annex': report(['chair', 'invited']),
  'report.annex-allow': report(['chair'], ['invited']),
  'report.annex-stop': report(['chair'], ['invited']),
  'circulate.preview': ['chair', 'administrator'],
  'circulate.send': ['chair', 'administrator'],
  'circulate.send-seen': ['chair', 'administrator'],
  'pack.open': ['chair', 'administrator', 'lead'],
  'pack.word': ['chair', 'administrator', 'lead'],
  'commitment.offer': ['chair', 'lead', 'core', 'invited', 'representative'],
  'commitment.keep-whole': ['chair', 'lead', 'core', 'invited', 'representative'],
  'commitment.keep-what': ['chair', 'lead', 'core', 'invited', 'representative'],
  'commitment.keep-when': ownWords,
  'commitment.keep-family': ownWords,
  'commitment.resume': ownWords,
  'commitment.change': ownWords,
  'commitment.show': { ...promise, who: [...leads, 'core'], reads: [] },
  'commitment.mine': onPlan(() => ({}), ['invited']),
  'commitment.all': onPlan(() => ({}), ['chair', 'administrator', 'lead', 'core', 'invited']),
  'commitment.done-form': promise,
  'commitment.stuck-form': promise,
  'commitment.check-form': promise,
  'commitment.withdraw-form': offer,
  'commitment.done': promise,
  'commitment.stuck': promise,
  'commitment.check': promise,
  'commitment.withdraw': offer,
  'commitment.begin': { ...promise, reads: [] },
  'commitment.agreed-form': offer,
  'commitment.agreed': offer,
  'plan.show': ['chair', 'lead', 'core'],
  'plan.board': ['chair', 'lead'],
  'plan.outcome': ['chair', 'lead'],
  'plan.keep-outcome': ['chair', 'lead'],
  'plan.action': ['chair', 'lead'],
  'plan.keep-action': onPlan(() => ({}), leads),
  'plan.what-if': ['chair', 'lead'],
  'plan.keep-what-if': ['chair', 'lead'],
  'plan.remove': ['chair', 'lead'],
  'plan.move-up': ['chair', 'lead'],
  'plan.bring-offers': ['chair', 'lead'],
  'plan.family-form': ['chair', 'lead'],
  'plan.keep-family': ['chair', 'lead'],
  'plan.word': ['chair', 'lead', 'core'],
  'plan.easy-read': ['chair', 'lead', 'core'],
  'plan.agree-form': ['chair', 'lead'],
  'plan.agree': ['chair', 'lead'],
  'plan.family-did': familyAction,
  'plan.family-did-not': familyAction,
  'update.open': coreGroup(['core']),
  'update.rate': coreGroup(['core']),
  'update.show': coreGroup(['core']),
  'update.record': coreGroup(['core']),
  'update.note': coreGroup(['core']),
  'update.leave-note': coreGroup(['core']),
  'update.repeat': coreGroup(['core']),
  'family-rating.form': coreGroup([...leads, 'core']),
  'family-rating.record': coreGroup([...leads, 'core']),
  'ratings.show': coreGroup(['chair', 'administrator', 'lead', 'core']),
  'ratings.outcome': coreGroup([...leads, 'core']),
  'ratings.trend': coreGroup([...leads, 'core']),
  'ratings.open': coreGroup(leads, ['administrator', 'core']),
  'core-group.members': coreGroup(['chair', 'administrator', 'lead', 'core']),
  'ratings.missing': coreGroup(leads),
  'ratings.asked': coreGroup(leads),
  'ratings.remind': coreGroup(leads),
  'core-report.open': review(['lead'], ['chair', 'core']),
  'core-report.submit': review(['lead'], ['chair', 'core']),
  'core-report.word': review(leads),
  'cycle.form': { ...coreGroup(leads), on: 'after the core group' },
  'cycle.record': { ...coreGroup(leads), on: 'after the core group' },
}

export type WholeLine = Omit<Words, 'who'> & {
  readonly who: readonly Role[]
  readonly everybody: boolean
}

export function lineOf(verb: string): WholeLine {
  const line = whoMayPress[verb] ?? []
  if (!('who' in line)) return { who: line, everybody: false }
  return line.who === 'everybody'
    ? { ...line, who: [], everybody: true }
    : { ...line, who: line.who, everybody: false }
}
