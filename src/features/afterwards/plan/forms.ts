// The cards on which the plan is written: one outcome, one action, one 'what if', the family's own
// plan, the agreement.
import { wellbeingSentence } from '../../../domain/commitment/smart.ts'
import { sayDay } from '../../../domain/dates/dates.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { planChanges } from '../../../domain/plan/agreeing.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { tableOf } from '../../../domain/plan/roster.ts'
import { childrenKnownTo } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import { moreData } from '../../kernel/cards.ts'
import { namesNoHarm } from '../shared/names-no-harm.ts'
import type { PlanFacts } from './facts.ts'
import { actionLine, maxChanges, sayOwner } from './rows.ts'

const card = (
  { person, family, conference, draft }: PlanFacts,
  template: string,
  data: CardData,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template,
  data: { caseId: family.id, meetingId: conference.id, seen: draft.revision, ...data },
})
const said = ({ notice = '', problem = '' }: PlanFormWords): CardData => ({
  notice,
  hasNotice: notice !== '',
  problem,
  hasProblem: problem !== '',
})
export type PlanFormWords = { readonly notice?: string; readonly problem?: string }

export type OutcomeInputs = {
  readonly words: string
  readonly harm: string
  readonly childNotices: string
  readonly children: string
}

/**
 * One outcome: its words, the harm that it repairs, what the child will notice, and the actions
 * under it.
 */
export function outcomeForm(
  facts: PlanFacts,
  entry: string,
  { inputs, ...words }: PlanFormWords & { readonly inputs?: OutcomeInputs },
): PrivateCard {
  const { draft, family, person } = facts
  const children = childrenKnownTo(family, person.id)
  const stands = draft.outcomes.find((outcome) => outcome.id === entry)
  const shown = inputs ?? {
    words: stands?.words ?? '',
    harm: stands?.harm ?? '',
    childNotices: stands?.childNotices ?? '',
    children: (stands?.children ?? []).join(','),
  }
  const actions = draft.actions.filter((action) => action.outcome === entry)
  return card(facts, 'plan-outcome', {
    entry,
    ...said(words),
    ...shown,
    heading:
      stands === undefined
        ? 'What should get better'
        : `${draft.outcomes.indexOf(stands) + 1}: what should get better`,
    isWellbeing: namesNoHarm(stands),
    wellbeing: wellbeingSentence,
    isFamilys: stands?.from === 'family',
    severalChildren: children.length > 1,
    everyChild: children.map(({ id, label }) => ({ title: label, value: id })),
    exists: stands !== undefined,
    canMove: stands !== undefined && draft.outcomes.indexOf(stands) > 0,
    canRemove: stands !== undefined && actions.length === 0,
    actions: actions.map((action) => ({
      ...actionLine(facts, action),
      caseId: family.id,
      meetingId: facts.conference.id,
      entry: action.id,
      slot: entry,
      seen: draft.revision,
    })),
    hasActions: actions.length > 0,
  })
}

export type ActionInputs = {
  readonly words: string
  readonly outcome: string
  readonly owner: string
  readonly who: string
  readonly agreedOn: string
  readonly by: string
}
export const familyOwner = 'family'

/** One action: what is done, by whom alone, by which day. */
export function actionForm(
  facts: PlanFacts,
  { entry, slot }: { readonly entry: string; readonly slot: string },
  {
    inputs,
    day = '',
    ...words
  }: PlanFormWords & { readonly inputs?: ActionInputs; readonly day?: string },
): PrivateCard {
  const { draft, family, people } = facts
  const stands = draft.actions.find((action) => action.id === entry)
  const owner = stands?.owner
  const shown = inputs ?? {
    words: stands?.words ?? '',
    outcome: stands?.outcome ?? slot,
    owner: owner === undefined ? '' : owner.owner === 'family' ? familyOwner : owner.person,
    who: owner?.owner === 'family' ? owner.who : '',
    agreedOn: owner?.owner === 'family' ? owner.agreedOn : '',
    by: stands?.by ?? day,
  }
  const table = tableOf(family)
  // The present owner stays selectable even after leaving the meeting.
  const owners =
    owner?.owner === 'professional' && !table.includes(owner.person)
      ? [...table, owner.person]
      : table
  const siblings = draft.actions.filter((action) => action.outcome === stands?.outcome)
  return card(facts, 'plan-action', {
    entry,
    slot: stands?.outcome ?? slot,
    ...said(words),
    ...shown,
    heading: stands === undefined ? 'Who does what, by when' : 'Change what is done',
    outcomes: draft.outcomes.map((outcome, index) => ({
      title: `${index + 1}: ${outcome.words}`,
      value: outcome.id,
    })),
    owners: [
      { title: 'Somebody of the family', value: familyOwner },
      ...owners.map((id) => ({
        title: `${people.get(id)?.name ?? 'A colleague'}${people.get(id) === undefined ? '' : `, ${people.get(id)?.role ?? ''}`}`,
        value: id,
      })),
    ],
    exists: stands !== undefined,
    canMove: stands !== undefined && siblings.indexOf(stands) > 0,
    isOffer: stands?.commitment !== undefined,
    offer:
      stands?.commitment === undefined
        ? ''
        : `Offered by ${sayOwner(facts, stands.owner)}. ` +
          'What you change, they see before it counts.',
  })
}

