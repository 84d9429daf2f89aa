// A child who is in a conference by mistake is taken out of it by whoever runs it: looked at first,
// with what it would mean, then done with one tap, and put back the same way. Everybody to whom the
// meeting was told is told.
import { z } from 'zod'

import { everybodyTouched, noticeOf } from '../../../domain/meeting/announcements.ts'
import { removed } from '../../../domain/meeting/changes.ts'
import {
  invitedForAlone,
  namesOfChild,
  withChildAgain,
  withoutChild,
} from '../../../domain/meeting/child-out.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import { type Case, type Child, childrenOf, replaceConference } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Invitation } from '../../../domain/state/invitation.ts'
import type { Announcement } from '../../../domain/state/notice.ts'
import { saysChildBack, saysChildOut } from '../../../understanding/reading/child-out.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { numberedIn } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { removalNotices } from '../shared/removal-notices.ts'
import { childBack, childOut, childOutLook, childOutWithInvited } from './verbs.ts'
import { backCard, lookBackCard, lookCard, notYoursToTakeOut, takenOutCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'change-office', conference })
const reports = { kinds: ['report-version'] } as const

export const verbs: readonly Verb[] = [
  pressOn(childOutLook, meetingFor(required), (context, meeting, data) =>
    look(context, meeting, childNamed(meeting.family, data)),
  ),
  pressOn(childOut, meetingFor(required), (context, meeting, data) =>
    takeOut(context, meeting, { data, takesOff: false }),
  ),
  pressOn(childOutWithInvited, meetingFor(required), (context, meeting, data) =>
    takeOut(context, meeting, { data, takesOff: true }),
  ),
  pressOn(childBack, meetingFor(required), putBack),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['childOut'],
    say: async (context, { text }) => [
      await byWords(context, text, { says: saysChildOut, verb: childOutLook, open: look }),
    ],
  },
  {
    intents: ['childBack'],
    say: async (context, { text }) => [
      await byWords(context, text, { says: saysChildBack, verb: childBack, open: lookBack }),
    ],
  },
]

const named = z.object({ entry: z.string().max(80).catch(''), slot: z.string().max(80).catch('') })

function childNamed(family: Case, data: unknown): Child | undefined {
  const { entry = '', slot = '' } = named.safeParse(data).data ?? {}
  return family.children.find(({ id }) => id === (entry === '' ? slot : entry))
}

type Way = {
  readonly says: (text: string, name: string) => boolean
  readonly verb: string
  readonly open: (
    context: RequestContext,
    meeting: Meeting,
    child: Child | undefined,
  ) => PrivateCard | Promise<PrivateCard>
}

/** Of the meetings of the child who is named; to whoever runs none of them is said who does. */
async function byWords(
  context: RequestContext,
  text: string,
  { says, verb, open }: Way,
): Promise<PrivateCard> {
  const all = (await meetingsMeant(context, required, {})).flatMap((meeting) =>
    meeting.family.children
      .filter((child) => namesOfChild(child).some((name) => says(text, name)))
      .map((child) => ({ ...meeting, child, slot: child.id })),
  )
  if (all.length === 0) return notYoursToTakeOut(context.actor)
  const numbered = numberedIn(all, text)
  // Where no number was typed: a meeting that the child is in is left, one that they are not in is
  // joined.
  const fitting = all.filter(
    (meeting) => childrenOf(meeting).includes(meeting.child) === (verb === childOutLook),
  )
  const meant = numbered.length > 0 ? numbered : fitting.length > 0 ? fitting : all
  return pickMeeting(context, meant, {
    none: () => notYoursToTakeOut(context.actor),
    one: ({ child, ...meeting }) => open(context, meeting, child),
    several: verb,
  })
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
  const alone = invitedForAlone(meeting.conference, child)
  const people = await deps.directory.named(new Set(alone.map(({ person }) => person)))
  return lookCard(actor, meeting, {
    child,
    told: everybodyTouched(meeting.conference, actor.id).filter(({ to }) => to !== actor.id).length,
    onlyOfThisChild: [...people.values()].map(({ name }) => name),
  })
}

/**
 * A repeat finds the child gone, and tells nobody twice. `takesOff`: whoever is invited for the
 * child alone goes too.
 */
async function takeOut(
  context: RequestContext,
  { family, conference }: Meeting,
  { data, takesOff }: { readonly data: unknown; readonly takesOff: boolean },
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
        const off = takesOff ? invitedForAlone(meeting.conference, child) : []
        const now = off.reduce((left, { id }) => withoutInvitation(context, left, id), after.value)
        return commit(
          {
            family: replaceConference(meeting.family, now),
            notices: [
              ...notices(context, meeting.family, now, { child, kind: 'child-out' }),
              ...off.flatMap((invitation) => removalNotices(meeting, invitation, context.now)),
            ],
            audit: [
              { event: 'child.taken-out', meeting: conference.id, child: child.id },
              ...off.map(({ id }): AuditEvent => ({
                event: 'invitation.removed',
                meeting: conference.id,
                invitation: id,
              })),
            ],
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

function withoutInvitation(
  { actor, now: at }: RequestContext,
  conference: Conference,
  id: Invitation['id'],
): Conference {
  const after = removed(conference, id, { by: actor.id, at })
  return after.ok ? after.value : conference
}

function lookBack(
  { actor, now }: RequestContext,
  meeting: Meeting,
  child: Child | undefined,
): PrivateCard {
  const after = child === undefined ? undefined : withChildAgain(meeting, child, now)
  if (child === undefined || after === undefined)
    return sentenceCard(actor, 'I cannot find this child any more.')
  if (!after.ok) return sentenceCard(actor, after.refusal.words)
  return after.value === meeting.conference
    ? sentenceCard(actor, `${child.label} is part of ${meeting.conference.reference}.`)
    : lookBackCard(actor, meeting, child)
}

/**
 * A repeat finds the child there, and tells nobody twice. From a list of meetings it is looked at
 * first.
 */
async function putBack(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const child = childNamed(meeting.family, data)
  if (child === undefined || named.safeParse(data).data?.entry === '')
    return lookBack(context, meeting, child)
  const refusal = await changeMeeting<string>(context, meeting, {
    required,
    decide: (stands) => {
      const after = withChildAgain(stands, child, context.now)
      if (!after.ok) return refused(after.refusal, after.refusal.words)
      if (after.value === stands.conference) return unchanged('')
      return commit(
        {
          family: replaceConference(stands.family, after.value),
          notices: notices(context, stands.family, after.value, { child, kind: 'child-back' }),
          audit: [{ event: 'child.put-back', meeting: after.value.id, child: child.id }],
        },
        '',
      )
    },
  })
  return refusal === undefined || refusal === ''
    ? backCard(context.actor, meeting, child)
    : sentenceCard(context.actor, refusal)
}

type Told = { readonly child: Child; readonly kind: 'child-out' | 'child-back' }

const notices = (
  { actor, now: at }: RequestContext,
  family: Case,
  conference: Conference,
  { child, kind }: Told,
): Announcement[] =>
  everybodyTouched(conference, actor.id)
    .filter(({ to }) => to !== actor.id)
    .map((recipient) =>
      noticeOf(
        {
          caseId: family.id,
          conference,
          kind,
          event: `${child.id}.${Date.parse(at)}`,
          step: child.id,
          at,
        },
        recipient,
      ),
    )
