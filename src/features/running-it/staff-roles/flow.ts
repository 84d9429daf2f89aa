// Who is an administrator, a chair or the audit lead: given and taken by an administrator, after a look at what it means.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/card.ts'
import type { Person } from '../../../domain/people.ts'
import { may } from '../../../domain/permissions.ts'
import {
  type DutyChange,
  lastAdministratorWords,
  withDuty,
} from '../../../domain/standing-duties.ts'
import { LastAdministrator } from '../../../ports/directory.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import { type RequestContext, type TextHandler, typed, type Verb } from '../../kernel/feature.ts'
import { changes, checkCard, dutiesCard, type DutiesShown, sayChanged, slotOf } from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: 'duties.list', press: (turn) => show(turn, {}) },
  { verb: 'duties.look', press: (turn, data) => withWanted(turn, chosen.parse(data), look) },
  { verb: 'duties.change', press: (turn, data) => withWanted(turn, carried.parse(data), change) },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: ['roles', 'duties', 'who is an administrator', 'change roles'],
    say: async (turn) => [await show(turn, {})],
  },
]

/** What is chosen on the form, and what the button of the card after it carries. */
const chosen = z.object({ who: typed, what: typed }).catch({ who: '', what: '' })
const carried = z
  .object({ entry: typed, slot: typed })
  .catch({ entry: '', slot: '' })
  .transform(({ entry, slot }) => ({ who: entry, what: slot }))
type Asked = z.infer<typeof chosen>
type Wanted = {
  readonly person: Person
  readonly wanted: DutyChange
  readonly everybody: readonly Person[]
}

// Everybody is asked for here: the card lists whoever has a duty, somebody is found by name, and the last administrator is counted.
async function show(turn: RequestContext, shown: DutiesShown): Promise<PrivateCard> {
  return may(turn.actor, { act: 'give-duties' })
    ? dutiesCard(turn.actor, await turn.rooms.directory.all(), shown)
    : notYoursCard(turn.actor)
}

async function withWanted(
  turn: RequestContext,
  { who, what }: Asked,
  act: (turn: RequestContext, wanted: Wanted) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  if (!may(turn.actor, { act: 'give-duties' })) return notYoursCard(turn.actor)
  const wanted = changes.find((one) => slotOf(one) === what)
  const everybody = await turn.rooms.directory.all()
  const [person, ...others] = meant(everybody, who)
  if (person !== undefined && others.length > 0)
    return show(turn, {
      problem: 'I know several people of that name. Please give the work e-mail.',
      who,
    })
  if (wanted === undefined || person === undefined)
    return show(turn, {
      problem:
        'I cannot find this. Please give the name as I know it, or the work e-mail, and choose what changes.',
      who: act === look ? who : '',
    })
  return act(turn, { person, wanted, everybody })
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** By the id that a button carries, by address, or by name. */
function meant(everybody: readonly Person[], who: string): Person[] {
  const one = everybody.find(
    ({ id, email }) => id === who || (email !== undefined && plain(email) === plain(who)),
  )
  return one === undefined ? everybody.filter(({ name }) => plain(name) === plain(who)) : [one]
}

async function look(
  turn: RequestContext,
  { person, wanted, everybody }: Wanted,
): Promise<PrivateCard> {
  const after = withDuty(person, wanted, everybody)
  if (!after.ok) return show(turn, { problem: after.refusal.words })
  return after.value === person
    ? show(turn, { notice: sayChanged(person, wanted, false) })
    : checkCard(turn.actor, person, wanted)
}

/** A repeat changes nothing. That an administrator is left is asked again in the very step that writes it. */
async function change(
  turn: RequestContext,
  { person, wanted, everybody }: Wanted,
): Promise<PrivateCard> {
  const after = withDuty(person, wanted, everybody)
  if (!after.ok) return show(turn, { problem: after.refusal.words })
  try {
    await turn.rooms.directory.keep([after.value], turn.actor.id)
  } catch (error) {
    if (error instanceof LastAdministrator) return show(turn, { problem: lastAdministratorWords })
    throw error
  }
  // Whoever gave up their own duty sees what anybody would.
  const actor = (await turn.rooms.directory.get(turn.actor.id)) ?? turn.actor
  return show({ ...turn, actor }, { notice: sayChanged(person, wanted, after.value !== person) })
}
