// The plan as a paper: for the council's record with everything, and in easy words for staff to
// print and read out.
import { inLondon, sayDate } from '../../../domain/dates/dates.ts'
import { planChanges } from '../../../domain/plan/agreeing.ts'
import { type ActionStatus, actionStatus } from '../../../domain/plan/progress.ts'
import {
  type Block,
  bold,
  bullets,
  type Document,
  document,
  heading,
  paragraph,
  plain,
  table,
  typedWords,
} from '../../../domain/record/document.ts'
import { childrenKnownTo, sayChildren } from '../../../domain/state/case.ts'
import { kindWords } from '../../../domain/state/meeting-kind.ts'
import type { AgreedPlan, PlanAction, PlanOutcome } from '../../../domain/state/plan.ts'
import type { PlanFacts } from './facts.ts'
import { sayOwner } from './rows.ts'

export type PlanPaperKind = 'record' | 'family'

const statusWords: Readonly<Record<ActionStatus, string>> = {
  'in-plan': '□ Agreed',
  'in-progress': '▶ Begun',
  stuck: '■ Stuck',
  done: '✓ Done',
}

/**
 * One version, exactly as it was agreed. Made at the moment of the agreement, so that the same
 * version is the same file.
 */
export function planPaper(facts: PlanFacts, version: AgreedPlan, kind: PlanPaperKind): Document {
  const meeting =
    facts.family.conferences.find((conference) => conference.id === version.meeting) ??
    facts.conference
  const parts = {
    madeAt: version.agreedAt,
    runningHead: `${meeting.reference} · version ${version.number}`,
  }
  return kind === 'record'
    ? document({
        ...parts,
        title: 'The plan',
        mark: 'Confidential: for the family and the core group',
        blocks: recordBlocks(facts, version, `${meeting.reference}, ${kindWords[meeting.kind]}`),
      })
    : document({ ...parts, title: 'Our plan', blocks: familyBlocks(facts, version) })
}

const labelled = (label: string, text: string): Block[] =>
  text.trim() === '' ? [] : [paragraph([bold(`${label}: `), plain(text)])]
const actionsOf = (version: AgreedPlan, outcome: PlanOutcome): PlanAction[] =>
  version.actions.filter((action) => action.outcome === outcome.id)
const ofFamily = (action: PlanAction): string =>
  action.from === 'family' ? ' (from the family’s own plan)' : ''

function recordBlocks(facts: PlanFacts, version: AgreedPlan, meeting: string): Block[] {
  const { family } = facts
  const before = family.plan?.agreed.find((agreedPlan) => agreedPlan.number === version.number - 1)
  const changes = before === undefined ? [] : planChanges(before, version)
  return [
    ...labelled('For', sayChildren(childrenKnownTo(family, facts.person.id))),
    ...labelled('Agreed at', `${meeting}, ${sayDate(inLondon(version.agreedAt).date)}`),
    ...labelled('The family', version.familyAgreed),
    ...version.outcomes.flatMap((outcome, index): Block[] => [
      heading(
        1,
        `${index + 1}. ${outcome.words}${outcome.from === 'family' ? ' (from the family’s own plan)' : ''}`,
      ),
      ...labelled(
        'For',
        (outcome.children ?? [])
          .map((id) => family.children.find((child) => child.id === id)?.label ?? '')
          .join(', '),
      ),
      ...(outcome.harm.trim() === ''
        ? [paragraph('No harm is named here: it is for the child’s wellbeing.')]
        : labelled('The harm that it repairs', outcome.harm)),
      ...labelled('The child will notice', outcome.childNotices),
      ...actionTable(facts, version, outcome),
      ...whatIfs(version, outcome),
    ]),
    ...generalWhatIfs(version),
    ...(changes.length === 0
      ? []
      : [
          heading(1, `What changed since version ${version.number - 1}`),
          bullets(changes.map((change) => [bold(`${change.did}: `), plain(change.words)])),
        ]),
  ]
}

function actionTable(facts: PlanFacts, version: AgreedPlan, outcome: PlanOutcome): Block[] {
  const actions = actionsOf(version, outcome)
  if (actions.length === 0) return [paragraph('Nobody does anything about this yet.')]
  const isInForce = facts.family.plan?.agreed.at(-1)?.number === version.number
  return [
    table({
      caption: `Who does what, by when: ${outcome.words}`,
      header: ['Who', 'What', 'By', ...(isInForce ? ['How it stands'] : [])],
      rowHeaders: true,
      rows: actions.map((action) => [
        sayOwner(facts, action.owner),
        `${action.words}${ofFamily(action)}` +
          `${action.owner.owner === 'family' ? `. Agreed to it on ${sayDate(action.owner.agreedOn)}` : ''}`,
        sayDate(action.by),
        ...(isInForce ? [statusWords[actionStatus(facts.family, action)]] : []),
      ]),
    }),
  ]
}

const whatIfs = (version: AgreedPlan, outcome: PlanOutcome): Block[] => {
  const found = version.contingencies.filter((contingency) => contingency.outcome === outcome.id)
  return found.length === 0
    ? []
    : [
        bullets(
          found.map((contingency) => [
            bold('What if '),
            plain(`${contingency.whatIf}: ${contingency.then} (${contingency.who})`),
          ]),
        ),
      ]
}

function generalWhatIfs(version: AgreedPlan): Block[] {
  const found = version.contingencies.filter((contingency) => contingency.outcome === undefined)
  return found.length === 0
    ? []
    : [
        heading(1, 'What if'),
        bullets(
          found.map((contingency) => [
            bold('What if '),
            plain(`${contingency.whatIf}: ${contingency.then} (${contingency.who})`),
          ]),
        ),
      ]
}

/**
 * In easy words: short sentences, one thing at a time, the words of the family as they said them,
 * and no word of ours about harm.
 */
function familyBlocks(facts: PlanFacts, version: AgreedPlan): Block[] {
  return [
    paragraph(
      'This is what you agreed. You can ask about ' +
        'anything in it. You can say when it does not work.',
    ),
    ...version.outcomes.flatMap((outcome, index): Block[] => {
      const actions = actionsOf(version, outcome)
      return [
        heading(1, `${index + 1}. What gets better`),
        typedWords(outcome.words),
        ...(outcome.childNotices.trim() === ''
          ? []
          : [heading(2, 'You will notice'), typedWords(outcome.childNotices)]),
        ...(actions.length === 0
          ? []
          : [
              heading(2, 'Who helps'),
              bullets(
                actions.map((action) => [
                  bold(`${sayOwner(facts, action.owner)}: `),
                  plain(`${action.words}. By ${sayDate(action.by)}.`),
                ]),
              ),
            ]),
      ]
    }),
    ...(version.contingencies.length === 0
      ? []
      : [
          heading(1, 'If something goes wrong'),
          bullets(
            version.contingencies.map((contingency) => [
              bold(`If: ${contingency.whatIf}. `),
              plain(`Then: ${contingency.then}. Who: ${contingency.who}.`),
            ]),
          ),
        ]),
    heading(1, 'Who to talk to'),
    paragraph(`${sayLead(facts)} You agreed: ${version.familyAgreed}.`),
  ]
}

const sayLead = ({ people, conference }: PlanFacts): string =>
  `Your social worker is ${people.get(conference.leadSocialWorker)?.name ?? 'the one you know'}.`
