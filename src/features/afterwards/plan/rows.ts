// The plan in rows, as every card of it shows them: outcomes in the family's words, who does what
// by when, and what if.
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { CardData } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type ActionStatus, actionStatus } from '../../../domain/plan/progress.ts'
import type {
  ActionOwner,
  Contingency,
  PlanAction,
  PlanOutcome,
  PlanWords,
} from '../../../domain/state/plan.ts'
import { namesNoHarm, sayNoHarm } from '../shared/names-no-harm.ts'
import type { PlanFacts } from './facts.ts'

/** As many changes of the plan as a card has room for. */
export const maxChanges = 12

export const sayOwner = ({ people }: Pick<PlanFacts, 'people'>, owner: ActionOwner): string =>
  owner.owner === 'family' ? owner.who : (people.get(owner.person)?.name ?? 'a colleague')

const statusSigns: Readonly<Record<ActionStatus, string>> = {
  'in-plan': '□',
  'in-progress': '▶ Begun',
  stuck: '■ Stuck',
  done: '✓ Done',
}

/** 'Ruth Adeyemi: breakfast club on Tuesdays, by Fri 18 December' */
export function actionLine(facts: PlanFacts, action: PlanAction): CardData {
  const { owner, by, words, from } = action
  return {
    sign: '',
    who: `${owner.owner === 'professional' && owner.person === facts.person.id ? `➜ You (${sayOwner(facts, owner)})` : sayOwner(facts, owner)}: `,
    text: words,
    by: `, by ${sayDay(by)}${owner.owner === 'family' ? ` (agreed to it on ${sayDay(owner.agreedOn)})` : ''}`,
    mark: from === 'family' ? 'From the family’s own plan. ' : '',
  }
}

/** The same with how it stands, for the plan in force. */
export function statusLine(facts: PlanFacts, action: PlanAction): CardData {
  const standing = actionStatus(facts.family, action)
  const late = standing !== 'done' && action.by < inLondon(facts.now).date ? ' ▲ past its day' : ''
  return { ...actionLine(facts, action), sign: `${statusSigns[standing]}${late}  ` }
}

const children = (facts: PlanFacts, planOutcome: PlanOutcome): string =>
  planOutcome.children === undefined
    ? ''
    : facts.family.children
        .filter(({ id }) => planOutcome.children?.includes(id))
        .map(({ label }) => label)
        .join(', ')

/** One outcome with everything under it. */
export function outcomeRow(
  facts: PlanFacts,
  plan: PlanWords,
  {
    outcome,
    number,
    line,
  }: {
    readonly outcome: PlanOutcome
    readonly number: number
    readonly line: (facts: PlanFacts, action: PlanAction) => CardData
  },
): CardData {
  const about = children(facts, outcome)
  const actions = plan.actions.filter((action) => action.outcome === outcome.id)
  const whatIfs = plan.contingencies.filter((contingency) => contingency.outcome === outcome.id)
  return {
    caseId: facts.family.id,
    meetingId: facts.conference.id,
    entry: outcome.id,
    number: `${number}  `,
    opens: actions.length === 0 ? `Add who does what for ${number}` : `Open ${number}`,
    words: outcome.words,
    from: outcome.from === 'family' ? '✓ From the family’s own plan' : '',
    isFamilys: outcome.from === 'family',
    forWhom: about,
    hasForWhom: about !== '',
    harm: outcome.harm,
    hasHarm: outcome.harm.trim() !== '',
    noHarm: sayNoHarm(outcome, plan),
    lacksHarm: namesNoHarm(outcome),
    // For whoever writes the plan; to whoever reads what was agreed it is no question any more.
    advisesHarm:
      namesNoHarm(outcome) && may(facts.person, { act: 'edit-plan', family: facts.family }),
    childNotices: outcome.childNotices,
    hasNotices: outcome.childNotices !== '',
    // What stands under the family's own outcome is theirs: said once, at its head.
    actions: actions.map((action) => ({
      ...line(facts, action),
      ...(outcome.from === 'family' ? { mark: '' } : {}),
    })),
    noActions: actions.length === 0,
    whatIfs: whatIfs.map(whatIfLine),
    hasWhatIfs: whatIfs.length > 0,
  }
}

export const whatIfLine = ({ whatIf, then, who }: Contingency): CardData => ({ whatIf, then, who })

/** Estimated size on the card in characters, with its actions and what-ifs. */
function sizeOf(plan: PlanWords, outcome: PlanOutcome): number {
  const under = plan.actions.filter((action) => action.outcome === outcome.id)
  return (
    900 +
    outcome.words.length +
    outcome.harm.length +
    outcome.childNotices.length +
    under.reduce((sum, planAction) => sum + 480 + planAction.words.length, 0) +
    plan.contingencies
      .filter((contingency) => contingency.outcome === outcome.id)
      .reduce(
        (sum, contingency) => sum + 300 + contingency.whatIf.length + contingency.then.length,
        0,
      )
  )
}

const maxOnCard = 15_000

/** The outcomes that fit on one card, in order, and those that are only named. */
export function fitting(plan: PlanWords): {
  readonly whole: readonly PlanOutcome[]
  readonly named: readonly PlanOutcome[]
} {
  let size = plan.contingencies
    .filter((contingency) => contingency.outcome === undefined)
    .reduce(
      (sum, contingency) => sum + 300 + contingency.whatIf.length + contingency.then.length,
      0,
    )
  const end = plan.outcomes.findIndex((outcome) => {
    size += sizeOf(plan, outcome)
    return size > maxOnCard
  })
  return end < 0
    ? { whole: plan.outcomes, named: [] }
    : { whole: plan.outcomes.slice(0, end), named: plan.outcomes.slice(end) }
}
