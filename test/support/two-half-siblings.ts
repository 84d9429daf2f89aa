// Two half-siblings in one record of their family, each with a conference, a plan, promises, a core
// group and a review of their own. What is kept of the second is written with a number of its own,
// and its people are others.
import { caseId, childId, parentId, personId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Commitment } from '../../src/domain/state/commitment.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import type { Paper } from '../../src/domain/state/paper.ts'
import type { Person } from '../../src/domain/state/person.ts'
import type { AgreedPlan, PlanAction } from '../../src/domain/state/plan.ts'
import type { Instance } from './delivery-ground.ts'
import { idsOnPlan, rosterOnPlan } from './roster-on-a-plan.ts'
import { rosterPeople } from './whole-roster.ts'

const other = (id: Person['id']): Person['id'] =>
  ['conflicted', 'administrator'].includes(id) ? id : personId(`${id}-2`)

/** The people of the second half-sibling's meetings, beside those of whole-roster.ts. */
export const otherPeople: readonly Person[] = rosterPeople
  .filter(({ id }) => other(id) !== id)
  .map(({ account: _noAccount, email: _noAddress, ...known }) => ({
    ...known,
    id: other(known.id),
    name: `${known.name}-2`,
    duties: [],
  }))

const withOthers = (conference: Conference, second: string): Conference => ({
  ...conference,
  children: [childId(`c-${second}`)],
  parents: [parentId(idsOnPlan(second).parent)],
  chair: other(conference.chair),
  leadSocialWorker: other(conference.leadSocialWorker),
  invitations: conference.invitations.map((invitation) => ({
    ...invitation,
    person: other(invitation.person),
    answers: invitation.answers.map((answer) =>
      answer.status === 'represented' && answer.person !== undefined
        ? { ...answer, person: other(answer.person) }
        : answer,
    ),
  })),
})

const ownedByOthers = (action: PlanAction): PlanAction =>
  action.owner.owner === 'professional'
    ? { ...action, owner: { ...action.owner, person: other(action.owner.person) } }
    : action

/** `number` and `second` tell the two apart in every word that is kept of them. */
function halfSiblings(
  number: string,
  second: string,
): { readonly family: Case; readonly papers: readonly Paper[] } {
  const one = rosterOnPlan(number)
  const two = rosterOnPlan(second)
  const child = `c-${second}`
  const agreed = (two.family.plan?.agreed ?? []).map((version): AgreedPlan => ({
    ...version,
    actions: version.actions.map(ownedByOthers),
  }))
  const promised = (two.family.commitments ?? []).map((commitment): Commitment => ({
    ...commitment,
    owner: other(commitment.owner),
  }))
  return {
    family: {
      ...one.family,
      children: [
        ...one.family.children.slice(0, 1),
        ...two.family.children.filter(({ id }) => id === child),
      ],
      conferences: [
        ...one.family.conferences.map((conference) => ({
          ...conference,
          children: [childId(`c-${number}`)],
          parents: [parentId(idsOnPlan(number).parent)],
        })),
        ...two.family.conferences.map((conference) => withOthers(conference, second)),
      ],
      parents: [
        ...(one.family.parents ?? []),
        ...(two.family.parents ?? []).map(({ id }) => ({ id, label: `Dad-${second}` })),
      ],
      plan: { agreed: [...(one.family.plan?.agreed ?? []), ...agreed] },
      commitments: [...(one.family.commitments ?? []), ...promised],
    },
    papers: [...one.papers, ...two.papers],
  }
}

export async function bringInHalfSiblings(
  { bringIn, deps }: Pick<Instance, 'bringIn' | 'deps'>,
  number: string,
  second: string,
): Promise<void> {
  const { family, papers } = halfSiblings(number, second)
  await bringIn(family)
  await deps.cases.change(caseId(`f-${number}`), () => ({
    change: 'commit',
    family,
    audit: [],
    papers,
    answer: undefined,
  }))
}
