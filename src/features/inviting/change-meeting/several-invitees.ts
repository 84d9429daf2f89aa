// 'Invite Ruth and Owen to 4471', 'add the midwife and school nurse': whom each word means, looked
// at first, then invited with one tap. Nobody is invited on a guess.
import { z } from 'zod'

import { type PersonId, personId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { sayPerson } from '../../../domain/people/who-is-meant.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { idField } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { linesCard, meetingIds } from '../../kernel/lines-card.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { findEach, type NamedPeople } from '../shared/people-named.ts'
import { addKnown } from './additions.ts'
import { meetingToChange } from './change-facts.ts'
import { addForm, noInputs } from './invitee-cards.ts'
import { meetingAddForm, meetingAddSeveral, meetingRemoveList } from './verbs.ts'
import { menuOffer, seeStatus } from './view.ts'

const maxAlike = 3

/** Who would be invited, who is on the list, and of whom it has to be said which is meant. */
export async function lookAtSeveral(
  { deps }: RequestContext,
  facts: MeetingFacts,
  named: readonly string[],
): Promise<PrivateCard> {
  const invited = new Set(
    standingInvitations(facts.conference).map((invitation) => invitation.person),
  )
  const found = findEach(await deps.directory.all(), named)
  const certain = new Set(
    found.flatMap(({ people: [only, ...others] }) =>
      only === undefined || others.length > 0 || invited.has(only.id) ? [] : [only.id],
    ),
  )
  const [first] = certain
  return linesCard(facts.person, facts, {
    heading: certain.size === 0 ? 'I’ve invited nobody' : 'Invite these people?',
    lines: [...new Set(found.map((each) => sayFound(each, invited)))],
    offers: [
      ...(first === undefined
        ? []
        : ([
            {
              title: certain.size === 1 ? 'Invite this person' : `Invite these ${certain.size}`,
              verb: meetingAddSeveral,
              style: 'positive',
              entry: [...certain].join(' '),
            },
          ] as const)),
      { title: 'Invite somebody else', verb: meetingAddForm },
      menuOffer,
    ],
  })
}

function sayFound({ words, people }: NamedPeople, invited: ReadonlySet<PersonId>): string {
  const [only, ...others] = people
  if (only === undefined)
    return (
      `‘${words}’: I do not know who that is. Invite ` +
      'them by themselves, with their e-mail address.'
    )
  if (others.length > 0) return `‘${words}’: ${sayWhichOne(people)}`
  return `${sayPerson(only)}${invited.has(only.id) ? ' is on the list already.' : ''}`
}

export const sayWhichOne = (people: readonly Person[]): string =>
  'Which one? ' +
  `${people.slice(0, maxAlike).map(sayPerson).join('; ')}${people.length > maxAlike ? ' and others' : ''}. ` +
  'Please give the whole name.'

const chosen = z.object({ entry: z.string().max(2_000) })

/** Each in a commit of their own; a repeat changes nothing. */
export async function addSeveral(
  context: RequestContext,
  facts: MeetingFacts,
  data: unknown,
): Promise<PrivateCard> {
  const read = chosen.safeParse(data)
  const ids = (read.success ? read.data.entry.split(' ') : []).filter(
    (id) => idField.safeParse(id).success,
  )
  const people = await context.deps.directory.named(ids.map(personId))
  const lines: string[] = []
  for (const person of people.values()) {
    if (person.left !== undefined) continue
    lines.push(await addKnown(context, facts, person))
  }
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(context.actor)
  if (lines.length === 0) return addForm(now, noInputs, '')
  return linesCard(context.actor, now, {
    heading: 'Invited',
    lines,
    offers: [seeStatus, { title: 'Take somebody off the list', verb: meetingRemoveList }],
  })
}
