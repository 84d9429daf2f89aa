// The report's card in each of its states: a step, the short form, read over, kept, submitted.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { WordList } from '../../../domain/language/language.ts'
import { mayReplace } from '../../../domain/language/language.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import type { MergeResult, TypedField } from '../../../domain/report/merging.ts'
import { membersToShow, sayMembers } from '../../../domain/report/parents.ts'
import { annexPrompt, askFor, prompts } from '../../../domain/report/prompts.ts'
import { fieldTitles, readReport } from '../../../domain/report/reading.ts'
import { reportOf } from '../../../domain/report/report.ts'
import { notYetShown } from '../../../domain/report/sharing.ts'
import {
  type AskedField,
  isShort,
  missingIn,
  type ReportStep,
  shortAsks,
  stepAsking,
  stepNamed,
  stepsFor,
} from '../../../domain/report/steps.ts'
import { differences } from '../../../domain/report/submitting.ts'
import { type Case, sayChildren } from '../../../domain/state/case.ts'
import { clearViewOf } from '../../../domain/state/report-words.ts'
import { shortened } from '../../kernel/cards.ts'
import { type Line, linesCard, sayMeeting } from '../../kernel/lines-card.ts'
import { sharingShow } from '../share-report/verbs.ts'
import { askedOnce, type FieldData, fieldsOf } from './fields.ts'
import type { Desk } from './report-draft.ts'
import {
  reportAmend,
  reportBack,
  reportGo,
  reportKeep,
  reportNext,
  reportReadOwn,
  reportSubmit,
  reportWrite,
} from './verbs.ts'
import type { Thought } from './wording.ts'

export type Shown = {
  readonly step: string
  readonly list: WordList
  readonly notice?: string
  readonly thought?: Thought | undefined
  /** What was merged on this tap. */
  readonly merged?: MergeResult | undefined
  /** Words that stand in the fields and are not kept. */
  readonly unkept?: readonly TypedField[]
}

export const stepsOf = ({ conference, family }: Desk): ReportStep[] =>
  stepsFor({ conference, children: family.children })
export const writingOf = ({ conference, family, invitation }: Desk) => ({
  conference,
  children: family.children,
  role: invitation.role,
  knows: invitation.knows ?? [],
})

/** The step that is asked for, or, at the end, the report to read over. */
export function deskCard(desk: Desk, shown: Shown): PrivateCard {
  if (shown.step === 'short') return shortCard(desk, shown)
  const { step } = stepNamed(stepsOf(desk), shown.step)
  return step.kind === 'read-over' ? readOverCard(desk, shown) : stepCard(desk, shown)
}

export const opensShort = ({ invitation, conference, submitted }: Desk): boolean =>
  (isShort(invitation) || conference.kind === 'core-group') && submitted === undefined

function common(desk: Desk, { notice = '', thought }: Shown): CardData {
  const { conference, invitation, owed, draft, isKept, now } = desk
  const due = owed === undefined ? '' : `. Report due ${sayDay(owed.due.due)}, 17:00`
  return {
    caseId: desk.family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: draft.at,
    notice,
    hasNotice: notice !== '',
    meeting: `${sayMeeting(conference)}${due}`,
    kept: isKept
      ? `✓ Kept ${sayMoment(draft.at, now)}`
      : 'Nobody else sees it until you submit it. Every button keeps what you wrote, and ‘carry on’ finds it again. What you do not know may stay empty.',
    hasKept: true,
    ...thoughtData(thought),
  }
}

/** 'at 14:32'; with the day when that was another one. */
export function sayMoment(at: Instant, now: Instant): string {
  const { date, time } = inLondon(at)
  return date === inLondon(now).date ? `at ${time}` : `on ${sayDay(date)} at ${time}`
}