export type WhatIfInputs = {
  readonly whatIf: string
  readonly then: string
  readonly who: string
  readonly outcome: string
}

/** One 'what if … then … who', and those that there are (S5). */
export function whatIfForm(
  facts: PlanFacts,
  entry: string,
  { inputs, ...words }: PlanFormWords & { readonly inputs?: WhatIfInputs },
): PrivateCard {
  const { draft, family } = facts
  const stands = draft.contingencies.find((contingency) => contingency.id === entry)
  const shown = inputs ?? {
    whatIf: stands?.whatIf ?? '',
    then: stands?.then ?? '',
    who: stands?.who ?? '',
    outcome: stands?.outcome ?? '',
  }
  const others = draft.contingencies.filter((contingency) => contingency.id !== entry)
  return card(facts, 'plan-what-if', {
    entry,
    ...said(words),
    ...shown,
    exists: stands !== undefined,
    canMove: stands !== undefined && draft.contingencies.indexOf(stands) > 0,
    outcomes: [
      { title: 'The whole plan', value: '' },
      ...draft.outcomes.map((outcome, index) => ({
        title: `${index + 1}: ${outcome.words}`,
        value: outcome.id,
      })),
    ],
    others: others.map((contingency) => ({
      whatIf: contingency.whatIf,
      then: contingency.then,
      who: contingency.who,
      caseId: family.id,
      meetingId: facts.conference.id,
      entry: contingency.id,
      seen: draft.revision,
    })),
    hasOthers: others.length > 0,
  })
}

export type FamilyPlanInputs = {
  readonly words: string
  readonly harm: string
  readonly childNotices: string
  readonly agreedOn: string
  readonly parts: string
}

/**
 * The family's own plan, outcome by outcome: each line one thing that somebody of the family does.
 */
export const familyPlanForm = (
  facts: PlanFacts,
  entry: string,
  { inputs, ...words }: PlanFormWords & { readonly inputs: FamilyPlanInputs },
): PrivateCard => card(facts, 'plan-family', { entry, ...said(words), ...inputs })

export type AgreeInputs = {
  readonly meeting: string
  readonly who: string
  readonly how: string
  readonly on: string
}
export const agreeHows = [
  'At the table, all together',
  'Afterwards, read out to them',
  'With their advocate',
  'With their interpreter',
  'In writing',
] as const

/**
 * That chair and family agreed: at which meeting, who of the family, how. What it changes is said
 * before it counts.
 */
export function agreeForm(
  facts: PlanFacts,
  meetings: readonly Conference[],
  {
    inputs,
    seen,
    ...words
  }: PlanFormWords & { readonly inputs: AgreeInputs; readonly seen: number },
): PrivateCard {
  const { family, draft, person } = facts
  const changes = planChanges(planInForce(family), draft)
  const version = (family.plan?.agreed.length ?? 0) + 1
  const wellbeingAlone =
    draft.outcomes.length > 0 && draft.outcomes.every((outcome) => namesNoHarm(outcome))
  return {
    audience: 'one-person',
    to: person.id,
    template: 'plan-agree',
    data: {
      caseId: family.id,
      meetingId: facts.conference.id,
      seen,
      ...said(words),
      ...inputs,
      heading: `Version ${version} of the plan`,
      sum:
        `${draft.outcomes.length} ${draft.outcomes.length === 1 ? 'outcome' : 'outcomes'}, ` +
        `${draft.actions.length} ${draft.actions.length === 1 ? 'action' : 'actions'}, ` +
        `${draft.contingencies.length} ‘what if’`,
      changes:
        version === 1
          ? []
          : changes
              .slice(0, maxChanges)
              .map((change) => ({ text: `${change.did}: ${change.words}` })),
      hasChanges: version > 1 && changes.length > 0,
      ...moreData(changes.length, maxChanges, ': read the draft.'),
      wellbeing:
        'No outcome names a harm. If the plan helps the children to do well rather than to be ' +
        'safe, a child in need plan may be the right one. You decide together.',
      isWellbeing: wellbeingAlone,
      meetings: meetings.map((conference) => ({
        title: `${conference.reference}: ${kindWords[conference.kind]}, ${sayDay(conference.date)}`,
        value: conference.id,
      })),
      hows: agreeHows.map((title) => ({ title, value: title })),
    },
  }
}
