// What taking a child out of a meeting would mean, what was done, and what the others are told.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { type Child, childrenOf, findConference, sayChildren } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'
import type { NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { linesCard, sayConference, toldCard } from '../../kernel/lines-card.ts'
import { statusShow } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { childBack, childOut } from './verbs.ts'

export type ChildOutLook = {
  readonly child: Child
  /** How many people are told. */ readonly told: number
  /** Who is invited because they know this child, and no other of the meeting. */
  readonly onlyOfThisChild: readonly string[]
}

export function lookCard(
  person: Person,
  meeting: Meeting,
  { child, told, onlyOfThisChild }: ChildOutLook,
): PrivateCard {
  const { family, conference } = meeting
  const stay = childrenOf(meeting).filter((other) => other !== child)
  const others = family.conferences.filter(
    (other) =>
      other !== conference &&
      may(person, { act: 'see-status', conference: other }) &&
      childrenOf({ family, conference: other }).includes(child),
  )
  return linesCard(person, meeting, {
    heading: `Take ${child.label} out of this meeting?`,
    lines: [
      `It would be about ${sayChildren(stay)} alone, in reports, quorum and decision.`,
      `${told} ${told === 1 ? 'person is' : 'people are'} told, and not why.`,
      ...(onlyOfThisChild.length === 0
        ? []
        : [`▲ Invited for ${child.label} alone: ${listed(onlyOfThisChild)}.`]),
      ...(others.length === 0
        ? []
        : [`${child.label} stays part of ${listed(others.map(({ reference }) => reference))}.`]),
      'Nothing is done yet.',
    ],
    offers: [
      ...(onlyOfThisChild.length === 0
        ? []
        : ([
            {
              title: `Take ${child.label} out, and ${listed(onlyOfThisChild)} off`,
              verb: childOut,
              style: 'destructive',
              entry: `${child.id} off`,
            },
          ] as const)),
      {
        title: `${onlyOfThisChild.length === 0 ? 'Take' : 'Only take'} ${child.label} out`,
        verb: childOut,
        style: 'destructive',
        entry: child.id,
      },
      { title: 'Leave it', verb: statusShow },
    ],
  })
}

const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

export const takenOutCard = (person: Person, meeting: Meeting, child: Child): PrivateCard =>
  linesCard(person, meeting, {
    heading: `✓ ${child.label} is not part of this meeting`,
    lines: [
      'Everybody who was told of the meeting is told. What was done stays on record.',
      `To put ${child.label} back: ‘Put it back’, or type ‘put ` +
        `${child.label} back into ${meeting.conference.reference}’.`,
    ],
    offers: [
      { title: 'Who is coming', verb: statusShow },
      { title: 'Put it back', verb: childBack, entry: child.id },
    ],
  })

export const lookBackCard = (person: Person, meeting: Meeting, child: Child): PrivateCard =>
  linesCard(person, meeting, {
    heading: `Put ${child.label} back into this meeting?`,
    lines: [
      'Everybody who was told of the meeting is told. ' +
        'Whoever was taken off stays off: invite them again.',
      'Nothing is done yet.',
    ],
    offers: [
      { title: `Put ${child.label} back`, verb: childBack, style: 'positive', entry: child.id },
      { title: 'Leave it', verb: statusShow },
    ],
  })

export const backCard = (person: Person, meeting: Meeting, child: Child): PrivateCard =>
  linesCard(person, meeting, {
    heading: `✓ ${child.label} is part of this meeting again`,
    lines: ['Everybody who was told of the meeting is told.'],
    offers: [{ title: 'Who is coming', verb: statusShow }],
  })

/** To whoever runs no meeting of this child's: they know the child, and not who may. */
export const notYoursToTakeOut = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'I did nothing. Which children a meeting is about is ' +
      'changed by its chair or an administrator: please tell them.',
  )

type ChildChange = {
  readonly person: Person
  readonly meeting: string
  readonly label: string
  readonly children: string
}

/** Not sent once the meeting is off, or the child has been taken out or put back since. */
const childChangeView =
  (isOfIt: boolean, card: (change: ChildChange) => PrivateCard): NoticeView =>
  async ({ notice, family, to }) => {
    const conference = findConference(family, notice.meeting)
    const child = family.children.find(({ id }) => id === notice.step)
    if (conference === undefined || conference.cancelled !== undefined || child === undefined)
      return undefined
    const about = childrenOf({ family, conference })
    if (about.includes(child) !== isOfIt) return undefined
    const meeting = sayConference(conference)
    return card({ person: to, meeting, label: child.label, children: sayChildren(about) })
  }

const childBackView = childChangeView(true, ({ person, meeting, label, children }) =>
  toldCard(person, 'A meeting is about one child more', [
    `${meeting}: ${label} is part of it again. It is about ${children}.`,
  ]),
)

const childOutView = childChangeView(false, ({ person, meeting, label, children }) =>
  toldCard(person, 'A meeting is about fewer children', [
    `${meeting}: ${label} is not part of it. It is about ${children}.`,
    `Please leave ${label} out of what you write for it.`,
  ]),
)

export const notices = new Map<NoticeKey, NoticeView>([
  ['child-out/owner', childOutView],
  ['child-out/chair', childOutView],
  ['child-out/administrator', childOutView],
  ['child-back/owner', childBackView],
  ['child-back/chair', childBackView],
  ['child-back/administrator', childBackView],
])
