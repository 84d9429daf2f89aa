// The plan on the table: the draft for chair and lead social worker, and the version in force for
// the whole core group.
import { inLondon, sayDate, sayDay } from '../../../domain/dates/dates.ts'
import type { CardData, PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { draftProblem, type PlanChange, planChanges } from '../../../domain/plan/agreeing.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { actionStatus } from '../../../domain/plan/progress.ts'
import { currentMeetings, newestMeeting } from '../../../domain/plan/roster.ts'
import {
  leftOutOffers,
  readyOffers,
  takenBack,
  unfinishedOffers,
} from '../../../domain/plan/sources.ts'
import { type Case, childrenKnownTo, sayChildren } from '../../../domain/state/case.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { Person } from '../../../domain/state/person.ts'
import type { AgreedPlan, PlanAction } from '../../../domain/state/plan.ts'
import { moreData, nothingCard } from '../../kernel/cards.ts'
import { boardButtons } from './board-buttons.ts'
import type { PlanFacts } from './facts.ts'
import {
  actionLine,
  fitting,
  maxChanges,
  outcomeRow,
  sayOwner,
  statusLine,
  whatIfLine,
} from './rows.ts'
import { planFamilyDid, planFamilyDidNot } from './verbs.ts'

const card = (
  { person, family, conference }: PlanFacts,
  template: string,
  data: CardData,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template,
  data: {
    caseId: family.id,
    meetingId: conference.id,
    about: sayChildren(childrenKnownTo(family, person.id)),
    ...data,
  },
})
const noticeData = (notice: string): CardData => ({ notice, hasNotice: notice !== '' })

/**
 * The meetings at which this person may record that the plan was agreed: those they chair, once
 * they have begun.
 */
export const meetingsToAgree = ({
  person,
  family,
  now,
}: Pick<PlanFacts, 'person' | 'family' | 'now'>) =>
  currentMeetings(family).filter(
    (conference) =>
      conference.date <= inLondon(now).date &&
      may(person, { act: 'agree-plan', family, conference }),
  )

/** The draft, whole where it fits; each outcome opens to be changed. */
export function boardCard(facts: PlanFacts, notice: string): PrivateCard {
  const { family, draft, person } = facts
  const inForce = planInForce(family)
  const isDraft = family.plan?.draft !== undefined
  const { whole, named } = fitting(draft)
  const offers = readyOffers(family).length
  const leftOut = leftOutOffers(family).length
  const unfinished = unfinishedOffers(family, person.id)
  const chairs = currentMeetings(family).some((conference) =>
    may(person, { act: 'agree-plan', family, conference }),
  )
  // A button that would be refused is not shown; what is missing is said instead.
  const finished = draftProblem(family) === undefined
  const canRecord = meetingsToAgree(facts).length > 0
  const general = draft.contingencies.filter((contingency) => contingency.outcome === undefined)
  return card(facts, 'plan-board', {
    seen: draft.revision,
    ...noticeData(notice),
    heading:
      inForce === undefined
        ? 'The plan, as it is being written'
        : isDraft
          ? `The next version of the plan`
          : 'Change the plan',
    line:
      `${sayDraft(facts, inForce, isDraft)}` +
      `${chairs && finished && !canRecord ? ' That the family agreed is recorded here from the day of the meeting on.' : ''}`,
    isEmpty: draft.outcomes.length === 0,
    outcomes: whole.map((outcome, index) =>
      outcomeRow(facts, draft, { outcome, number: index + 1, line: actionLine }),
    ),
    named: named.map((planOutcome, index) => ({
      caseId: family.id,
      meetingId: facts.conference.id,
      entry: planOutcome.id,
      number: `${whole.length + index + 1}  `,
      opens: `Open ${whole.length + index + 1}`,
      words: planOutcome.words,
    })),
    whatIfs: general.map(whatIfLine),
    hasWhatIfs: general.length > 0,
    needsWhatIf: draft.contingencies.length === 0,
    unfinished: unfinished.map((offered) => ({
      text: offered.words.promise,
    })),
    hasUnfinished: unfinished.length > 0,
    takenBack: takenBack(family).map((planAction) => ({
      text: `${sayOwner(facts, planAction.owner)} took this back: ${planAction.words}`,
    })),
    hasTakenBack: takenBack(family).length > 0,
    ...boardButtons(facts, { offers, leftOut, canAgree: finished && canRecord }),
  })
}

function sayDraft(
  { family, people, draft }: PlanFacts,
  inForce: AgreedPlan | undefined,
  isDraft: boolean,
): string {
  const stands =
    inForce === undefined
      ? 'Nothing is agreed yet.'
      : `Version ${inForce.number} is in force until the next one is agreed.`
  const kept = family.plan?.draft
  if (!isDraft || kept === undefined)
    return inForce === undefined ? stands : `${stands} Open what should change.`
  return (
    `${stands} Last changed by ${people.get(kept.changedBy)?.name ?? 'a colleague'}, ` +
    `${sayDay(inLondon(kept.changedAt).date)} (change ${draft.revision}).`
  )
}

