// What people are told of a change that they did not make: neutral words, once, and only while it
// is still so.
import { sayLateReason, standsLate } from '../../../domain/core-group/booked-late.ts'
import { startsAt } from '../../../domain/dates/starts-at.ts'
import {
  holderOf,
  leftStep,
  type Office,
  offices,
  officeWords,
} from '../../../domain/meeting/office.ts'
import { may } from '../../../domain/permissions.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import {
  type Conference,
  standingInvitations,
  toBeConfirmedAgain,
} from '../../../domain/state/conference.ts'
import { representedBy } from '../../../domain/state/invitation.ts'
import { calendarOffers } from '../../kernel/calendar-offers.ts'
import type { NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { sayConference, sayMeeting, toldCard } from '../../kernel/lines-card.ts'
import { statusShow } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { sayWhen } from '../../kernel/meeting-card.ts'
import { type Dependencies, practiceOf } from '../../kernel/request-context.ts'
import { meetingMenu } from './verbs.ts'

const lookOffer = (family: Case, meetingId: string) => [
  { title: 'Who is coming', verb: statusShow, caseId: family.id, meetingId },
]

/** What makes its day late, and why it is on it. */
function sayLate(meeting: Meeting, deps: Dependencies): string[] {
  const { calendar } = deps
  const sentences = standsLate({
    ...meeting,
    practice: practiceOf(deps, meeting.conference),
    calendar,
  })
  return sentences.length === 0 ? [] : [...sentences, sayLateReason(meeting.conference)]
}

/**
 * To the chair, of a meeting that no other message tells them of; not sent once it is in time, over
 * or off.
 */
const bookedLateView: NoticeView = async ({ notice, family, to, now, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || conference.cancelled !== undefined || startsAt(conference) <= now)
    return undefined
  const late = sayLate({ family, conference }, deps)
  return late.length === 0
    ? undefined
    : toldCard(
        to,
        'A meeting is booked late',
        [`${sayMeeting(conference)}.`, ...late],
        may(to, { act: 'see-status', conference }) ? lookOffer(family, conference.id) : [],
      )
}

/** To those who run the meeting; the invited get their invitation with the new day instead. */
const movedView: NoticeView = async ({ notice, family, to, deps }) => {
  const conference = findConference(family, notice.meeting)
  if (
    conference === undefined ||
    conference.cancelled !== undefined ||
    !may(to, { act: 'see-status', conference })
  )
    return undefined
  const again = standingInvitations(conference).filter((invitation) =>
    toBeConfirmedAgain(conference, invitation),
  ).length
  const lines = [
    `Meeting ${conference.reference} is now on ` +
      `${sayWhen(conference)}, ${conference.place ?? 'online only'}.`,
    ...(again === 0
      ? []
      : [`${again} ${again === 1 ? 'answer has' : 'answers have'} to be confirmed again.`]),
    ...(notice.step === 'moved' ? ['The parents have to be told of the new day.'] : []),
    ...(notice.step === 'moved' ? sayLate({ family, conference }, deps) : []),
  ]
  return toldCard(
    to,
    notice.step === 'moved'
      ? 'A meeting has a new day or time'
      : 'A meeting is held somewhere else',
    lines,
    [...lookOffer(family, conference.id), ...calendarOffers(to, { family, conference })],
  )
}

/** Not sent once the meeting has a new date: that message says all. */
const cancelledView: NoticeView = async ({ notice, family, to }) => {
  const conference = findConference(family, notice.meeting)
  if (conference?.cancelled === undefined) return undefined
  const runs = may(to, { act: 'see-status', conference })
  return toldCard(
    to,
    'A meeting is cancelled',
    [
      `${sayConference(conference)}, is cancelled.`,
      'There is nothing left for you to do. If it gets a new date, you hear from me.',
    ],
    [
      ...(runs ? lookOffer(family, conference.id) : []),
      ...calendarOffers(to, { family, conference }),
    ],
  )
}

/**
 * To somebody who has no part in the meeting any more, whichever way it ended; not sent once they
 * have one again.
 */
const removedView: NoticeView = async ({ notice, family, to }) => {
  const conference = findConference(family, notice.meeting)
  if (conference === undefined || conference.cancelled !== undefined) return undefined
  const hasPart = conference.invitations.some(
    (invitation) =>
      invitation.withdrawn === undefined &&
      (invitation.person === to.id || representedBy(invitation) === to.id),
  )
  return hasPart
    ? undefined
    : toldCard(to, 'You are no longer needed at a meeting', [
        `${sayConference(conference)}: you are not on the list any more. There is nothing left ` +
          'for you to do. Thank you.',
      ])
}

type OfficeLeft = Pick<Parameters<NoticeView>[0], 'family' | 'to' | 'deps'> & {
  readonly conference: Conference
  readonly office: Office
}

/** Not sent once somebody else has the office, or the meeting is off. */
async function officeLeftView({ conference, office, family, to, deps }: OfficeLeft) {
  const holder = await deps.directory.get(holderOf(conference, office))
  if (
    holder?.left === undefined ||
    conference.cancelled !== undefined ||
    !may(to, { act: 'see-status', conference })
  )
    return undefined
  const words = officeWords[office]
  return toldCard(
    to,
    `A meeting needs another ${words}`,
    [`${sayConference(conference)}: ${holder.name} was its ${words} and has left.`],
    may(to, { act: 'change-office', conference })
      ? [
          {
            title: 'Name another',
            verb: meetingMenu,
            caseId: family.id,
            meetingId: conference.id,
          },
        ]
      : lookOffer(family, conference.id),
  )
}

/**
 * To the old one, the new one, and the administrator; not sent where it has changed back, or on,
 * since.
 */
const officeView: NoticeView = async ({ notice, family, to, deps }) => {
  const conference = findConference(family, notice.meeting)
  const left = offices.find((one) => leftStep(one) === notice.step)
  if (conference !== undefined && left !== undefined)
    return officeLeftView({ conference, office: left, family, to, deps })
  const office = offices.find((one) => one === notice.step)
  if (conference === undefined || office === undefined) return undefined
  const words = officeWords[office]
  const holder = holderOf(conference, office)
  if (notice.tell === 'administrator') {
    const name = (await deps.directory.get(holder))?.name
    return name === undefined || !may(to, { act: 'see-status', conference })
      ? undefined
      : toldCard(
          to,
          `A meeting has another ${words}`,
          [`${sayConference(conference)}: ${name} is the ${words} now.`],
          lookOffer(family, conference.id),
        )
  }
  return holder === to.id
    ? toldCard(
        to,
        `You are the ${words} of a meeting`,
        [
          `${sayConference(conference)}: from now on you are its ${words}.`,
          ...(office === 'chair' ? sayLate({ family, conference }, deps) : []),
        ],
        lookOffer(family, conference.id),
      )
    : toldCard(to, `You are no longer the ${words} of a meeting`, [
        `${sayConference(conference)}: somebody else is its ${words} now. There is nothing ` +
          `left for you to do as its ${words}.`,
      ])
}

export const notices = new Map<NoticeKey, NoticeView>([
  ['moved/chair', movedView],
  ['moved/administrator', movedView],
  ['booked-late/chair', bookedLateView],
  ['cancelled/owner', cancelledView],
  ['cancelled/chair', cancelledView],
  ['cancelled/administrator', cancelledView],
  ['removed/owner', removedView],
  ['office-changed/owner', officeView],
  ['office-changed/administrator', officeView],
])
