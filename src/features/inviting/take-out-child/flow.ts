// A child who is in a conference by mistake is taken out of it by whoever runs it: looked at first,
// with what it would mean, then done with one tap. Everybody to whom the meeting was told is told.
import { z } from 'zod'

import { everybodyTouched, noticeOf } from '../../../domain/meeting/announcements.ts'
import { withoutChild } from '../../../domain/meeting/child-out.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type Case, type Child, childrenOf, replaceConference } from '../../../domain/state/case.ts'
import { type Conference, standingInvitations } from '../../../domain/state/conference.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import { allIntents } from '../../../understanding/meaning/intents.ts'
import { nothingCard, sentenceCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { numberedIn } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { saysChildIsNotPart, saysSomeChildIsNotPart } from './typed-child.ts'
import { childOut, childOutLook } from './verbs.ts'
import { lookCard, takenOutCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'change-office', conference })
const reports = { kinds: ['report-version'] } as const

export const verbs: readonly Verb[] = [
  pressOn(childOutLook, meetingFor(required), (context, meeting, data) =>
    look(context, meeting, childNamed(meeting.family, data)),
  ),
  pressOn(childOut, meetingFor(required), takeOut),
]

/** Whatever else the words are like: only a child of a meeting that this person runs is meant. */
export const texts: readonly TextHandler[] = [
  {
    intents: [
      'unknown',
      ...allIntents.filter((intent) => !['emergency', 'concern', 'refuse'].includes(intent)),
    ],
    say: async (context, { text }) => openByWords(context, text),
  },
]

const named = z.object({ entry: z.string().max(80).catch(''), slot: z.string().max(80).catch('') })

function childNamed(family: Case, data: unknown): Child | undefined {
  const { entry = '', slot = '' } = named.safeParse(data).data ?? {}
  return family.children.find(({ id }) => id === (entry === '' ? slot : entry))
}

async function openByWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  if (!saysSomeChildIsNotPart(text)) return []
  const all = (await meetingsMeant(context, required, {})).flatMap((meeting) =>
    childrenOf(meeting)
      .filter((child) => saysChildIsNotPart(text, child))
      .map((child) => ({ ...meeting, child, slot: child.id })),
  )
  if (all.length === 0) return []
  const numbered = numberedIn(all, text)
  return [
    await pickMeeting(context, numbered.length > 0 ? numbered : all, {
      none: () => nothingCard(context.actor, 'I find no such meeting for you.'),
      one: ({ child, ...meeting }) => look(context, meeting, child),
      several: childOutLook,
    }),
  ]
}

async function look(
  context: RequestContext,
  meeting: Meeting,
  child: Child | undefined,
): Promise<PrivateCard> {
  const { actor, deps, now } = context
  if (child === undefined || !childrenOf(meeting).includes(child))
    return sentenceCard(
      actor,
      `${child?.label ?? 'This child'} is not part of ${meeting.conference.reference}.`,
    )
  const papers = await deps.cases.papers(meeting.family.id, reports)
  const after = withoutChild(meeting, child, { at: now, papers })
  if (!after.ok) return sentenceCard(actor, after.refusal.words)
  const onlyOfThisChild = standingInvitations(meeting.conference).filter(
    ({ knows }) => knows !== undefined && knows.every((id) => id === child.id),
  )
  const people = await deps.directory.named(new Set(onlyOfThisChild.map(({ person }) => person)))
  return lookCard(actor, meeting, {
    child,
    told: everybodyTouched(meeting.conference, actor.id).filter(({ to }) => to !== actor.id).length,
    onlyOfThisChild: [...people.values()].map(({ name }) => name),
  })
}

/** A repeat finds the child gone, and tells nobody twice. */
async function takeOut(
  context: RequestContext,
  { family, conference }: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const child = childNamed(family, data)
  if (child === undefined) return look(context, { family, conference }, undefined)
  const refusal = await changeMeeting<string>(
    context,
    { family, conference },
    {
      required,
      reading: reports,
      decide: (meeting, papers) => {
        const after = withoutChild(meeting, child, { at: context.now, papers })
        if (!after.ok) return refused(after.refusal, after.refusal.words)
        if (after.value === meeting.conference) return unchanged('')
        return commit(
          {
            family: replaceConference(meeting.family, after.value),
            notices: notices(context, meeting.family, after.value, child),
            audit: [{ event: 'child.taken-out', meeting: conference.id, child: child.id }],
          },
          '',
        )
      },
    },
  )
  return refusal === undefined || refusal === ''
    ? takenOutCard(context.actor, { family, conference }, child)
    : sentenceCard(context.actor, refusal)
}

const notices = (
  { actor, now: at }: RequestContext,
  family: Case,
  conference: Conference,
  child: Child,
): Announcement[] =>
  everybodyTouched(conference, actor.id)
    .filter(({ to }) => to !== actor.id)
    .map((recipient) =>
      noticeOf(
        {
          caseId: family.id,
          conference,
          kind: 'child-out',
          event: `${child.id}.${Date.parse(at)}`,
          step: child.id,
          at,
        },
        recipient,
      ),
    )
