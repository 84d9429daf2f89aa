// Who is an administrator, a chair or the audit lead: given and taken by an administrator, after a
// look at what it means.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import {
  lastAdministratorWords,
  type StaffRoleChange,
  withStaffRole,
} from '../../../domain/people/staff-roles.ts'
import {
  lookUp,
  type PersonMeant,
  sayAlike,
  sayMeant,
} from '../../../domain/people/who-is-meant.ts'
import { may } from '../../../domain/permissions.ts'
import type { Person } from '../../../domain/state/person.ts'
import { LastAdministrator } from '../../../ports/directory.ts'
import { dutySaid } from '../../../understanding/reading/duty-said.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { rolesChange, rolesList, rolesLook } from './verbs.ts'
import { changes, checkCard, rolesCard, type RolesShown, sayChanged, slotOf } from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: rolesList, press: (context) => show(context, {}) },
  {
    verb: rolesLook,
    press: (context, data) => withPersonChange(context, chosen.parse(data), look),
  },
  {
    verb: rolesChange,
    press: (context, data) => withPersonChange(context, carried.parse(data), change),
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['roles'],
    say: async (context, { text }) => [await byWords(context, text)],
  },
  {
    intents: ['changeOffice'],
    say: async (context, { text }) =>
      dutySaid(text) === undefined ? [] : [await byWords(context, text)],
  },
]

/** What it would mean, where a person and a duty are named; nothing is done by words alone. */
function byWords(context: RequestContext, text: string): Promise<PrivateCard> {
  const said = dutySaid(text)
  return said === undefined
    ? show(context, {})
    : withPersonChange(context, { who: said.who, what: slotOf(said) }, look)
}

/** What is chosen on the form, and what the button of the card after it carries. */
const chosen = z.object({ who: typed, what: typed }).catch({ who: '', what: '' })
const carried = z
  .object({ entry: typed, slot: typed })
  .catch({ entry: '', slot: '' })
  .transform(({ entry, slot }) => ({ who: entry, what: slot }))
type NamedChange = z.infer<typeof chosen>
type PersonChange = {
  readonly person: Person
  readonly wanted: StaffRoleChange
  readonly everybody: readonly Person[]
}

// Loads the whole directory: to list who has a duty, to find somebody by name, and to count the
// administrators.
async function show(context: RequestContext, shown: RolesShown): Promise<PrivateCard> {
  return may(context.actor, { act: 'give-staff-role' })
    ? rolesCard(context.actor, await context.deps.directory.all(), shown)
    : notYoursCard(context.actor)
}

async function withPersonChange(
  context: RequestContext,
  { who, what }: NamedChange,
  act: (context: RequestContext, wanted: PersonChange) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  if (!may(context.actor, { act: 'give-staff-role' })) return notYoursCard(context.actor)
  const wanted = changes.find((change) => slotOf(change) === what)
  const everybody = await context.deps.directory.all()
  const meant = personMeant(everybody, who)
  if (wanted !== undefined && meant.found === 'one')
    return act(context, { person: meant.person, wanted, everybody })
  return meant.found === 'unclear' || meant.found === 'former'
    ? show(context, { problem: sayMeant(meant, 'Please give the work e-mail.'), who })
    : show(context, {
        problem:
          meant.found === 'nobody' && sayAlike(everybody, who) !== ''
            ? `I cannot find this. ${sayAlike(everybody, who)}`
            : 'I cannot find this. Please give the name as I know ' +
              'it, or the work e-mail, and choose what changes.',
        who: act === look ? who : '',
      })
}

/** By the id that a button carries, or by what was typed. */
function personMeant(everybody: readonly Person[], who: string): PersonMeant {
  const person = everybody.find(({ id, left }) => id === who && left === undefined)
  return person === undefined ? lookUp(everybody, who) : { found: 'one', person }
}

async function look(
  context: RequestContext,
  { person, wanted, everybody }: PersonChange,
): Promise<PrivateCard> {
  const after = withStaffRole(person, wanted, everybody)
  if (!after.ok) return show(context, { problem: after.refusal.words })
  return after.value === person
    ? show(context, { notice: sayChanged(person, wanted, false) })
    : checkCard(context.actor, person, wanted)
}

/**
 * A repeat changes nothing. That an administrator is left is asked again in the very step that
 * writes it.
 */
async function change(
  context: RequestContext,
  { person, wanted, everybody }: PersonChange,
): Promise<PrivateCard> {
  const after = withStaffRole(person, wanted, everybody)
  if (!after.ok) return show(context, { problem: after.refusal.words })
  try {
    await context.deps.directory.keep([after.value], context.actor.id)
  } catch (error) {
    if (error instanceof LastAdministrator)
      return show(context, { problem: lastAdministratorWords })
    throw error
  }
  // Whoever gave up their own duty sees what anybody would.
  const actor = (await context.deps.directory.get(context.actor.id)) ?? context.actor
  return show({ ...context, actor }, { notice: sayChanged(person, wanted, after.value !== person) })
}