const thoughtData = (thought: Thought | undefined): CardData => ({
  hasThought: thought !== undefined,
  thoughtWords: thought?.suggestion.words ?? '',
  thoughtGentle: thought?.suggestion.gentle ?? '',
  thoughtInstead:
    thought === undefined || mayReplace(thought.suggestion)
      ? 'You could write'
      : 'You could ask, or add',
  thoughtBecause:
    thought === undefined ? '' : `${thought.suggestion.because} (${thought.suggestion.source})`,
  thoughtEntry: thought?.entry ?? '',
  canUse: thought !== undefined && mayReplace(thought.suggestion),
})

/** For which agency and role it speaks: whoever comes for a colleague writes for that colleague's. */
const forWhom = ({ invitation, draft }: Desk): string =>
  `${draft.amends === undefined ? 'Report' : `Change to version ${draft.amends}`} of ${invitation.agency}, ${invitation.role}`

function stepCard(desk: Desk, shown: Shown): PrivateCard {
  const steps = stepsOf(desk)
  const { step, number } = stepNamed(steps, shown.step)
  const at = `Step ${number} of ${steps.length}${step.child === undefined ? '' : `: ${step.child.label}`}`
  const fields = step.kind === 'annex' ? annexFields(desk) : fieldsOf(desk, step.asks, shown)
  const actions = [
    { title: 'Next', style: 'positive', verb: reportNext, to: '' },
    ...(number === 1 ? [] : [{ title: 'Back', style: 'default', verb: reportBack, to: '' }]),
    { title: 'Read it over', style: 'default', verb: reportGo, to: 'read-over' },
  ]
  const help =
    step.kind === 'annex'
      ? [{ text: annexPrompt.help, source: annexPrompt.source }]
      : [...new Set(step.asks.map(({ field }) => field))].map((field) => ({
          text: askFor(prompts[field].help, step.child?.label),
          source: prompts[field].source,
        }))
  return {
    audience: 'one-person',
    to: desk.person.id,
    template: 'report-step',
    data: {
      ...common(desk, shown),
      place: at,
      whose: forWhom(desk),
      heading: step.title,
      step: step.id,
      fields,
      actions,
      help,
      merges: mergeLines(desk, shown.merged),
    },
  }
}

/** What ‘Submit’ carries on a card that shows a thought on the words. */
export const thoughtSeen = 'as-it-stands'

/** Three fields, from what is at hand; 'Add more' leads into the wizard with the same words. */
function shortCard(desk: Desk, shown: Shown): PrivateCard {
  const fields = [
    ...fieldsOf(desk, shortAsks, shown),
    ...(desk.conference.kind === 'core-group' ? [] : [askedOnce(desk, shown)]),
  ]
  const actions = [
    {
      title: 'Submit',
      style: 'positive',
      verb: reportSubmit,
      to: shown.thought === undefined ? '' : thoughtSeen,
    },
    { title: 'Add more', style: 'default', verb: reportGo, to: stepsOf(desk)[0]?.id ?? '' },
    { title: 'Keep it for later', style: 'default', verb: reportKeep, to: '' },
  ]
  const help = shortAsks.map(({ field }) => ({
    text: prompts[field].help,
    source: prompts[field].source,
  }))
  return {
    audience: 'one-person',
    to: desk.person.id,
    template: 'report-step',
    data: {
      ...common(desk, shown),
      place: `About ${sayChildren(desk.family.children)}`,
      whose: forWhom(desk),
      heading:
        desk.conference.kind === 'core-group'
          ? 'Your word to the core group'
          : 'Your report in two minutes',
      step: 'short',
      fields,
      actions,
      help,
      merges: mergeLines(desk, shown.merged),
    },
  }
}

function annexFields({ annex }: Desk): FieldData[] {
  const field = (id: string, label: string, value: string): FieldData => ({
    id,
    label,
    value,
    hint: 'Most reports leave this empty',
    from: '',
    hasFrom: false,
    isText: true,
    isLine: false,
    isChoice: false,
    choices: [],
    long: '',
    hasLong: false,
  })
  return [
    field('annex', annexPrompt.ask, annex?.words ?? ''),
    field('annex-why', annexPrompt.why, annex?.why ?? ''),
  ]
}

