// Somebody does not agree with what was decided: written down, told to whoever chaired, and taken
// back by whoever wrote it.
import { z } from 'zod'

import { paperId } from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { dissent, isTheirs, takeBackDissent } from '../../../domain/meeting/dissent.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { hasConflict, namedIn } from '../../../domain/state/conference.ts'
import type { Dissent } from '../../../domain/state/dissent.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { NoticeView } from '../../kernel/feature.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { allowedIn, type Meeting, type RequiredAct } from '../../kernel/meeting-access.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { dissentsFor, show } from './show.ts'
import { outcomeShow } from './verbs.ts'
import { dissentForm, sayWriter } from './view.ts'
import {
  sayWhoDisagreesIn,
  whoDisagreesSaid,
  whoOfFamilyDisagrees,
  whoseIs,
} from './who-disagrees.ts'

const disagree: RequiredAct = (conference) => ({ act: 'record-dissent', conference })

/**
 * Opens the form with what was typed, and with who it is where that was said; whoever records only
 * for themselves is that.
 */
export async function openDissent(
  context: RequestContext,
  meeting: Meeting,
  words: string,
): Promise<PrivateCard> {
  return dissentForm(context.actor, meeting, {
    inputs: {
      who: await whoIsMeant(context, meeting, words),
      words: /\b(disagree|agree|object|dissent)\b/i.test(words) && words.length < 25 ? '' : words,
    },
    problem: '',
    practice: practiceOf(context.deps, meeting.conference),
  })
}

/**
 * The chair writes down what was said at the table, and sees who was invited; nobody else learns a
 * name by typing a part of it.
 */
async function whoIsMeant(
  { actor, deps }: RequestContext,
  { conference }: Meeting,
  words: string,
): Promise<string> {
  if (conference.chair !== actor.id)
    return whoDisagreesSaid(words) === undefined
      ? sayWriter(actor)
      : whoOfFamilyDisagrees(words, actor)
  const people = await deps.directory.named(namedIn(conference))
  return sayWhoDisagreesIn({ conference, people }, words, actor)
}

const formInputs = z.object({ who: typed, words: typed })

type DissentOutcome = { readonly meeting: Meeting; readonly problem: string }

