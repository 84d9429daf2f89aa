// An administrator adds a professional, or changes what is known of one.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { afterSecondLook } from '../../../domain/people/identity.ts'
import { lookUp } from '../../../domain/people/who-is-meant.ts'
import { conferencesToOversee, may } from '../../../domain/permissions.ts'
import type { Person, TeamsAccount } from '../../../domain/state/person.ts'
import { TakenIdentity } from '../../../ports/directory.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notYoursCard } from '../../kernel/cards.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import type { TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { familiesOf } from '../../kernel/meeting-access.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { readInvite } from '../shared/invite-sentence.ts'
import { isOfTableOrChild, leaverAdviceCard } from '../shared/leaver-advice.ts'
import { leaverIn } from '../shared/leaver-sentence.ts'
import { meetingsOfPost, type NewInPost, readNewInPost } from '../shared/new-in-post.ts'
import { changeOf } from './records.ts'
import { tellOfAsked } from './second-administrator.ts'
import { personAdd, personForm as personFormVerb } from './verbs.ts'
import {
  addedCard,
  askedCard,
  namesakeLook,
  personForm,
  type PersonInputs,
  replacingLook,
} from './view.ts'

const inputs = z.object({
  name: typed,
  email: typed,
  agency: typed,
  role: typed,
  duty: typed,
  teamsId: typed,
  tenantId: typed,
})
const empty: PersonInputs = {
  name: '',
  email: '',
  agency: '',
  role: '',
  duty: 'none',
  teamsId: '',
  tenantId: '',
}

export const verbs: readonly Verb[] = [
  { verb: personFormVerb, press: async (context) => openForm(context) },
  { verb: personAdd, press: add },
]

/** Whoever may name another for one of these is asked whom, under ‘change the meeting’. */
const namesOffice = /\b(?:chair|social worker|practitioner|lead worker|administrator)\b/
const mayNameAnother = async (context: RequestContext): Promise<boolean> =>
  inEachFamily(context, await familiesOf(context), (family) =>
    conferencesToOversee(context.actor, family).filter((conference) =>
      may(context.actor, { act: 'change-office', conference }),
    ),
  ).length > 0

export const texts: readonly TextHandler[] = [
  {
    intents: ['addPerson'],
    say: byWords,
  },
  {
    intents: ['personLeft'],
    say: async (context, { text }) =>
      (await isOfTableOrChild(context, text)) ||
      (namesOffice.test(text.toLowerCase()) && (await mayNameAnother(context))) ||
      (leaverIn(text) !== '' && may(context.actor, { act: 'add-people' }))
        ? []
        : [await leaverAdviceCard(context)],
  },
]

/**
 * What was said of them stands in the form; who has a job at one meeting is invited to it instead.
 */
async function byWords(context: RequestContext, { text }: UnderstoodText): Promise<PrivateCard[]> {
  const post = readNewInPost(text)
  if (post !== undefined && (await isOfMeeting(context, post))) return []
  if (post === undefined) {
    const { name, role, agency, email } = readInvite(text.replace(aPerson, 'add '))
    return [openForm(context, { ...empty, name, role, agency, email })]
  }
  const known = lookUp(await context.deps.directory.all(), post.who)
  return [
    openForm(
      context,
      known.found === 'one'
        ? { ...empty, ...known.person, role: post.role, email: known.person.email ?? '' }
        : { ...empty, name: post.who, role: post.role, agency: post.where },
    ),
  ]
}

const aPerson = new RegExp(
  '^(?:please )?(?:add|register) (?:a |' +
    'another )?(?:new )?(?:person|colleague|professional|user)[:,]? ',
  'i',
)

const isOfMeeting = async (context: RequestContext, post: NewInPost): Promise<boolean> =>
  meetingsOfPost(
    await meetingsMeant(context, (conference) => ({ act: 'change-meeting', conference }), {}),
    post,
  ).length > 0

const openForm = (context: RequestContext, said: PersonInputs = empty): PrivateCard =>
  may(context.actor, { act: 'add-people' })
    ? personForm(context.actor, inputs.parse(said), '')
    : notYoursCard(context.actor)

const looked = z.object({ entry: typed, seen: typed }).catch({ entry: '', seen: '' })

/**
 * Idempotent. Whoever is known already is shown first, and changed only by the button of that look.
 */
async function add(context: RequestContext, data: unknown): Promise<PrivateCard> {
  const { actor, deps } = context
  if (!may(actor, { act: 'add-people' })) return notYoursCard(actor)
  const form = inputs.parse(data)
  const problem = problemWith(form)
  if (problem !== undefined) return personForm(actor, form, problem)
  const { entry, seen } = looked.parse(data)
  const change = changeOf(
    await deps.directory.all(),
    { inputs: form, account: accountIn(form, deps.homeTenant) },
    entry,
  )
  switch (change.is) {
    case 'refused':
      return personForm(actor, form, change.words)
    case 'namesake':
      return personForm(actor, form, '', namesakeLook(change))
    case 'replacing':
      return seen === change.seen
        ? keep(context, form, [change.person])
        : personForm(actor, form, '', replacingLook(change))
    case 'completed':
      return keep(context, form, [change.person])
    case 'new':
      return keep(context, form, [change.person, ...change.alongside])
  }
}

const accountIn = (form: PersonInputs, homeTenant: string): TeamsAccount | undefined =>
  form.teamsId === ''
    ? undefined
    : {
        tenantId: form.tenantId === '' ? homeTenant : form.tenantId.toLowerCase(),
        objectId: form.teamsId.toLowerCase(),
      }

async function keep(
  context: RequestContext,
  form: PersonInputs,
  [person, ...alongside]: readonly [Person, ...Person[]],
): Promise<PrivateCard> {
  const { actor, deps, now: at } = context
  try {
    const before = await deps.directory.get(person.id)
    if (before === undefined) {
      await deps.directory.keep([...alongside, person], actor.id)
      return addedCard(actor, person, 'added')
    }
    const everybody = await deps.directory.all()
    const after = afterSecondLook(everybody, { before, after: person, by: actor.id, at })
    await deps.directory.keep([...alongside, after], actor.id)
    if (after.accountAsked === undefined) return addedCard(actor, after, 'changed')
    await tellOfAsked(context, everybody, after)
    return askedCard(actor, after)
  } catch (error) {
    if (error instanceof TakenIdentity)
      return personForm(
        actor,
        form,
        'This address or Teams id belongs to somebody ' +
          'else whom I know already. Is it the right one?',
      )
    throw error
  }
}

function problemWith(form: PersonInputs): string | undefined {
  if (form.name === '' || form.role === '') return 'Please give the name and what this person does.'
  if (!/[a-z0-9]/i.test(form.agency))
    return 'Please give the agency, for example the school’s name.'
  if (!z.email().safeParse(form.email).success)
    return 'Please give a work e-mail address, for example sam@school.example.'
  if (form.teamsId !== '' && !z.guid().safeParse(form.teamsId).success)
    return (
      'The Teams id is the person’s object id in Microsoft Entra: 32 letters and digits with ' +
      'four hyphens. Leave it empty if you do not have it.'
    )
  if (form.tenantId !== '' && !z.guid().safeParse(form.tenantId).success)
    return (
      'The tenant id is 32 letters and digits with four ' +
      'hyphens. Leave it empty for your own council.'
    )
  return undefined
}
