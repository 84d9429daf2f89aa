// A colleague whom somebody asked to come instead says whether they do: by a tap, or in their own
// words.
import { z } from 'zod'

import { answersCloseAt } from '../../../domain/meeting/answers-close.ts'
import { answeredInstead, type InsteadReply, wasAskedFor } from '../../../domain/meeting/instead.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import type { AuditEvent } from '../../../domain/state/audit-entry.ts'
import type { Case } from '../../../domain/state/case.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { confirmedColleague } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { readMode } from '../../../understanding/reading/content.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { pressOn } from '../../kernel/press.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { isOwnStatement } from '../../kernel/stated-only.ts'
import { askedInsteadCard, slotOf } from '../shared/asked-instead-card.ts'
import {
  type InvitationCardRef,
  invitationCardRef,
  type InvitationPlace,
  placeIn,
  refOf,
} from '../shared/invitation-place.ts'
import { insteadCannot, insteadCome, insteadJoinOnline } from './verbs.ts'
import { comesCard } from './view.ts'

const inPerson = { status: 'comes', mode: 'in-person' } as const
const cannot = { status: 'cannot' } as const
const online = { status: 'comes', mode: 'online' } as const

export const verbs: readonly Verb[] = [
  pressOn(insteadCome, asked, (context, place, data) => onCard(context, place, data, inPerson)),
  pressOn(insteadJoinOnline, asked, (context, place, data) => onCard(context, place, data, online)),
  pressOn(insteadCannot, asked, (context, place, data) => onCard(context, place, data, cannot)),
]

const shownSlot = z.object({ slot: z.string().max(40) })

/**
 * A card that asks about another day than the one that stands asks once more, and records nothing.
 */
async function onCard(
  context: RequestContext,
  place: InvitationPlace,
  data: unknown,
  reply: InsteadReply,
): Promise<PrivateCard> {
  const { conference } = place
  const shown = shownSlot.safeParse(data)
  // A card from before the day stood on it is of the first one.
  const [first] = conference.moves
  const slot = shown.success ? shown.data.slot : slotOf(first?.from ?? conference)
  const isOpen =
    conference.cancelled === undefined && may(context.actor, { act: 'come-instead', ...place })
  return isOpen && slot !== slotOf(conference)
    ? askedInsteadCard(
        context,
        context.actor,
        place,
        `This meeting was moved since: it is on ${sayWhen(conference)} now, so I’ve recorded ` +
          'nothing. Can you come then?',
      )
    : say(context, place, reply)
}

export const texts: readonly TextHandler[] = [
  { intents: ['accept', 'deputy', 'decline', 'noDeputy'], say: byText },
]

/** The place for which this person was asked once; anybody else learns nothing. */
async function asked(context: RequestContext, data: unknown): Promise<InvitationPlace | undefined> {
  const ref = invitationCardRef.safeParse(data)
  return ref.success
    ? placeFor(context, await context.deps.cases.load(ref.data.caseId), ref.data)
    : undefined
}

function placeFor(
  { actor }: RequestContext,
  family: Case | undefined,
  ref: InvitationCardRef,
): InvitationPlace | undefined {
  const place = family === undefined ? undefined : placeIn(family, ref)
  return place === undefined ||
    hasConflict(place.conference, actor.id) ||
    !wasAskedFor(place.conference, place.invitation, actor.id)
    ? undefined
    : place
}

const instead =
  /\b(?:instead of|in place of|in for|cover(?:ing)? for|for|on behalf of|in) ([\p{L}'’-]+?)(?:['’]s)?\b(?: (?:place|stead))?/iu
