import { membersToAsk } from '../../../domain/core-group/arranging.ts'
import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { nextSendingTime } from '../../../domain/messages/rungs.ts'
import type { Person } from '../../../domain/state/person.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { linesCard, meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import { meetingMenu, statusShow } from '../../kernel/linked-verbs.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'

/** `person` is who arranges it, `conference` the one that it follows. */
/** As the fields hold them; `whom` are the ids of the ticked invitations, with commas. */
export type CoreGroupInputs = {
  readonly number: string
  readonly date: string
  readonly time: string
  readonly place: string
  readonly link: string
  readonly whom: string
  /** Why it is on a day after its latest; '' where nobody has said. */
  readonly late_reason: string
}

type CoreGroupProblem = {
  readonly problem: string
  /** What makes the day late: the form asks why, once. */
  readonly late?: readonly string[]
}

/** The form, filled in from the conference, with what is wrong with it. */
export const coreGroupForm = (
  facts: MeetingFacts,
  inputs: CoreGroupInputs,
  { problem, late = [] }: CoreGroupProblem = { problem: '' },
): PrivateCard => ({
  audience: 'one-person',
  to: facts.person.id,
  template: 'core-group-form',
  data: {
    ...meetingIds(facts),
    ...inputs,
    meeting: `After ${sayMeeting(facts.conference)}`,
    problem,
    hasProblem: problem !== '',
    late: late.join(' '),
    lateAsked: late.length > 0 ? 'late' : '',
    asksWhyLate: late.length > 0,
    people: membersToAsk(facts).map((invitation) => ({
      title:
        `${facts.people.get(invitation.person)?.name ?? invitation.role}, ` +
        `${invitation.agency}`,
      value: invitation.id,
    })),
  },
})

/** `conference` is the core group: who is invited, and when the invitations reach them. */
export function arrangedCard(facts: MeetingFacts): PrivateCard {
  const { person, people, conference, practice, calendar, now } = facts
  const sending = nextSendingTime(now, { practice, calendar })
  const when = inLondon(sending)
  return linesCard(person, facts, {
    heading: 'The core group is in',
    lines: [
      sending === now
        ? 'The invitations go out now.'
        : `The invitations go out on ${sayDay(when.date)} at ${when.time}, in working hours.`,
      ...conference.invitations.map(
        (invitation) =>
          `${people.get(invitation.person)?.name ?? invitation.role}, ${invitation.agency}`,
      ),
      'Please tell the family when and where it is: they ' +
        'are part of the core group, and hear nothing from me.',
    ],
    offers: [
      { title: 'Who is coming', verb: statusShow, style: 'positive' },
      { title: 'Change the meeting', verb: meetingMenu },
    ],
  })
}

/** The same whether there is such a family or not. */
export const nothingToArrangeCard = (person: Person): PrivateCard =>
  nothingCard(
    person,
    'The lead social worker and the conference administrator arrange the core groups after a ' +
      'conference. I find no such conference for you. Please tell one of them the day.',
  )
