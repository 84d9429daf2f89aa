// What every card of the report says, whichever step it shows.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import { mayReplace, type WordList } from '../../../domain/language/language.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import type { MergeResult, TypedField } from '../../../domain/report/merging.ts'
import { fieldTitles } from '../../../domain/report/reading.ts'
import {
  type AskedField,
  type ReportStep,
  stepNamed,
  stepsFor,
  wayOf,
} from '../../../domain/report/steps.ts'
import { type Case, childrenOf } from '../../../domain/state/case.ts'
import { shortened } from '../../kernel/cards.ts'
import { sayMeeting } from '../../kernel/lines-card.ts'
import type { Thought } from './wording.ts'
import type { Workspace } from './workspace.ts'

export type ReportCardState = {
  readonly step: string
  readonly list: WordList
  readonly notice?: string
  readonly thought?: Thought | undefined
  /** What was merged on this tap. */
  readonly merged?: MergeResult | undefined
  /** Typed into the card, but not kept. */
  readonly unkept?: readonly TypedField[]
}

export const stepsOf = (workspace: Workspace): ReportStep[] =>
  stepsFor({ conference: workspace.conference, children: childrenOf(workspace) })

export const writingOf = ({ conference, family, invitation }: Workspace) => ({
  conference,
  children: childrenOf({ family, conference }),
  role: invitation.role,
  knows: invitation.knows ?? [],
})

export function commonData(
  workspace: Workspace,
  { notice = '', thought }: ReportCardState,
  isFirst: boolean,
): CardData {
  const { conference, invitation, owed, draft, isKept, now } = workspace
  const due = owed === undefined ? '' : `. Due ${sayDay(owed.due.due)}, 17:00`
  return {
    caseId: workspace.family.id,
    meetingId: conference.id,
    invitationId: invitation.id,
    seen: draft.at,
    notice,
    hasNotice: notice !== '',
    meeting: `${sayMeeting(conference)}${due}`,
    kept: isKept
      ? `✓ Kept ${sayMoment(draft.at, now)}`
      : 'Private until you submit. Saved as you go.',
    hasKept: isKept || isFirst,
    isFirst,
    ...thoughtData(thought),
  }
}

/**
 * '4471 · Step 2 of 6: Mia', with how far it is as dots; what may be added is on no way to the end.
 */
export function sayProgress(
  workspace: Workspace,
  step: ReportStep,
): { readonly place: string; readonly dots: string } {
  const { reference } = workspace.conference
  if (step.isMore === true) return { place: `${reference} · Add more`, dots: '' }
  const way = wayOf(stepsOf(workspace), step)
  const { number } = stepNamed(way, step.id)
  return {
    place:
      `${reference} · Step ${number} of ` +
      `${way.length}${step.child === undefined ? '' : `: ${step.child.label}`}`,
    dots: `${'●'.repeat(number)}${'○'.repeat(way.length - number)}`,
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

/**
 * The agency and role of the invitation: a representative writes in the name of their colleague's
 * agency.
 */
export const forWhom = ({ invitation, draft }: Workspace): string =>
  `${draft.amends === undefined ? 'Report' : `Change to version ${draft.amends}`} of ` +
  `${invitation.agency}, ${invitation.role}`

/** How conflicting edits from two devices were merged. */
export function mergeLines({ family }: Workspace, merged: MergeResult | undefined): CardData[] {
  return [
    ...(merged?.leftStanding ?? []).map((typed) => ({
      text:
        `‘${sayPart(family, typed)}’ was changed on another device since this card was drawn. ` +
        'The newer words stand.',
      canBringBack: false,
      entry: '',
    })),
    ...(merged?.replaced ?? []).map((typed) => ({
      text:
        `‘${sayPart(family, typed)}’ was written on another device as well: ` +
        `“${shortened(typed.words, 160)}” Yours are newer and stand.`,
      canBringBack: true,
      entry: `${typed.field}${typed.child === undefined ? '' : `:${typed.child}`}`,
    })),
  ]
}

/** 'What has happened (Mia)' */
export function sayPart({ children }: Case, { field, child }: AskedField): string {
  const label = children.find(({ id }) => id === child)?.label ?? ''
  return label === '' ? fieldTitles[field] : `${fieldTitles[field]} (${label})`
}