const refuses = /n['’]?t\b|\b(?:not|never|cannot|cant|unable)\b/i

/**
 * 'I'll come instead of Helen': of whoever is meant, where this person was asked to; a question or
 * a doubt gets the card.
 */
async function byText(
  context: RequestContext,
  { text, stated }: Pick<UnderstoodText, 'text' | 'stated'>,
): Promise<readonly PrivateCard[]> {
  const places = await askedPlaces(context)
  if (places.length === 0) return []
  const named = instead.exec(text)?.[1]?.toLowerCase() ?? ''
  const names = await context.deps.directory.named(
    places.map(({ invitation }) => invitation.person),
  )
  const theirs = places.filter(({ invitation }) =>
    (names.get(invitation.person)?.name ?? '').toLowerCase().split(/\s+/).includes(named),
  )
  const [only, ...others] = theirs.length > 0 ? theirs : places
  if (only === undefined || others.length > 0) return []
  if (theirs.length === 0 || !isOwnStatement(stated) || wasMovedSince(only, context.actor))
    return [await askedInsteadCard(context, context.actor, only)]
  if (refuses.test(text)) return [await say(context, only, { status: 'cannot' })]
  const mode = readMode(text) ?? (only.conference.place === undefined ? 'online' : 'in-person')
  return [await say(context, only, { status: 'comes', mode })]
}

/** Whoever was asked about another day may not have seen the one that stands: they get the card. */
const wasMovedSince = ({ conference, invitation }: InvitationPlace, { id }: Person): boolean => {
  const asked = conference.chases.findLast(
    (chased) => chased.invitation === invitation.id && chased.person === id,
  )
  const moved = conference.moves.at(-1)
  return asked !== undefined && moved !== undefined && moved.at > asked.at
}

const askedPlaces = async (context: RequestContext): Promise<InvitationPlace[]> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    family.conferences
      .filter(
        (conference) =>
          conference.cancelled === undefined && context.now < answersCloseAt(conference),
      )
      .flatMap((conference) =>
        conference.invitations
          .filter((invitation) =>
            may(context.actor, { act: 'come-instead', conference, invitation }),
          )
          .map((invitation) => ({ family, conference, invitation })),
      ),
  )

type Said = { readonly family: Case; readonly refusal: string }

/** A repeat finds the same answer, and tells nobody twice. */
async function say(
  context: RequestContext,
  place: InvitationPlace,
  reply: InsteadReply,
): Promise<PrivateCard> {
  const ref = refOf(place)
  const outcome = await changeCase<InvitationPlace, Said>(context, ref.caseId, {
    find: (family) => placeFor(context, family, ref),
    decide: (now) => decide(context, now, reply),
  })
  const after = placeFor(context, outcome?.family, ref)
  if (after !== undefined && confirmedColleague(after.invitation) === context.actor.id) {
    const invited = await context.deps.directory.get(after.invitation.person)
    return comesCard(context.actor, after, invited?.name ?? 'your colleague')
  }
  if (after !== undefined && may(context.actor, { act: 'come-instead', ...after }))
    return askedInsteadCard(context, context.actor, after, outcome?.refusal)
  return sentenceCard(
    context.actor,
    'Thank you for saying so. Nothing more is asked of you for this meeting.',
  )
}

function decide(
  { actor, now, deps }: RequestContext,
  place: InvitationPlace,
  reply: InsteadReply,
): Decision<Said> {
  const { family, conference, invitation } = place
  if (
    !may(actor, { act: 'come-instead', conference, invitation }) ||
    conference.cancelled !== undefined
  )
    return unchanged({ family, refusal: '' })
  if (reply.status === 'comes' && reply.mode === 'online' && conference.onlineLink === undefined)
    return unchanged({
      family,
      refusal: 'This meeting has no online link. Please say whether you can come.',
    })
  const decided = answeredInstead(place, reply, {
    colleague: actor,
    at: now,
    closesAt: answersCloseAt(conference),
    services: practiceOf(deps, conference).sameService.value,
  })
  if (!decided.ok) return refused(decided.refusal, { family, refusal: decided.refusal.words })
  const about = { meeting: conference.id, invitation: invitation.id }
  const audit: readonly AuditEvent[] =
    reply.status === 'comes'
      ? [
          { event: 'invitation.answered', ...about, status: 'represented' },
          { event: 'representative.answered', ...about, status: `confirmed-${reply.mode}` },
        ]
      : [{ event: 'representative.answered', ...about, status: 'refused' }]
  const { family: after, notices } = decided.value
  return commit({ family: after, notices, audit }, { family: after, refusal: '' })
}
