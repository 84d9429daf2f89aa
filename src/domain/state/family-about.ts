// Half-siblings may each have a conference of their own, in one record of their family. A right
// over one child is no right over another (docs/decisions/0024): so whatever follows a conference
// (the plan, promises, core groups, ratings) is decided on the part of the record that is about the
// children of that meeting.
import type { ChildId, MeetingId, OutcomeId, ParentId } from '../ids.ts'
import { type Case, childrenOf, findConference } from './case.ts'
import { childrenFollowed, leftWhileStayed } from './children-on-plan.ts'
import type { Commitment } from './commitment.ts'
import type { Conference } from './conference.ts'
import type { AgreedPlan, OtherDraft, Plan } from './plan.ts'

/**
 * The family as far as it is about the children of this meeting, once it has decided about those
 * for whom a plan goes on; the same value where all its meetings are about the same ones.
 */
export const familyAt = (family: Case, conference: Conference | undefined): Case => {
  const children = conference === undefined ? [] : childrenFollowed({ family, conference })
  return children.length === 0 ? family : familyAbout(family, children.map(idOf))
}

/**
 * Each part that some meeting of the family is about, once, in the order in which the meetings
 * came.
 */
export function partsOf(family: Case): Case[] {
  if (isOfOnePart(family)) return [family]
  const meetings = family.conferences.filter(
    (one, index, all) =>
      all.findIndex((other) => childIds(family, other) === childIds(family, one)) === index,
  )
  return meetings.map((conference) => familyAt(family, conference))
}

/**
 * The children; every meeting that is about one of them, so that a later one ends the parts that
 * people had in an earlier one; the plan and what was promised at meetings about these children and
 * no other. For deciding and showing: what is kept is made of the whole family again by `withPart`.
 */
function familyAbout(family: Case, ids: readonly ChildId[]): Case {
  if (isOfOnePart(family)) return family
  const children = family.children.filter(({ id }) => ids.includes(id))
  const within = (meeting: MeetingId): boolean => {
    const conference = findConference(family, meeting)
    return conference !== undefined && isOnlyAbout(family, conference, ids)
  }
  const { plan: _ofAll, commitments, parents, ...rest } = family
  const meetings = family.conferences.filter((conference) =>
    childrenOf({ family, conference }).some((child) => children.includes(child)),
  )
  const plan = planWithin(family, { within, ids: children.map(idOf) })
  return {
    ...rest,
    children,
    conferences: meetings,
    ...(parents === undefined
      ? {}
      : { parents: parents.filter(({ id }) => isSpokenOfAmong(family, meetings, id)) }),
    ...(plan === undefined ? {} : { plan }),
    ...(commitments === undefined
      ? {}
      : { commitments: commitments.filter(({ meeting }) => within(meeting)) }),
  }
}

/**
 * Whoever of the family is known only from meetings about other children is not spoken of at these.
 */
const isSpokenOfAmong = (family: Case, meetings: readonly Conference[], id: ParentId): boolean =>
  meetings.some((one) => isSpokenOf(one, id)) ||
  !family.conferences.some((one) => isSpokenOf(one, id))

/** Whether somebody of the family is a parent at this meeting, or was shown a report to it. */
export const isSpokenOf = ({ parents, reports }: Conference, id: ParentId): boolean =>
  (parents ?? []).includes(id) ||
  (reports ?? []).some(({ shared }) =>
    shared.some((entry) => entry.who === 'parent' && entry.parent === id),
  )

/** The whole family with what has become of one part of its plan and promises. */
export function withPart(family: Case, part: Case): Case {
  if (isOfOnePart(family)) return part
  const before = family.commitments ?? []
  const after = part.commitments ?? []
  const known = familyAbout(family, part.children.map(idOf)).commitments ?? []
  const isOfAnother = ({ id }: Commitment): boolean =>
    before.some((one) => one.id === id) && !known.some((one) => one.id === id)
  // Ids cannot be guessed. Should one be known all the same, nothing is written over by it.
  if (after.some(isOfAnother)) throw new Error('This id belongs to another part of the family')
  const commitments = [
    ...before.map((one) => after.find(({ id }) => id === one.id) ?? one),
    ...after.filter(({ id }) => !before.some((one) => one.id === id)),
  ]
  const plan = planWithPart(family, part)
  return {
    ...family,
    ...(plan === undefined ? {} : { plan }),
    ...(commitments.length === 0 ? {} : { commitments }),
  }
}

/** Whether a meeting is about exactly the children of this part. */
export const isAboutAll = (part: Case, conference: Conference): boolean =>
  childIds(part, conference) === part.children.map(idOf).join() && isWithin(part, conference)

/**
 * Whether a meeting is about no child but those of this part, and perhaps one whose plan has ended
 * while theirs went on.
 */
export const isWithin = (part: Case, conference: Conference): boolean =>
  withNobodyElse(part, conference, {
    about: conference.children ?? part.children.map(idOf),
    ids: part.children.map(idOf),
  })

const isOnlyAbout = (family: Case, conference: Conference, ids: readonly ChildId[]): boolean =>
  withNobodyElse(family, conference, {
    about: childrenFollowed({ family, conference }).map(idOf),
    ids,
  })