/** What was done where two devices had written. */
function mergeLines({ family }: Desk, merged: MergeResult | undefined): CardData[] {
  return [
    ...(merged?.leftStanding ?? []).map((typed) => ({
      text: `‘${sayPart(family, typed)}’ was changed on another device since this card was drawn. The newer words stand.`,
      canBringBack: false,
      entry: '',
    })),
    ...(merged?.replaced ?? []).map((typed) => ({
      text: `‘${sayPart(family, typed)}’ was written on another device as well: “${shortened(typed.words, 160)}” Yours are newer and stand.`,
      canBringBack: true,
      entry: `${typed.field}${typed.child === undefined ? '' : `:${typed.child}`}`,
    })),
  ]
}

/** 'What has happened (Mia)' */
function sayPart({ children }: Case, { field, child }: AskedField): string {
  const label = children.find((one) => one.id === child)?.label ?? ''
  return label === '' ? fieldTitles[field] : `${fieldTitles[field]} (${label})`
}

function readOverCard(desk: Desk, shown: Shown): PrivateCard {
  const { draft, family, submitted, annex } = desk
  const steps = stepsOf(desk)
  const missing = missingIn(draft.entries, writingOf(desk))
  const changed = submitted === undefined ? [] : differences(submitted.entries, draft.entries)
  const parts = readReport(draft.entries, family.children).map(({ heading, child, fields }) => ({
    heading,
    fields: fields.map(({ field, title, words }) => ({
      title,
      words: shortened(words, 500),
      from: sayFrom(
        draft.entries.find((entry) => entry.field === field && entry.child === child)?.from,
      ),
    })),
  }))
  return {
    audience: 'one-person',
    to: desk.person.id,
    template: 'report-read-over',
    data: {
      ...common(desk, shown),
      place: `Step ${steps.length} of ${steps.length}`,
      whose: forWhom(desk),
      heading: missing.length === 0 ? 'Read it over, and submit it' : 'Nearly there',
      parts,
      missing: missing.slice(0, 6).map(({ because }) => ({ text: because })),
      hasMissing: missing.length > 0,
      missingStep: missing[0] === undefined ? '' : stepAsking(steps, missing[0]),
      changed: changed.map((changedField) => sayPart(family, changedField)).join('; '),
      hasChanged: changed.length > 0,
      unshown: desk.owed === undefined ? '' : sayUnshown(desk),
      hasUnshown: desk.owed !== undefined,
      hasAnnex: annex !== undefined && annex.words !== '',
      submitTitle: submitted === undefined ? 'Submit' : 'Submit the change',
      steps: steps
        .filter(({ kind }) => kind !== 'read-over')
        .map(({ id, title, child }) => ({
          value: id,
          title: child === undefined ? title : `About ${child.label}`,
        })),
      firstStep: steps[0]?.id ?? '',
    },
  }
}

const sayFrom = (from: Desk['draft']['entries'][number]['from']): string =>
  from === undefined ? '' : `  from your last report, ${sayDay(from)}: still true?`

/** The draft is put away: where it is, and how to come back. */
export const keptCard = (desk: Desk, notice = ''): PrivateCard => {
  const { draft, now, isKept } = desk
  return linesCard(desk.person, desk, {
    heading: isKept ? 'Your report is kept' : 'Nothing to keep yet',
    notice,
    lines: [
      ...(isKept
        ? [`✓ Kept ${sayMoment(draft.at, now)}. Nobody else sees it until you submit it.`]
        : []),
      ...(desk.owed === undefined ? [] : [`It is due on ${sayDay(desk.owed.due.due)}, 17:00.`]),
      'Type ‘carry on’ on any device to go on where you left off.',
    ],
    offers: [
      {
        title: 'Carry on',
        verb: reportWrite,
        style: 'positive',
        invitationId: desk.invitation.id,
      },
    ],
  })
}