const changeWords: Readonly<Record<PlanChange['did'], string>> = {
  added: '+ New',
  changed: '~ Changed',
  removed: '− Gone',
}

/** An agreed version, exactly as it was agreed; the one in force with how each action stands. */
export function planCard(facts: PlanFacts, version: AgreedPlan, notice: string): PrivateCard {
  const { family, person, conference } = facts
  const inForce = planInForce(family)
  const isInForce = inForce?.number === version.number
  const { whole, named } = fitting(version)
  const before = family.plan?.agreed.find((agreedPlan) => agreedPlan.number === version.number - 1)
  const changes = before === undefined ? [] : planChanges(before, version)
  const meeting =
    family.conferences.find((conference) => conference.id === version.meeting) ?? conference
  const general = version.contingencies.filter((contingency) => contingency.outcome === undefined)
  const leads = may(person, { act: 'edit-plan', family })
  return card(facts, 'plan', {
    ...noticeData(notice),
    heading: isInForce ? 'The plan' : `The plan as it was: version ${version.number}`,
    entry: String(version.number),
    line:
      `Version ${version.number}, agreed on ${sayDate(inLondon(version.agreedAt).date)} at ` +
      `${meeting.reference}, ${kindWords[meeting.kind]}`,
    agreed: version.familyAgreed,
    outcomes: whole.map((outcome, index) =>
      outcomeRow(facts, version, {
        outcome,
        number: index + 1,
        line: isInForce ? statusLine : actionLine,
      }),
    ),
    named: named.map((planOutcome, index) => ({
      number: `${whole.length + index + 1}  `,
      words: planOutcome.words,
    })),
    hasNamed: named.length > 0,
    whatIfs: general.map(whatIfLine),
    hasWhatIfs: general.length > 0,
    changes: changes
      .slice(0, maxChanges)
      .map(({ did, words }) => ({ did: changeWords[did], text: words })),
    hasChanges: changes.length > 0,
    ...moreData(changes.length, maxChanges, ': they are in the plan as a Word file.'),
    familyActions: isInForce && leads ? familyButtons(facts, version) : [],
    isMine: isInForce && !leads,
    isTheirs: isInForce && leads,
    isInForce,
    isEarlier: !isInForce,
    earlier: isInForce
      ? (family.plan?.agreed ?? [])
          .slice(0, -1)
          .slice(-4)
          .map((agreedPlan) => ({
            caseId: family.id,
            meetingId: conference.id,
            entry: String(agreedPlan.number),
            title: `Version ${agreedPlan.number}`,
          }))
      : [],
  })
}

/** As many of the family's own actions as a card has room for. */
const maxFamilyActions = 8

/**
 * What the family does is recorded by chair or lead social worker, and can be taken back. What is
 * not done yet comes first: each that is done makes room for the next.
 */
function familyButtons(facts: PlanFacts, version: AgreedPlan): CardData[] {
  const theirs = version.actions
    .filter((action) => action.owner.owner === 'family')
    .map((action) => ({ action, done: actionStatus(facts.family, action) === 'done' }))
  return [...theirs.filter(({ done }) => !done), ...theirs.filter(({ done }) => done)]
    .slice(0, maxFamilyActions)
    .map((familyAction) => familyButton(facts, familyAction))
}

function familyButton(
  facts: PlanFacts,
  { action, done }: { readonly action: PlanAction; readonly done: boolean },
): CardData {
  const words = `${sayOwner(facts, action.owner)}: ${action.words}`
  return {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    entry: action.id,
    verb: done ? planFamilyDidNot : planFamilyDid,
    title:
      `${done ? 'Not done after all' : 'Now done'}: ` +
      `${words.length > 44 ? `${words.slice(0, 43)}…` : words}`,
  }
}

/** To whoever may not read a plan, and where there is none. */
export const noPlanCard = (person: Person): PrivateCard =>
  nothingCard(
    person,
    'There is no plan that you can see. The chair and the lead social worker write it with the ' +
      'family; the core group reads it once it is agreed.',
  )

/** Several families: the person chooses whose plan. */
export const whichPlanCard = (person: Person, families: readonly Case[]): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'plan-which',
  data: {
    families: families.slice(0, 10).flatMap((family) => {
      const meeting = newestMeeting(family)
      return meeting === undefined
        ? []
        : [
            {
              caseId: family.id,
              meetingId: meeting.id,
              title: `${meeting.reference}: ${kindWords[meeting.kind]}, ${sayDay(meeting.date)}`,
            },
          ]
    }),
  },
})
