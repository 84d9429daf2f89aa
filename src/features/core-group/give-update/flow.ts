// A member says how each outcome is going, one at a time, each saved with its tap; or leaves a note
// instead of coming.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import type { NoticeView, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { membershipAt, membershipIn } from '../shared/membership.ts'
import { repeat } from './draft.ts'
import { factsOf, updateAt } from './facts.ts'
import { leaveNote, noteAgain } from './note.ts'
import { nextWithDraft, record, showOne } from './rating.ts'
import {
  updateLeaveNote,
  updateNote,
  updateOpen,
  updateRate,
  updateRecord,
  updateRepeat,
  updateShow,
} from './verbs.ts'
import { noteForm, updateAsked, type UpdateCardFacts } from './view.ts'

export const verbs: readonly Verb[] = [
  pressOn(updateOpen, updateAt, opened),
  pressOn(updateRate, updateAt, (context, facts) => nextWithDraft(context, facts)),
  pressOn(updateShow, updateAt, showOne),
  pressOn(updateRecord, membershipAt, record),
  pressOn(updateNote, updateAt, (context, facts) => noteAgain(context, facts)),
  pressOn(updateLeaveNote, updateAt, leaveNote),
  pressOn(updateRepeat, updateAt, (context, facts) => repeat(context, facts)),
]

/** What is asked next; where the plan has no outcome to rate yet, a note. */
async function opened(context: RequestContext, facts: UpdateCardFacts): Promise<PrivateCard> {
  return outcomesOf(facts.family).length === 0
    ? noteAgain(context, facts)
    : nextWithDraft(context, facts)
}

/** The reminder, drawn when it is sent: not once the update is in. */
export const askedNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const context: RequestContext = { actor: to, now, deps }
  const membership = membershipIn(context, family, notice.meeting)
  if (membership === undefined) return undefined
  const facts = await factsOf(context, membership)
  if (facts.obligation?.state.status !== 'open') return undefined
  const asksToRate = notice.kind === 'core-group-update' || notice.kind === 'update-asked'
  if (asksToRate && outcomesOf(facts.family).length === 0) return undefined
  return asksToRate ? updateAsked(facts) : noteForm(facts, { words: '' })
}