/** Keeps the dissent as a paper beside the case. Idempotent: the same words are kept once. */
export async function record(
  context: RequestContext,
  found: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = formInputs.parse(data)
  const { conference } = found
  const people = await context.deps.directory.named(namedIn(conference))
  const whose = whoseIs(inputs.who, { conference, people }, context.actor)
  const again = (meeting: Meeting, problem: string) =>
    dissentForm(context.actor, meeting, {
      inputs,
      problem,
      practice: practiceOf(context.deps, meeting.conference),
    })
  if (whose === undefined)
    return again(found, 'A colleague’s disagreement is their own to write down. Please ask them.')
  const given: Omit<Dissent, 'kind'> = {
    id: paperId(`dissent:${found.conference.id}:${context.deps.newId()}`),
    meeting: found.conference.id,
    words: inputs.words,
    ...whose,
    by: context.actor.id,
    at: context.now,
  }
  const outcome = await changeMeeting<DissentOutcome>(context, found, {
    required: disagree,
    reading: { kinds: ['dissent'] },
    decide: (meeting, papers) => {
      const { family, conference } = meeting
      const decided = dissent(conference, given, papersOf(papers, 'dissent'))
      if (!decided.ok) return refused(decided.refusal, { meeting, problem: decided.refusal.words })
      if (decided.value.id !== given.id) return unchanged({ meeting, problem: '' })
      return commit(
        {
          family,
          papers: [decided.value],
          notices: toldOf(context, meeting, given),
          audit: [{ event: 'dissent.recorded', meeting: conference.id, paper: given.id }],
        },
        { meeting, problem: '' },
      )
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  return outcome.problem === ''
    ? show(context, outcome.meeting, '✓ Recorded, in those words.')
    : again(outcome.meeting, outcome.problem)
}

/**
 * To whoever chaired and the lead social worker, who read dissents, and to whose it is: once, and
 * not to whoever wrote it.
 */
function toldOf(
  { actor, now }: RequestContext,
  { family, conference }: Meeting,
  { id, about }: Pick<Dissent, 'id' | 'about'>,
): Announcement[] {
  const step = id.slice(id.lastIndexOf(':') + 1)
  const to = new Set([
    conference.chair,
    conference.leadSocialWorker,
    ...(about === undefined ? [] : [about]),
  ])
  return [...to]
    .filter((personId) => personId !== actor.id && !hasConflict(conference, personId))
    .map((personId) =>
      noticeOf(
        {
          caseId: family.id,
          conference,
          kind: 'dissent-recorded',
          event: step.replace(/[^0-9A-Za-z]/g, ''),
          step,
          at: now,
        },
        { to: personId, tell: personId === about ? 'owner' : 'chair' },
      ),
    )
}

/** Says that somebody does not agree, and leads to their words; dropped once it is taken back. */
export const dissentNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const meeting = allowedIn({ actor: to, now, deps }, family, {
    id: notice.meeting,
    required: (conference) => ({ act: 'read-dissents', conference }),
  })
  if (meeting === undefined) return undefined
  const found = (await dissentsFor({ actor: to, now, deps }, meeting)).find(({ id }) =>
    id.endsWith(`:${notice.step}`),
  )
  if (found === undefined || found.takenBackAt !== undefined) return undefined
  const writer = (await deps.directory.get(found.by))?.name ?? 'A colleague'
  return linesCard(to, meeting, {
    heading: 'Somebody does not agree',
    lines: [`${writer} wrote it down, after the conference decided. The decision stands.`],
    offers: [{ title: 'Read it', verb: outcomeShow, style: 'positive' }],
  })
}

/** To whom the chair wrote it down for: they read it, and can take it back. */
export const ownDissentNotice: NoticeView = async ({ notice, family, to, now, deps }) => {
  const meeting = allowedIn({ actor: to, now, deps }, family, {
    id: notice.meeting,
    required: (conference) => ({ act: 'see-outcome', conference }),
  })
  if (meeting === undefined) return undefined
  const found = (await dissentsFor({ actor: to, now, deps }, meeting)).find(
    ({ id, about }) => about === to.id && id.endsWith(`:${notice.step}`),
  )
  if (found === undefined || found.takenBackAt !== undefined) return undefined
  const writer = (await deps.directory.get(found.by))?.name ?? 'A colleague'
  return linesCard(to, meeting, {
    heading: 'It is written down that you do not agree',
    lines: [`${writer} wrote down: ‘${found.words}’`, 'If you did not say so, take it back.'],
    offers: [{ title: 'Read it', verb: outcomeShow, style: 'positive' }],
  })
}

/**
 * How many do not agree, to those who read it; what somebody else may not read is said to be the
 * chair's.
 */
export async function sayWhoDisagrees(context: RequestContext, meeting: Meeting): Promise<string> {
  const { conference } = meeting
  const standing = (await dissentsFor(context, meeting)).filter(
    ({ takenBackAt }) => takenBackAt === undefined,
  )
  if (!may(context.actor, { act: 'read-dissents', conference }))
    return standing.length > 0
      ? ''
      : 'The chair and the lead social worker read who does not agree. You have written nothing.'
  if (standing.length === 0) return 'Nobody has told me that they do not agree.'
  return standing.length === 1
    ? 'One disagreement is written down.'
    : `${standing.length} disagreements are written down.`
}

/**
 * To whoever does not disagree any more: what they wrote can be taken back, and nothing new is
 * written down.
 */
export async function sayWhatToTakeBack(
  context: RequestContext,
  meeting: Meeting,
): Promise<string> {
  const own = (await dissentsFor(context, meeting)).filter(
    (dissent) => isTheirs(dissent, context.actor.id) && dissent.takenBackAt === undefined,
  )
  return own.length === 0
    ? 'You have no disagreement written down here, so there is nothing to take back.'
    : 'Nothing new is written down. What you wrote stands until you press ‘Take it back’.'
}

const dissentRef = z.object({ entry: idField })

/**
 * Only what this person wrote down themselves, or what is theirs; anything else is left as it
 * stands.
 */
export async function takeBack(
  context: RequestContext,
  found: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const ref = dissentRef.safeParse(data)
  if (!ref.success) return show(context, found)
  const outcome = await changeMeeting<boolean>(context, found, {
    required: (conference) => ({ act: 'see-outcome', conference }),
    reading: { kinds: ['dissent'] },
    decide: ({ family, conference }, papers) => {
      const standing = papersOf(papers, 'dissent').filter(
        ({ meeting }) => meeting === conference.id,
      )
      const after = takeBackDissent(standing, {
        id: ref.data.entry,
        by: context.actor.id,
        at: context.now,
      })
      if (after === undefined) return unchanged(false)
      if (standing.includes(after)) return unchanged(true)
      return commit(
        {
          family,
          papers: [after],
          audit: [{ event: 'dissent.taken-back', meeting: conference.id, paper: after.id }],
        },
        true,
      )
    },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  return show(
    context,
    found,
    outcome ? '✓ Taken back. The chair sees that it was, and that you did it.' : '',
  )
}
