// Words of an offer, kept at once: whoever else wrote in between, the other fields stay theirs.
import { findCommitment, replaceCommitment } from '../../../domain/commitment/commitment.ts'
import { notYours, noWords, offer } from '../../../domain/commitment/steps.ts'
import type { CommitmentId, MeetingId } from '../../../domain/ids.ts'
import { nextSuggestion, type Suggestion } from '../../../domain/language/language.ts'
import { may } from '../../../domain/permissions.ts'
import type { Result } from '../../../domain/result.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import type { Commitment, OfferWords } from '../../../domain/state/commitment.ts'
import { changeCase, commit, refused, unchanged } from '../../kernel/change.ts'
import type { ActOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { auditOf, type CommitmentFacts, type CommitmentOutcome } from './facts.ts'
import { commitmentCard } from './view.ts'

/**
 * A step of an offer for its owner alone: to whoever else may read it, it is shown as it stands.
 */
export const forOwner =
  (act: ActOn<CommitmentFacts>): ActOn<CommitmentFacts> =>
  (context, facts, data) =>
    facts.commitment.owner === context.actor.id
      ? act(context, facts, data)
      : commitmentCard(facts, notYours.words)

export type OfferPlace = {
  readonly family: Case
  readonly meeting: MeetingId
  readonly entry: CommitmentId
}

/**
 * Changes some fields of an offer, creating it if need be. Fields that somebody else changed
 * meanwhile keep their values.
 */
export async function keepOffer(
  context: RequestContext,
  { family: { id }, meeting, entry }: OfferPlace,
  change: (words: OfferWords) => Result<OfferWords>,
): Promise<CommitmentOutcome> {
  const outcome = await changeCase<OfferNow, CommitmentOutcome>(context, id, {
    find: (family) => offerToWrite(context, family, { meeting, entry }),
    decide: ({ family, before }) => {
      const words = change(before?.words ?? noWords)
      const after = words.ok
        ? offer(
            before,
            { id: entry, meeting, words: words.value },
            { by: context.actor.id, at: context.now },
          )
        : words
      if (!after.ok) return refused(after.refusal, { family, refusal: after.refusal.words })
      if (after.value === before) return unchanged({ family, refusal: '' })
      const changed = replaceCommitment(family, after.value)
      return commit(
        { family: changed, audit: [auditOf(after.value)] },
        { family: changed, refusal: '' },
      )
    },
  })
  return outcome ?? { refusal: '' }
}

type OfferNow = { readonly family: Case; readonly before: Commitment | undefined }

/** The offer as it stands, or undefined `before` for a new one, if this person may write it. */
function offerToWrite(
  { actor }: RequestContext,
  family: Case,
  { meeting, entry }: Pick<OfferPlace, 'meeting' | 'entry'>,
): OfferNow | undefined {
  const before = findCommitment(family, entry)
  const conference = findConference(family, meeting)
  const mayWrite =
    before === undefined
      ? conference !== undefined && may(actor, { act: 'offer-commitment', family, conference })
      : may(actor, { act: 'keep-commitment', family, commitment: before })
  return mayWrite ? { family, before } : undefined
}

/**
 * Restorative language (docs/sources.md, section G): one suggestion about the promise, to its
 * author alone.
 */
export const gentleIn = (
  { deps }: RequestContext,
  { promise }: Pick<OfferWords, 'promise'>,
): Suggestion | undefined => nextSuggestion(promise, deps.wordList, new Set())
