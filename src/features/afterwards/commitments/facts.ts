// What every card about commitments is drawn from, and how one is found and changed: permission is asked of the roster of
// this moment, and again inside every change.
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
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { currentMeetings } from '../../../domain/plan/roster.ts'
import type { Result } from '../../../domain/result.ts'
import type { AuditEntry } from '../../../domain/state/audit-entry.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import type { Commitment } from '../../../domain/state/commitment.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { idField } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { Verb } from '../../kernel/feature.ts'
import type { Dependencies, RequestContext } from '../../kernel/request-context.ts'

/** Whoever reads it, and the people whom it names; they may have left the meetings since. */
export type Reader = {
  readonly person: Person
  readonly people: ReadonlyMap<PersonId, Person>
  readonly now: Instant
}
export type CommitmentFacts = Reader & {
  readonly family: Case
  readonly commitment: Commitment
  readonly conference: Conference
}

const commitmentRef = z.object({
  caseId: idField.transform((text) => caseId(text)),
  entry: idField.transform((text) => commitmentId(text)),
})
export type CommitmentRef = z.infer<typeof commitmentRef>

type Moment = { readonly deps: Dependencies; readonly now: Instant }

/** What these are read with, of whatever families. */
export const readerOf = async (
  { deps, now }: Moment,
  person: Person,
  all: readonly Commitment[],
): Promise<Reader> => ({
  person,
  now,
  people: await deps.directory.named(all.flatMap(namedInCommitment)),
})

/** One commitment that this person may read; undefined for whatever else, so that nobody learns that it exists. */
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
    family,
    commitment,
    conference,
  }
}

/** A button on a card about one commitment. */
export function withCommitment(
  act: (asked: {
    readonly context: RequestContext
    readonly facts: CommitmentFacts
    readonly ref: CommitmentRef
    readonly data: unknown
  }) => Promise<PrivateCard> | PrivateCard,
): Verb['press'] {
  return async (context, data) => {
    const ref = commitmentRef.safeParse(data)
    const facts = ref.success
      ? await factsOf(context, await context.deps.cases.load(ref.data.caseId), ref.data.entry)
      : undefined
    return ref.success && facts !== undefined
      ? act({ context, facts, ref: ref.data, data })
      : notFoundCard(context.actor)
  }
}

export type Outcome = { readonly family?: Case; readonly refusal: string }
type Decide = (stands: Commitment) => Result<Commitment>
type Also = {
  /** What the audit calls it; the state that it came into unless told. */ readonly as?: string
  readonly notices?: (family: Case, after: Commitment) => readonly Notice[]
}

/** Makes one step of a commitment: state, audit and what others are told in one commit. A repeat writes nothing. */
export function changeCommitment(
  context: RequestContext,
  ref: CommitmentRef,
  decide: Decide,
  { as, notices }: Also = {},
): Promise<Outcome> {
  return context.deps.cases.change<Outcome>(ref.caseId, (family) => {
    const stands = family === undefined ? undefined : findCommitment(family, ref.entry)
    if (
      family === undefined ||
      stands === undefined ||
      !may(context.actor, { act: 'keep-commitment', family, commitment: stands })
    )
      return { change: 'none', answer: { refusal: '' } }
    const after = decide(stands)
    if (!after.ok)
      return {
        change: 'refused',
        refusal: after.refusal,
        answer: { family, refusal: after.refusal.words },
      }
    if (after.value === stands) return { change: 'none', answer: { family, refusal: '' } }
    const changed = replaceCommitment(family, after.value)
    return {
      change: 'commit',
      family: changed,
      audit: [auditOf(context, after.value, as)],
      notices: notices?.(family, after.value) ?? [],
      answer: { family: changed, refusal: '' },
    }
  })
}

export const auditOf = (
  context: RequestContext,
  commitment: Commitment,
  as: string = commitment.status,
): AuditEntry => ({
  event: 'commitment.changed',
  meeting: commitment.meeting,
  commitment: commitment.id,
  status: as,
  by: context.actor.id,
  at: context.now,
})

/** The families for which this person may offer something, those with the soonest meeting first. */
export const familiesToHelp = async (context: RequestContext, number?: string): Promise<Case[]> =>
  (await context.deps.cases.of(context.actor.id, context.leaveOut)).filter(
    (family) =>
      may(context.actor, { act: 'offer-commitment', family }) &&
      (number === undefined ||
        family.conferences.some((conference) => conference.reference === number)),
  )

/** The meeting for which something is offered: the next one of the family, or the one that was last. */
export function meetingToOffer(family: Case, now: Instant): Conference | undefined {
  const meetings = currentMeetings(family)
  return meetings.find((conference) => conference.date >= inLondon(now).date) ?? meetings.at(-1)
}

/** A person's own, in all their families. */
export async function ownOf(
  context: RequestContext,
): Promise<{ readonly family: Case; readonly commitment: Commitment }[]> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  return inEachFamily(context, families, (family) =>
    commitmentsOf(family)
      .filter(
        (commitment) =>
          commitment.owner === context.actor.id &&
          may(context.actor, { act: 'keep-commitment', family, commitment: commitment }),
      )
      .map((commitment) => ({ family, commitment })),
  )
}
