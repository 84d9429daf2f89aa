import type { CalendarEntry } from '../../../src/domain/meeting/calendar-entry.ts'
import { calendarEntryFor } from '../../../src/domain/meeting/calendar-entry.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import {
  answerFirstCard,
  calendarFileCard,
} from '../../../src/features/inviting/calendar-entry/view.ts'
import type { FileOffer } from '../../../src/ports/files.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleAnswered, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const person = samplePeople.school
const link: FileOffer = {
  offered: 'link',
  url: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
}

function facts({ practice }: SampleGround, more: Partial<CalendarEntry> = {}) {
  const family: Case = sampleAnswered(person, {
    status: 'attending',
    mode: 'in-person',
    by: person.id,
    at: sampleNow,
  })
  const [conference = sampleConference] = family.conferences
  const entry = calendarEntryFor(conference, person.id, practice)
  if (entry === undefined) throw new Error('The sample has no entry')
  return { family, conference, person, entry: { ...entry, ...more } }
}

export const samples: FeatureSamples = (ground) => {
  const { family, conference } = facts(ground)
  const [invitation] = conference.invitations
  return [
    { state: 'the file', card: calendarFileCard(facts(ground), link) },
    { state: 'offered in the chat', card: calendarFileCard(facts(ground), { offered: 'in-chat' }) },
    {
      state: 'moved, to be confirmed',
      card: calendarFileCard(facts(ground, { status: 'to-confirm', sequence: 1 }), link),
    },
    {
      state: 'cancelled',
      card: calendarFileCard(facts(ground, { status: 'cancelled', sequence: 1 }), link),
    },
    ...(invitation === undefined
      ? []
      : [
          {
            state: 'not answered yet',
            card: answerFirstCard(person, { as: 'invited', family, conference, invitation }),
          },
        ]),
  ]
}