const withNobodyElse = (
  family: Case,
  { date }: Conference,
  { about, ids }: { readonly about: readonly ChildId[]; readonly ids: readonly ChildId[] },
): boolean => {
  const stayed = about.filter((id) => ids.includes(id))
  return about.every(
    (id) => ids.includes(id) || leftWhileStayed(family, id, { stayed, from: date }),
  )
}

const idOf = ({ id }: { readonly id: ChildId }): ChildId => id

const childIds = (family: Case, conference: Conference): string =>
  childrenFollowed({ family, conference }).map(idOf).join()

/**
 * Whether every meeting is about all the children: none of them has left, by a decision, what goes
 * on for another.
 */
const isOfOnePart = (family: Case): boolean =>
  family.conferences.every(
    (conference) => childIds(family, conference) === family.children.map(idOf).join(),
  )

/**
 * A draft names the meeting whose children it is about; one from before there were several is about
 * those of the first.
 */
const draftsOf = (family: Case): OtherDraft[] => {
  const [first] = family.conferences
  const { draft, otherDrafts = [] } = family.plan ?? {}
  return [
    ...(draft === undefined || first === undefined ? [] : [{ meeting: first.id, draft }]),
    ...otherDrafts,
  ]
}

/** The draft of exactly these children; else one that was begun with a child who has left since. */
function draftAbout(family: Case, ids: readonly ChildId[]): OtherDraft | undefined {
  const begun = draftsOf(family).flatMap((draft) => {
    const conference = findConference(family, draft.meeting)
    return conference === undefined ? [] : [{ draft, conference }]
  })
  const found =
    begun.find(({ conference }) => childIds(family, conference) === ids.join()) ??
    begun.find(
      ({ conference }) =>
        isOnlyAbout(family, conference, ids) &&
        ids.every((id) =>
          childrenFollowed({ family, conference }).some((child) => child.id === id),
        ),
    )
  return found?.draft
}

/** A version without what was agreed for nobody of these children. */
function versionFor(version: AgreedPlan, ids: readonly ChildId[]): AgreedPlan {
  const outcomes = version.outcomes.filter(
    ({ children }) => children === undefined || children.some((id) => ids.includes(id)),
  )
  if (outcomes.length === version.outcomes.length) return version
  const isKept = (outcome: OutcomeId | undefined): boolean =>
    outcome === undefined || outcomes.some(({ id }) => id === outcome)
  return {
    ...version,
    outcomes,
    actions: version.actions.filter((action) => isKept(action.outcome)),
    contingencies: version.contingencies.filter((contingency) => isKept(contingency.outcome)),
  }
}

function planWithin(
  family: Case,
  {
    within,
    ids,
  }: { readonly within: (meeting: MeetingId) => boolean; readonly ids: readonly ChildId[] },
): Plan | undefined {
  if (family.plan === undefined) return undefined
  const draft = draftAbout(family, ids)?.draft
  // Each part counts its own versions, so that a gap tells nobody of another's.
  const agreed = family.plan.agreed
    .filter(({ meeting }) => within(meeting))
    .map((version, index): AgreedPlan => ({ ...versionFor(version, ids), number: index + 1 }))
  const actions = new Set(agreed.flatMap((version) => version.actions.map(({ id }) => id)))
  const offers = new Set(
    family.commitments?.filter(({ meeting }) => within(meeting)).map(({ id }) => id),
  )
  const done = (family.plan.done ?? []).filter(({ action }) => actions.has(action))
  const leftOut = (family.plan.leftOut ?? []).filter((offer) => offers.has(offer))
  return {
    agreed,
    ...(draft === undefined ? {} : { draft }),
    ...(done.length === 0 ? {} : { done }),
    ...(leftOut.length === 0 ? {} : { leftOut }),
  }
}

function planWithPart(family: Case, part: Case): Plan | undefined {
  if (part.plan === undefined) return family.plan
  const ids = part.children.map(idOf)
  const before = family.plan ?? { agreed: [] }
  const [first] = family.conferences
  const anchor = family.conferences.find(
    (conference) => childIds(family, conference) === ids.join(),
  )
  const standing = draftAbout(family, ids)
  const others = draftsOf(family).filter((one) => one.meeting !== standing?.meeting)
  const drafts =
    part.plan.draft === undefined || anchor === undefined
      ? others
      : [...others, { meeting: anchor.id, draft: part.plan.draft }]
  const mine = drafts.find(({ meeting }) => meeting === first?.id)
  const otherDrafts = drafts.filter((one) => one !== mine)
  const known = familyAbout(family, ids).plan
  const done = replaced(before.done, known?.done, part.plan.done)
  const leftOut = replaced(before.leftOut, known?.leftOut, part.plan.leftOut)
  return {
    agreed: [...before.agreed, ...part.plan.agreed.slice(known?.agreed.length ?? 0)],
    ...(mine === undefined ? {} : { draft: mine.draft }),
    ...(otherDrafts.length === 0 ? {} : { otherDrafts }),
    ...(done === undefined ? {} : { done }),
    ...(leftOut === undefined ? {} : { leftOut }),
  }
}

/** A list of the whole family in which one part's entries have given way to what they are now. */
const replaced = <One>(
  whole: readonly One[] | undefined,
  before: readonly One[] = [],
  now: readonly One[] | undefined,
): readonly One[] | undefined =>
  whole === undefined && now === undefined
    ? undefined
    : [...(whole ?? []).filter((one) => !before.includes(one)), ...(now ?? [])]
