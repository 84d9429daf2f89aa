// The part of a member who cannot come, left in writing.
import { z } from 'zod'

import { updateOf, withNote } from '../../../domain/core-group/update.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Refusal } from '../../../domain/result.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type CoreGroupNote, noteId } from '../../../domain/state/core-group-papers.ts'
import { currentAnswer, isSettled } from '../../../domain/state/invitation.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  isClosed,
  type Membership,
  membershipAt,
  membershipIn,
  updateClosed,
} from '../shared/membership.ts'
import { factsOf } from './facts.ts'
import { statusOf } from './rating.ts'
import { noteForm, type UpdateCardFacts, updateDone } from './view.ts'

/**
 * The form with what they left before, and what they have just typed, which is kept with the button
 * alone.
 */
export async function noteAgain(
  { deps }: RequestContext,
  facts: UpdateCardFacts,
  problem = '',
  typedWords = '',
): Promise<PrivateCard> {
  const notes = papersOf(
    await deps.cases.papers(facts.family.id, { kinds: ['core-group-note'] }),
    'core-group-note',
  )
  const last = notes
    .filter(
      (note) =>
        note.meeting === facts.conference.id &&
        note.invitation === facts.invitation.id &&
        note.by === facts.person.id,
    )
    .sort((a, b) => a.number - b.number)
    .at(-1)
  const words = [last?.words ?? '', typedWords].filter((text) => text !== '').join('\n')
  return noteForm(facts, { words, problem })
}

/** Appends the note; the same words again change nothing. */
export async function leaveNote(
  context: RequestContext,
  facts: UpdateCardFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { words } = z.object({ words: typed }).parse(data)
  if (words === '') return noteAgain(context, facts, 'Please write a few words.')
  const done = await changeCase<Membership, 'left' | Refusal>(context, facts.family.id, {
    find: (family) => membershipIn(context, family, facts.conference.id),
    decide: (membership, papers) => noted(context, membership, { words, papers }),
    reading: { kinds: ['core-group-note'] },
  })
  if (done === undefined) return notFoundCard(context.actor)
  const membership = await membershipAt(context, data)
  if (membership === undefined) return notFoundCard(context.actor)
  const fresh = await factsOf(context, membership)
  return done === 'left'
    ? updateDone(fresh, { notice: thanks(fresh) })
    : noteForm(fresh, { words, problem: done.words })
}

const thanks = ({ invitation, conference, now }: UpdateCardFacts): string =>
  isSettled(currentAnswer(invitation)) || now >= startsAt(conference)
    ? 'Thank you.'
    : 'Thank you. I’ve recorded no answer to the invitation yet: can you come yourself?'

/** An old card of a core group that was held is no way to change what was read there. */
const noteWasRead: Refusal = {
  code: 'note.was-read',
  words:
    'This core group was held with the note that you had left, so it stays as it was read. ' +
    'Please say this in your next update.',
}

function noted(
  context: RequestContext,
  { family, conference, invitation }: Membership,
  { words, papers }: { readonly words: string; readonly papers: readonly Paper[] },
): Decision<'left' | Refusal> {
  const notes = papersOf(papers, 'core-group-note').filter(
    (note) => note.meeting === conference.id && note.invitation === invitation.id,
  )
  const before = notes.sort((a, b) => a.number - b.number).at(-1)
  if (before?.words === words) return unchanged('left')
  if (isClosed({ family, conference }, context.now)) return refused(updateClosed, updateClosed)
  const start = startsAt(conference)
  if (before !== undefined && before.at < start && context.now >= start)
    return refused(noteWasRead, noteWasRead)
  const number = notes.length + 1
  const note: CoreGroupNote = {
    kind: 'core-group-note',
    id: noteId(conference.id, invitation.id, number),
    meeting: conference.id,
    invitation: invitation.id,
    number,
    by: context.actor.id,
    at: context.now,
    words,
    ...(before === undefined ? {} : { corrects: before.id }),
  }
  const event: AuditEvent = {
    event: 'update.noted',
    meeting: conference.id,
    invitation: invitation.id,
    status: statusOf(context, invitation, before),
  }
  const firstNotedAt = updateOf(conference, invitation.id)?.noteAt ?? context.now
  return commit(
    {
      family: replaceConference(family, withNote(conference, invitation.id, firstNotedAt)),
      papers: [note],
      audit: [event],
    },
    'left',
  )
}
