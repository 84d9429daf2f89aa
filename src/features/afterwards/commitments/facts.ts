// What every card about commitments is drawn from, and how one is found and changed: permission is
// asked of the roster of this moment, and again inside every change.
import { z } from 'zod'

import {
  commitmentsOf,
  findCommitment,
  namedInCommitment,
  replaceCommitment,
} from '../../../domain/commitment/commitment.ts'
import { inLondon } from '../../../domain/dates/dates.ts'
import {
  caseId,
  type CommitmentId,
  commitmentId,
  type Instant,
  type PersonId,
} from '../../../domain/ids.ts'
import { may } from '../../../domain/permissions.ts'
import { keeperOf } from '../../../domain/plan/keeper.ts'
import { partOfPromise } from '../../../domain/plan/plan-rights.ts'
import { currentMeetings, currentParts } from '../../../domain/plan/roster.ts'
import type { Result } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, type FamilyMeeting, findConference } from '../../../domain/state/case.ts'
import { type Commitment, isOwed } from '../../../domain/state/commitment.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { familyAt, isAboutAll } from '../../../domain/state/family-about.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { idField } from '../../kernel/card-fields.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

/** Who reads it, and the people it names, even those who have left the meetings since. */
export type Reader = {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
}
export type FamilyCommitment = { readonly family: Case; readonly commitment: Commitment }
/** `family` is the part of it that the meeting is about (state/family-about.ts). */
export type CommitmentFacts = Reader & FamilyCommitment & { readonly conference: Conference }

const commitmentRef = z.object({
  caseId: idField.transform((text) => caseId(text)),
  entry: idField.transform((text) => commitmentId(text)),
})

/** Loads the people that these commitments name; the commitments may be of several families. */
export const readerOf = async (
  { deps, now }: Pick<RequestContext, 'deps' | 'now'>,
  person: Person,
  all: readonly Commitment[],
): Promise<Reader> => ({
  person,
  now,
  people: await deps.directory.named(all.flatMap(namedInCommitment)),
})

/**
 * The commitment if this person may read it; undefined otherwise, so that nobody learns that it
 * exists.
 */
export async function factsOf(
  context: RequestContext,
  family: Case | undefined,
  entry: CommitmentId,
): Promise<CommitmentFacts | undefined> {
  const commitment = family === undefined ? undefined : findCommitment(family, entry)
  const conference =
    family === undefined || commitment === undefined
      ? undefined
      : findConference(family, commitment.meeting)
  if (
    family === undefined ||
    commitment === undefined ||
    conference === undefined ||
    !may(context.actor, { act: 'read-commitment', family, commitment })
  )
    return undefined
  return {
    ...(await readerOf(context, context.actor, [commitment])),
    family: familyAt(family, conference),
    commitment,
    conference,
  }
}

/** The commitment that a button names, for whoever may read it. */
export async function findCommitmentFacts(
  context: RequestContext,
  data: unknown,
): Promise<CommitmentFacts | undefined> {
  const ref = commitmentRef.safeParse(data)
  return ref.success
    ? factsOf(context, await context.deps.cases.load(ref.data.caseId), ref.data.entry)
    : undefined
}

/**
 * The family as it stands after the change; undefined when this person may not make it any more.
 */
export type CommitmentOutcome = { readonly family?: Case; readonly refusal: string }

type CommitmentChange = {
  readonly decide: (before: Commitment) => Result<Commitment>
  /** The status in the audit trail; defaults to the commitment's new one. */
  readonly as?: string
  readonly notices?: (family: Case, after: Commitment) => readonly Announcement[]
}

/**
 * Takes a commitment one step further, with its audit entry and notices in one commit. Idempotent.
 */
export async function changeCommitment(
  context: RequestContext,
  { family: { id }, commitment: { id: entry } }: Pick<CommitmentFacts, 'family' | 'commitment'>,
  { decide, as, notices }: CommitmentChange,
): Promise<CommitmentOutcome> {
  const outcome = await changeCase<FamilyCommitment, CommitmentOutcome>(context, id, {
    find: (family) => {
      const commitment = findCommitment(family, entry)
      return commitment !== undefined &&
        may(context.actor, { act: 'keep-commitment', family, commitment })
        ? { family, commitment }
        : undefined
    },
    decide: ({ family, commitment }) => {
      const after = decide(commitment)
      if (!after.ok) return refused(after.refusal, { family, refusal: after.refusal.words })
      if (after.value === commitment) return unchanged({ family, refusal: '' })
      const changed = replaceCommitment(family, after.value)
      return commit(
        {
          family: changed,
          audit: [auditOf(after.value, as)],
          notices: notices?.(family, after.value) ?? [],
        },
        { family: changed, refusal: '' },
      )
    },
  })
  return outcome ?? { refusal: '' }
}

export const auditOf = (commitment: Commitment, as: string = commitment.status): AuditEvent => ({
  event: 'commitment.changed',
  meeting: commitment.meeting,
  commitment: commitment.id,
  status: as,
})

/**
 * Where this person may offer something: for each group of children one meeting of theirs, the
 * soonest meetings first.
 */
export async function placesToOffer(
  context: RequestContext,
  number?: string,
): Promise<FamilyMeeting[]> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  return inEachFamily(context, families, (family) =>
    currentParts(family)
      .filter(
        (part) =>
          number === undefined ||
          part.conferences.some((conference) => conference.reference === number),
      )
      .flatMap((part) => {
        const conference = meetingToOffer(context, family, part)
        return conference === undefined ? [] : [{ family: part, conference }]
      }),
  )
}

/**
 * The meeting that an offer belongs to: this person's next one about these children, or else their
 * latest.
 */
function meetingToOffer(
  { actor, now }: RequestContext,
  family: Case,
  part: Case,
): Conference | undefined {
  const theirs = currentMeetings(part).filter(
    (conference) =>
      isAboutAll(part, conference) && may(actor, { act: 'offer-commitment', family, conference }),
  )
  return theirs.find((conference) => conference.date >= inLondon(now).date) ?? theirs.at(-1)
}

/** A person's own, in all their families. */
export const ownOf = (context: RequestContext): Promise<FamilyCommitment[]> =>
  keptBy(context, (_family, { owner }) => owner === context.actor.id)

/** Promises of people who have no part any more, which this person now sees to with the family. */
export const leftTo = (context: RequestContext): Promise<FamilyCommitment[]> =>
  keptBy(
    context,
    (family, commitment) =>
      isOwed(commitment) &&
      commitment.owner !== context.actor.id &&
      keeperOf(family, commitment) === context.actor.id,
  )

async function keptBy(
  context: RequestContext,
  isTheirs: (family: Case, commitment: Commitment) => boolean,
): Promise<FamilyCommitment[]> {
  const { actor, deps, leaveOut } = context
  const families = await deps.cases.of(actor.id, leaveOut)
  return inEachFamily(context, families, (family) =>
    commitmentsOf(family)
      .filter(
        (commitment) =>
          isTheirs(family, commitment) &&
          may(actor, { act: 'keep-commitment', family, commitment }),
      )
      .map((commitment) => ({ family: partOfPromise(family, commitment), commitment })),
  )
}