/** What stands once it is submitted, whichever card was pressed. */
export function submittedCard(desk: Desk, notice = ''): PrivateCard {
  const { conference, family, invitation, submitted, isKept, now, owed } = desk
  const versions = reportOf(conference, invitation.id)?.versions ?? []
  const lines = versions.map(
    ({ number, at, late }) =>
      `✓ ${versions.length === 1 ? 'Submitted' : `Version ${number}`} ${sayMoment(at, now)}${late ? ', late: it is taken all the same' : ''}`,
  )
  const views = family.children.flatMap(({ id, label }) => {
    const view = submitted === undefined ? undefined : clearViewOf(submitted.entries, id)
    return view === undefined ? [] : [`${label}: ${viewWords[view]}`]
  })
  const changed = (submitted?.changed ?? []).map((changedField) => sayPart(family, changedField))
  return linesCard(desk.person, desk, {
    heading: 'Your report is in',
    notice,
    lines: [
      ...lines,
      ...(changed.length === 0 ? [] : [`Changed: ${changed.join('; ')}`]),
      ...(views.length === 0 ? [] : [`Your view: ${views.join('; ')}`]),
      ...(owed === undefined ? [] : [sayUnshown(desk)]),
      ...(isKept ? ['A change to it is kept and not submitted yet.'] : []),
    ],
    offers: [
      {
        title: 'Share it with the family',
        verb: sharingShow,
        invitationId: invitation.id,
        ...(isShown(desk) ? {} : { style: 'positive' }),
      },
      {
        title: isKept ? 'Carry on with the change' : 'Change it',
        verb: reportAmend,
        invitationId: invitation.id,
      },
      { title: 'Read it', verb: reportReadOwn, invitationId: invitation.id },
    ],
  })
}

const isShown = ({ family, practice, conference, invitation }: Desk): boolean =>
  notYetShown(reportOf(conference, invitation.id), membersToShow(family, practice)).length === 0

/** Who of the family has not seen it: said to its author, and never in the way of submitting it (S5: shared first). */
function sayUnshown({ family, practice, conference, invitation }: Desk): string {
  const left = notYetShown(reportOf(conference, invitation.id), membersToShow(family, practice))
  return left.length === 0
    ? '✓ Everybody of the family has seen it, or the chair has agreed why not.'
    : `▲ Not yet shown to ${sayMembers(left)}. Show it to them before the meeting and talk it through, so that nothing in it is a surprise.`
}

const viewWords = {
  'cp-plan': 'a child protection plan',
  'cin-plan': 'a child in need plan',
  neither: 'neither plan',
} as const

/** The author's own report as it was submitted. */
export function ownReportCard(desk: Desk): PrivateCard {
  const { submitted, family } = desk
  const lines =
    submitted === undefined
      ? []
      : readReport(submitted.entries, family.children).flatMap(({ heading, fields }): Line[] => [
          { label: heading, text: '', size: 'Medium' },
          ...fields.map(({ title, words }) => ({ label: title, text: shortened(words, 600) })),
        ])
  return linesCard(desk.person, desk, {
    heading: `Your report, version ${submitted?.number ?? 0}`,
    lines,
    offers: [
      { title: 'Change it', verb: reportAmend, invitationId: desk.invitation.id },
      { title: 'Back', verb: reportWrite, invitationId: desk.invitation.id },
    ],
  })
}

/** What a child says, before it is put into the report. */
export function voiceCard(
  desk: Desk,
  given: {
    readonly whose: string
    readonly said: string
    readonly how: string
    readonly when: string
    readonly who: string
  },
  problem = '',
): PrivateCard {
  return {
    audience: 'one-person',
    to: desk.person.id,
    template: 'report-child-voice',
    data: {
      caseId: desk.family.id,
      meetingId: desk.conference.id,
      invitationId: desk.invitation.id,
      meeting: sayMeeting(desk.conference),
      problem,
      hasProblem: problem !== '',
      ...given,
      children: desk.family.children
        .filter(({ age }) => age !== 'unborn')
        .map(({ id, label }) => ({ title: label, value: id })),
    },
  }
}
