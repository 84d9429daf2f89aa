// A colleague whom the chair or the administrator asked to come instead, because whoever is invited
// is silent or cannot come: they answer for themselves, and a yes is theirs, without anybody naming
// them first (S1: another member of the agency).
import type { Instant, InvitationId, PersonId } from '../ids.ts'
import { type Refusal, refuse, type Result } from '../result.ts'
import type { Case } from '../state/case.ts'
import { replaceConference } from '../state/case.ts'
import { askedInstead, type Conference } from '../state/conference.ts'
import type { Invitation, Mode } from '../state/invitation.ts'
import type { Announcement } from '../state/notice.ts'
import type { Person } from '../state/person.ts'
import { noticeOf } from './announcements.ts'
import { choiceProblem, type Services } from './answer.ts'
import { noticesOf, placeProblem } from './representation.ts'

type Place = {
  readonly family: Case
  readonly conference: Conference
  readonly invitation: Invitation
}

export type InsteadReply =
  { readonly status: 'comes'; readonly mode: Mode } | { readonly status: 'cannot' }

export type InsteadOccasion = {
  readonly colleague: Person
  readonly at: Instant
  /** When answers close: see answers-close.ts. */
  readonly closesAt: Instant
  readonly services: Services
}

export type Instead = {
  readonly family: Case
  readonly notices: readonly Announcement[]
}

/**
 * What the colleague who was asked says. A yes fills the place; whoever is invited and whoever
 * asked are told, once. Refuses once answers are closed (`conference.over`), where nobody asked or
 * the place is filled (`instead.over`), and whoever cannot fill it (`representative.…`).
 */
export function answeredInstead(
  place: Place,
  reply: InsteadReply,
  { colleague, at, closesAt, services }: InsteadOccasion,
): Result<Instead> {
  const { family, conference, invitation } = place
  if (askedInstead(conference, invitation) !== colleague.id)
    return refuse('instead.over', 'Somebody has answered for this place since. Thank you.')
  if (at >= closesAt)
    return refuse(
      'conference.over',
      'This meeting is over, so this can no longer be said here. Please ring the conference ' +
        'administrator.',
    )
  if (reply.status === 'cannot') {
    const after = withRefusal(conference, invitation.id, { by: colleague.id, at })
    return {
      ok: true,
      value: {
        family: replaceConference(family, after),
        notices: toWhoeverAsked(place, { step: 'cannot', at, by: colleague.id }),
      },
    }
  }
  const problem = whyNot(place, colleague, services)
  if (problem !== undefined) return { ok: false, refusal: problem }
  const after = withColleague(invitation, colleague, { mode: reply.mode, at })
  return {
    ok: true,
    value: {
      family: replaceConference(family, {
        ...conference,
        invitations: conference.invitations.map((one) => (one.id === after.id ? after : one)),
      }),
      notices: [
        ...noticesOf({ family, conference, before: invitation, after, at }),
        ...toInvited(place, after, at),
        ...toWhoeverAsked(place, { step: 'comes', at, by: colleague.id }),
      ],
    },
  }
}

/** Why this colleague cannot fill this place; undefined when they can. */
function whyNot(
  { conference, invitation }: Place,
  { id, name, role, agency }: Person,
  services: Services,
): Refusal | undefined {
  return (
    choiceProblem(
      invitation,
      { status: 'represented', name, role, agency, person: id },
      services,
    ) ?? placeProblem(conference, invitation, { name, person: id })
  )
}

const withColleague = (
  invitation: Invitation,
  { id, name, role, email }: Person,
  { mode, at }: { readonly mode: Mode; readonly at: Instant },
): Invitation => ({
  ...invitation,
  answers: [
    ...invitation.answers,
    {
      status: 'represented',
      name,
      role,
      person: id,
      ...(email === undefined ? {} : { email }),
      confirmation: { status: 'confirmed', mode, at },
      by: id,
      at,
    },
  ],
})

const withRefusal = (
  conference: Conference,
  invitation: InvitationId,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Conference => ({
  ...conference,
  chases: conference.chases.map((chased) =>
    chased.invitation === invitation && chased.person === by
      ? { ...chased, refusedAt: at }
      : chased,
  ),
})

/** Whoever is invited is told who comes for them. */
const toInvited = (
  { family, conference }: Place,
  after: Invitation,
  at: Instant,
): Announcement[] => [
  noticeOf(
    {
      caseId: family.id,
      conference,
      kind: 'representative-answered',
      event: `${after.id}.${after.answers.length}`,
      step: 'confirmed',
      at,
    },
    { to: after.person, tell: 'owner', invitation: after.id },
  ),
]

function toWhoeverAsked(
  { family, conference, invitation }: Place,
  { step, at, by }: { readonly step: string; readonly at: Instant; readonly by: PersonId },
): Announcement[] {
  const chased = conference.chases.findLast(
    (one) => one.invitation === invitation.id && one.person === by,
  )
  return chased === undefined || chased.by === by || chased.by === invitation.person
    ? []
    : [
        noticeOf(
          {
            caseId: family.id,
            conference,
            kind: 'instead-answered',
            event: `${invitation.id}.${conference.chases.length}.${step}`,
            step,
            at,
          },
          { to: chased.by, tell: 'chair', invitation: invitation.id },
        ),
      ]
}

/** Whether somebody was asked for this place once: they may be told, calmly, that it is over. */
export const wasAskedFor = (
  { chases }: Conference,
  invitation: Invitation,
  person: PersonId,
): boolean =>
  invitation.withdrawn?.why !== 'conflict' &&
  chases.some((chased) => chased.invitation === invitation.id && chased.person === person)
