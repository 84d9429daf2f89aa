// The answers of several people at once, looked at first and recorded with one tap: each of them is
// told.
import { z } from 'zod'

import { invitationId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  type Conference,
  placeRevision,
  standingInvitations,
} from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { idField } from '../../kernel/card-fields.ts'
import { linesCard } from '../../kernel/lines-card.ts'
import { statusShow } from '../../kernel/linked-verbs.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { SeveralTold } from './read-several.ts'
import { phoneRecordSeveral, phoneWhich } from './verbs.ts'
import type { Teller } from './view.ts'

const entries = z
  .array(
    z.object({
      id: idField.transform(invitationId),
      seen: z.number().int().nonnegative(),
      answer: z.enum(['in-person', 'online', 'undecided', 'declined']),
    }),
  )
  .max(40)
export type ToldEntry = z.infer<typeof entries>[number]

/**
 * What a button carries: ids, how far each answer had come when it was drawn, and what they said.
 */
export const entryOf = (conference: Conference, told: SeveralTold): string =>
  JSON.stringify(
    told.map(({ invitation, answer }) => ({
      id: invitation.id,
      seen: placeRevision(conference, invitation),
      answer,
    })),
  )

export function entriesIn(data: unknown): readonly ToldEntry[] {
  const field = z.object({ entry: z.string().max(8_000) }).safeParse(data)
  const slot = z.object({ slot: z.string().max(8_000) }).safeParse(data)
  const text = slot.success && slot.data.slot !== '' ? slot.data.slot : field.data?.entry
  try {
    return entries.parse(JSON.parse(text ?? ''))
  } catch {
    return []
  }
}

const words: Readonly<Record<ToldEntry['answer'], string>> = {
  'in-person': 'comes, in person.',
  online: 'joins online.',
  undecided: 'does not know yet.',
  declined: 'cannot come.',
}

/** What would be recorded; `notListed` are people who were named and are not invited. */
export function severalLook(
  { person, ...meeting }: Meeting & { readonly person: Person },
  tellers: readonly Teller[],
  {
    told,
    notListed,
  }: { readonly told: readonly ToldEntry[]; readonly notListed: readonly Person[] },
): PrivateCard {
  const known = told.filter(({ id }) =>
    standingInvitations(meeting.conference).some((invitation) => invitation.id === id),
  )
  return linesCard(person, meeting, {
    heading: 'Record these answers?',
    lines: [
      ...known.flatMap(({ id, answer }) => {
        const teller = tellers.find(({ invitation }) => invitation.id === id)
        return teller === undefined
          ? []
          : [`${teller.invited.name}, ${teller.invitation.agency}: ${words[answer]}`]
      }),
      ...notListed.map(
        ({ name, agency }) =>
          `${name}, ${agency}: not on the list, so nothing would be recorded for them.`,
      ),
      'Nothing is recorded yet. Each of them is told who recorded it.',
    ],
    offers: [
      {
        title: known.length === 1 ? 'Record it' : 'Record them',
        verb: phoneRecordSeveral,
        style: 'positive',
        entry: JSON.stringify(known),
      },
      { title: 'One by one', verb: phoneWhich },
    ],
  })
}

export const severalRecorded = (
  meeting: Meeting & { readonly person: Person },
  lines: readonly string[],
): PrivateCard =>
  linesCard(meeting.person, meeting, {
    heading: 'Recorded',
    lines: [...lines, 'You recorded this for them. They are told, and can change it.'],
    offers: [{ title: 'Who is coming', verb: statusShow }],
  })

export const sayTold = (name: string, answer: ToldEntry['answer']): string =>
  `${name} ${words[answer]}`
