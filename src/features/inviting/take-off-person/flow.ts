// Somebody is taken off: their Teams account, or the person, after a look at what that ends.
// Audited by the directory, and in each family.
import { z } from 'zod'

import { isIdText, personId } from '../../../domain/ids.ts'
import {
  meetingsAttendedBy,
  meetingsRunBy,
  withoutPerson,
} from '../../../domain/meeting/leaving.ts'
import { officesOf } from '../../../domain/meeting/office.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { takenOff, withoutAccount } from '../../../domain/people/identity.ts'
import { lastAdministratorWords } from '../../../domain/people/staff-roles.ts'
import { lookUp, sayAlike, sayMeant } from '../../../domain/people/who-is-meant.ts'
import { may } from '../../../domain/permissions.ts'
import { isKeptOut } from '../../../domain/plan/roster.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Person } from '../../../domain/state/person.ts'
import { LastAdministrator } from '../../../ports/directory.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import { changeCase, commit, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { isOfTableOrChild } from '../shared/leaver-advice.ts'
import { leaverIn } from '../shared/leaver-sentence.ts'
import { personOff, personOffAccount, personOffCheck, personOffForm } from './verbs.ts'
import { accountOffCard, offCheck, type OffFacts, offForm, personOffCard } from './view.ts'

export const verbs: readonly Verb[] = [
  { verb: personOffForm, press: async (context) => open(context, '') },
  {
    verb: personOffCheck,
    press: (context, data) => look(context, whoField.parse(data).who),
  },
  { verb: personOffAccount, press: (context, data) => withPerson(context, data, takeAccountOff) },
  { verb: personOff, press: (context, data) => withPerson(context, data, takePersonOff) },
]

const toTakeOff = new RegExp(
  '^(?:please )?(?:take|remove|' +
    String.raw`delete) (?<who>\p{L}[\p{L}\d'’., @_+-]{1,80}?)(?:['’]s account)? (?:off|` +
    'from) (?:the )?(?:directory|council|people|bot|service|round the table)$',
  'iu',
)

export const texts: readonly TextHandler[] = [
  {
    intents: ['takeOffPerson'],
    say: async (context, { text }) => {
      const who = toTakeOff.exec(text)?.groups?.['who'] ?? ''
      return [who === '' ? open(context, '') : await look(context, who)]
    },
  },
  { intents: ['personLeft'], say: (context, { text }) => gone(context, text) },
]

/**
 * 'Ruth Smith has left the trust': what taking her off would end, where one fits; else who is meant
 * is asked.
 */
async function gone(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const who = leaverIn(text)
  return who === '' ||
    !may(context.actor, { act: 'add-people' }) ||
    (await isOfTableOrChild(context, text))
    ? []
    : [await look(context, who, otherJob)]
}

const otherJob =
  'Nothing is changed yet. Another job, and not gone? ‘add person’ adds a colleague, or ' +
  'changes a role: give the e-mail that I know.'

const whoField = z.object({ who: typed }).catch({ who: '' })
const entryField = z.object({ entry: typed }).catch({ entry: '' })

const open = (context: RequestContext, who: string): PrivateCard =>
  may(context.actor, { act: 'add-people' })
    ? offForm(context.actor, { who })
    : notYoursCard(context.actor)

async function look(context: RequestContext, who: string, also = ''): Promise<PrivateCard> {
  const { actor, deps } = context
  if (!may(actor, { act: 'add-people' })) return notYoursCard(actor)
  const problem = (words: string): PrivateCard => offForm(actor, { who, problem: words })
  const people = await deps.directory.all()
  const meant = lookUp(people, who)
  if (meant.found === 'one') return offCheck(actor, await factsOf(context, meant.person), also)
  return problem(
    meant.found === 'nobody'
      ? 'I cannot find this person. ' +
          `${sayAlike(people, who) || 'Please give the name as I know it, or the work e-mail.'}`
      : sayMeant(meant, 'Please give the whole name, or the work e-mail.'),
  )
}

type TakeOff = (context: RequestContext, person: Person) => Promise<PrivateCard>

async function withPerson(
  context: RequestContext,
  data: unknown,
  act: TakeOff,
): Promise<PrivateCard> {
  const { actor, deps } = context
  if (!may(actor, { act: 'add-people' })) return notYoursCard(actor)
  const { entry } = entryField.parse(data)
  const person = isIdText(entry) ? await deps.directory.get(personId(entry)) : undefined
  if (person === undefined)
    return offForm(actor, { who: '', problem: 'I cannot find this person any more.' })
  try {
    return await act(context, person)
  } catch (error) {
    if (error instanceof LastAdministrator)
      return offForm(actor, { who: person.name, problem: lastAdministratorWords })
    throw error
  }
}

/**
 * Meetings that are kept from whoever asks count for nothing here: a word about them would say that
 * there is one. Whoever runs them too is told instead.
 */
async function factsOf(context: RequestContext, person: Person): Promise<OffFacts> {
  const { actor, now } = context
  const seen = (await familiesOf(context)).filter((family) => !isKeptOut(family, actor.id))
  return {
    person,
    attends: seen
      .flatMap((family) => meetingsAttendedBy(family, person.id, now))
      .map(({ reference }) => reference),
    runs: seen
      .flatMap((family) => meetingsRunBy(family, person.id, now))
      .flatMap((conference) =>
        officesOf(conference, person.id).map((office) => ({
          reference: conference.reference,
          office,
        })),
      ),
  }
}

/** Idempotent. */
async function takeAccountOff(context: RequestContext, person: Person): Promise<PrivateCard> {
  if (person.account !== undefined)
    await context.deps.directory.keep([withoutAccount(person)], context.actor.id)
  return accountOffCard(context.actor, person)
}

/**
 * The directory first, so that nothing opens any more; a repeat after a crash ends what was left of
 * it in the families.
 */
async function takePersonOff(context: RequestContext, person: Person): Promise<PrivateCard> {
  const { actor, deps, now } = context
  const facts = await factsOf(context, person)
  if (facts.runs.length > 0) return offCheck(actor, facts)
  await deps.directory.keep([takenOff(person, now)], actor.id)
  const done = { by: actor.id, at: now }
  const touched = (await familiesOf(context)).filter(
    (family) =>
      meetingsAttendedBy(family, person.id, now).length > 0 ||
      meetingsRunBy(family, person.id, now).length > 0,
  )
  for (const { id } of touched)
    await changeCase<Case, undefined>(context, id, {
      find: (family) => family,
      decide: (family) => {
        const after = withoutPerson(family, person.id, done)
        return after.family === family && after.notices.length === 0
          ? unchanged(undefined)
          : commit(after, undefined)
      },
    })
  return personOffCard(actor, person)
}
