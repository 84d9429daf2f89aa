// Who is on the list of a meeting: somebody is invited, taken off, or must never see it.
import { z } from 'zod'

import {
  type InvitationId,
  invitationId,
  isIdText,
  type PersonId,
  personId,
} from '../../../domain/ids.ts'
import { noticeOf, type Recipient } from '../../../domain/meeting/announcements.ts'
import { invited, removed, withConflict, withoutConflict } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { AuditEntry } from '../../../domain/state/audit-entry.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type Conference, hasConflict, namedIn } from '../../../domain/state/conference.ts'
import { currentAnswer, representedBy } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { plainWords } from '../../../understanding/normalise.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import {
  allowedIn,
  type Meeting,
  meetingAt,
  overseesAny,
  type RequiredAct,
} from '../../kernel/meeting-access.ts'
import { meetingsMeant, noSuchMeetingCard, whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import {
  meetingAdd,
  meetingAddForm,
  meetingConflict,
  meetingConflictForm,
  meetingConflictLift,
  meetingRemove,
  meetingRemoveCheck,
  meetingRemoveList,
} from './verbs.ts'
import {
  addedCard,
  addForm,
  type AddInputs,
  type ChangeFacts,
  conflictCard,
  conflictForm,
  noInputs,
  removeCheck,
  removedCard,
  removeList,
} from './view.ts'

const change: RequiredAct = (conference) => ({ act: 'change-meeting', conference })
const conflict: RequiredAct = (conference) => ({ act: 'record-conflict', conference })

export const peopleVerbs: readonly Verb[] = [
  {
    verb: meetingAddForm,
    press: (context, data) =>
      withFacts(context, data, change, async (facts) => addForm(facts, noInputs, '')),
  },
  {
    verb: meetingAdd,
    press: (context, data) =>
      withFacts(context, data, change, (facts) => add(context, facts, data)),
  },
  {
    verb: meetingRemoveList,
    press: (context, data) => withFacts(context, data, change, async (facts) => removeList(facts)),
  },
  {
    verb: meetingRemoveCheck,
    press: (context, data) => withFacts(context, data, change, async (facts) => check(facts, data)),
  },
  {
    verb: meetingRemove,
    press: (context, data) =>
      withFacts(context, data, change, (facts) => remove(context, facts, data)),
  },
  {
    verb: meetingConflictForm,
    press: (context, data) =>
      withFacts(context, data, conflict, async (facts) => conflictForm(facts, '')),
  },
  {
    verb: meetingConflict,
    press: (context, data) =>
      withFacts(context, data, conflict, (facts) =>
        record(context, facts, whoField.parse(data).who),
      ),
  },
  {
    verb: meetingConflictLift,
    press: (context, data) =>
      withFacts(context, data, conflict, (facts) =>
        lift(context, facts, entryField.parse(data).entry),
      ),
  },
]

/** 'Invite the gp', 'please invite sam otieno to 4471'; not a copy of an invitation, nor a reminder of it. */
const toInvite =
  /^(?:please |can you |could you )*invite\b(?!.*\b(?:copy|again|letter|wording|responders?|repl\w+)\b)/
/** 'Add the gp': of all that can be added, an agency or a role alone means this list. */
const toAdd =
  /^(?:please |can you |could you )*add\b(?!.*\b(?:conference|icpc|rcpc|core group|meeting for|report|offer|outcome|note|parent|mum|dad)\b)/
const readsAsSomebody = (text: string): boolean =>
  Object.keys(readAgency(plainWords(text))).length > 0
/** 'Remove jo', 'take police off'; what else may be removed is not on this list. */
const toRemove =
  /^(?:please |can you |could you )*(?:(?:un-?invite|disinvite) |remove (?!.*\b(?:it|that|this|my|hold|restriction|annex|report|rating|outcome|promise|offer|note|duty|role|app|mum|dad|parents?)\b)(?:[a-z.’'-]+ ?){1,5}(?:\d+)?$|take .+ (?:off|out)\b)/
const wrongOne =
  /\b(?:wrong (?:person|one|gp|school|nurse|officer|agency)\b.*\binvit|invit\w* the wrong)/

export const peopleTexts: readonly TextHandler[] = [
  {
    intents: [],
    commands: [
      'invite',
      'invite somebody',
      'invite someone',
      'invite somebody else',
      'add somebody',
    ],
    say: async (context, { text }) => [
      await choose(context, { required: change, verb: meetingAddForm, text }),
    ],
  },
  {
    intents: [],
    sentences: [toInvite, toAdd],
    say: (context, { text }) =>
      byWords(
        context,
        { verb: meetingAddForm, text },
        () => toInvite.test(plain(text)) || readsAsSomebody(text),
      ),
  },
  {
    intents: [],
    commands: ['remove somebody', 'remove someone', 'take somebody off the list'],
    say: async (context, { text }) => [
      await choose(context, { required: change, verb: meetingRemoveList, text }),
    ],
  },
  {
    intents: [],
    sentences: [toRemove, wrongOne],
    say: (context, { text }) => removeByWords(context, text),
  },
  {
    intents: [],
    commands: ['conflict of interest', 'conflict'],
    say: async (context, { text }) => [
      await choose(context, { required: conflict, verb: meetingConflictForm, text }),
    ],
  },
]

/** For whoever runs a meeting: to anybody else the words mean something else, or nothing. */
async function byWords(
  context: RequestContext,
  { verb, text }: { readonly verb: string; readonly text: string },
  isMeant: () => boolean,
): Promise<PrivateCard[]> {
  return isMeant() && (await meetingsMeant(context, change, {})).length > 0
    ? [await choose(context, { required: change, verb, text })]
    : []
}

/** Where one person of one meeting is meant, what taking them off would mean; else the list. Nothing is done by words alone. */
async function removeByWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const meetings = numbered(await meetingsMeant(context, change, {}), text)
  const meant = (await Promise.all(meetings.map((meeting) => factsOf(context, meeting)))).flatMap(
    (facts) => matchInvitees(facts, {}, text).map((invitation) => ({ facts, invitation })),
  )
  const [only, ...others] = meant
  return only !== undefined && others.length === 0
    ? [removeCheck(only.facts, only.invitation)]
    : byWords(context, { verb: meetingRemoveList, text }, () => true)
}

async function withFacts(
  context: RequestContext,
  data: unknown,
  required: RequiredAct,
  act: (facts: ChangeFacts) => Promise<PrivateCard>,
): Promise<PrivateCard> {
  const meeting = await meetingAt(context, data, required)
  return meeting === undefined ? notFoundCard(context.actor) : act(await factsOf(context, meeting))
}

/** What the cards about a change of this meeting are drawn from. */
export async function factsOf(
  { actor, deps, now }: RequestContext,
  { family, conference }: Meeting,
): Promise<ChangeFacts> {
  const people = await deps.directory.named([
    ...namedIn(conference),
    ...conference.conflicts,
    ...(conference.cancelled === undefined ? [] : [conference.cancelled.by]),
  ])
  return {
    person: actor,
    family,
    conference,
    practice: practiceOf(deps, conference),
    calendar: deps.calendar,
    people,
    now,
  }
}

/** The only meeting's own form, or a choice between several. */
async function choose(
  context: RequestContext,
  {
    required,
    verb,
    text,
  }: { readonly required: RequiredAct; readonly verb: string; readonly text: string },
): Promise<PrivateCard> {
  const [only, ...others] = numbered(await meetingsMeant(context, required, {}), text)
  const press = peopleVerbs.find((one) => one.verb === verb)?.press
  if (only === undefined || press === undefined)
    return (await overseesAny(context))
      ? noSuchMeetingCard(context.actor)
      : notFoundCard(context.actor)
  return others.length === 0
    ? press(context, meetingIds(only))
    : whichMeetingCard(context.actor, verb, [only, ...others])
}

const addInputs = z.object({ name: typed, role: typed, agency: typed, email: typed, why: typed })
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Somebody whom the directory knows by name or address, or a new person with role, agency and address. */
async function add(
  context: RequestContext,
  facts: ChangeFacts,
  data: unknown,
): Promise<PrivateCard> {
  const inputs = addInputs.parse(data)
  // Somebody is found by name: nothing less than everybody will do.
  const everybody = await context.deps.directory.all()
  const named = everybody.filter((person) => plain(person.name) === plain(inputs.name))
  const byEmail =
    inputs.email === ''
      ? undefined
      : everybody.find((person) => person.email?.toLowerCase() === inputs.email.toLowerCase())
  if (byEmail === undefined && named.length > 1)
    return addForm(
      facts,
      inputs,
      'I know two people of that name. Please give the work e-mail address as well.',
    )
  const known = byEmail ?? named[0]
  const problem = known === undefined ? problemWith(inputs) : undefined
  if (problem !== undefined) return addForm(facts, inputs, problem)
  const who: Person = known ?? {
    id: personId(stableId('p', inputs.email.toLowerCase())),
    name: inputs.name,
    role: inputs.role,
    agency: inputs.agency,
    email: inputs.email.toLowerCase(),
    duties: [],
  }
  if (hasConflict(facts.conference, who.id))
    return addForm(facts, inputs, sayConflict(context, facts))
  if (known === undefined) await context.deps.directory.keep([who], context.actor.id)
  const outcome = await context.deps.cases.change<
    { readonly done: 'new' | 'again' | 'nothing' } | { readonly problem: string }
  >(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required: change })
    if (now === undefined) return { change: 'none', answer: { done: 'nothing' } }
    if (hasConflict(now.conference, who.id))
      return { change: 'none', answer: { problem: sayConflict(context, now) } }
    const id =
      now.conference.invitations.find((invitation) => invitation.person === who.id)?.id ??
      invitationId(stableId('i', now.conference.id, who.id))
    const again = now.conference.invitations.some((invitation) => invitation.id === id)
    const after = invited(
      now.conference,
      { id, person: who.id, agency: who.agency, role: who.role, why: inputs.why },
      context.now,
    )
    if (!after.ok)
      return { change: 'refused', refusal: after.refusal, answer: { problem: after.refusal.words } }
    if (after.value === now.conference) return { change: 'none', answer: { done: 'nothing' } }
    const entry: AuditEntry = {
      event: again ? 'invitation.restored' : 'invitation.added',
      meeting: now.conference.id,
      invitation: id,
      by: context.actor.id,
      at: context.now,
    }
    return {
      change: 'commit',
      family: replaceConference(now.family, after.value),
      audit: [entry],
      answer: { done: again ? 'again' : 'new' },
    }
  })
  return withFacts(context, meetingIds(facts), change, async (now) =>
    'problem' in outcome
      ? addForm(now, inputs, outcome.problem)
      : addedCard(now, who.name, outcome.done),
  )
}

/** That a conflict is recorded is for the chair and the administrators to know, and for nobody else. */
const sayConflict = (
  { actor }: RequestContext,
  { conference }: { readonly conference: Conference },
): string =>
  conference.chair === actor.id || actor.duties.includes('administrator')
    ? 'A conflict of interest is recorded for this person. Choose somebody else of the agency.'
    : 'This person cannot be invited to this meeting. Please ask the chair, or choose somebody else of the agency.'

function problemWith(inputs: AddInputs): string | undefined {
  if (inputs.name === '') return 'Please give the name.'
  if (
    inputs.role === '' ||
    !/[a-z0-9]/i.test(inputs.agency) ||
    !z.email().safeParse(inputs.email).success
  )
    return `I do not know ‘${inputs.name}’ yet. Please give what they do, their agency and their work e-mail address.`
  return undefined
}

const invitationField = z.object({
  invitationId: idField.transform((text): InvitationId => invitationId(text)),
  entry: z.string().max(120).catch(''),
})

function found(facts: ChangeFacts, data: unknown) {
  const ref = invitationField.safeParse(data)
  const invitation = ref.success
    ? facts.conference.invitations.find(
        (invitation) =>
          invitation.id === ref.data.invitationId && invitation.withdrawn?.why !== 'conflict',
      )
    : undefined
  return ref.success && invitation !== undefined ? { invitation, seen: ref.data.entry } : undefined
}

function check(facts: ChangeFacts, data: unknown): PrivateCard {
  const one = found(facts, data)
  if (one === undefined) return removeList(facts)
  return one.invitation.withdrawn === undefined
    ? removeCheck(facts, one.invitation)
    : removedCard(facts, one.invitation)
}

/** The card that was looked at showed an answer: another one since, and it is shown anew instead. */
async function remove(
  context: RequestContext,
  facts: ChangeFacts,
  data: unknown,
): Promise<PrivateCard> {
  const one = found(facts, data)
  if (one === undefined) return removeList(facts)
  await context.deps.cases.change<undefined>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required: change })
    const invitation = now?.conference.invitations.find(({ id }) => id === one.invitation.id)
    if (
      now === undefined ||
      invitation === undefined ||
      String(invitation.answers.length) !== one.seen
    )
      return { change: 'none', answer: undefined }
    const after = removed(now.conference, invitation.id, { by: context.actor.id, at: context.now })
    if (!after.ok || after.value === now.conference) return { change: 'none', answer: undefined }
    const colleague = representedBy(invitation)
    const told: readonly Recipient[] = [
      { to: invitation.person, tell: 'owner', invitation: invitation.id },
      ...(colleague === undefined || currentAnswer(invitation).status !== 'represented'
        ? []
        : [{ to: colleague, tell: 'owner', invitation: invitation.id } satisfies Recipient]),
    ]
    return {
      change: 'commit',
      family: replaceConference(now.family, after.value),
      answer: undefined,
      notices: told.map((listener) =>
        noticeOf(
          {
            caseId: now.family.id,
            conference: now.conference,
            kind: 'removed',
            event: `${invitation.id}.${invitation.answers.length}`,
            step: 'removed',
            at: context.now,
          },
          listener,
        ),
      ),
      audit: [
        {
          event: 'invitation.removed',
          meeting: now.conference.id,
          invitation: invitation.id,
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
  return withFacts(context, meetingIds(facts), change, async (now) => check(now, data))
}

const whoField = z.object({ who: typed })
const entryField = z.object({ entry: z.string().max(120).catch('') })

const knownAs = async ({ deps }: RequestContext, who: string): Promise<Person | undefined> =>
  isIdText(who) ? deps.directory.get(personId(who)) : undefined

/** Nobody is told, and no reason is asked for or kept. Doing it again changes nothing. */
async function record(
  context: RequestContext,
  facts: ChangeFacts,
  who: string,
): Promise<PrivateCard> {
  const person = await knownAs(context, who)
  if (person === undefined) return conflictForm(facts, 'Please choose somebody.')
  if (person.id === context.actor.id)
    return conflictForm(
      facts,
      'That is you. Please ask another administrator or the chair to record it, so that you lose sight of this meeting at once.',
    )
  await settle(context, facts, person.id, true)
  return withFacts(context, meetingIds(facts), conflict, async (now) =>
    conflictCard(now, person, false),
  )
}

async function lift(
  context: RequestContext,
  facts: ChangeFacts,
  who: string,
): Promise<PrivateCard> {
  const person = await knownAs(context, who)
  if (person === undefined) return conflictForm(facts, '')
  await settle(context, facts, person.id, false)
  return withFacts(context, meetingIds(facts), conflict, async (now) =>
    conflictCard(now, person, true),
  )
}

const settle = (
  context: RequestContext,
  facts: ChangeFacts,
  person: PersonId,
  has: boolean,
): Promise<undefined> =>
  context.deps.cases.change<undefined>(facts.family.id, (family) => {
    const now = allowedIn(context, family, { id: facts.conference.id, required: conflict })
    if (now === undefined) return { change: 'none', answer: undefined }
    const after = has
      ? withConflict(now.family, person, { by: context.actor.id, at: context.now })
      : withoutConflict(now.family, person)
    if (after === now.family) return { change: 'none', answer: undefined }
    return {
      change: 'commit',
      family: after,
      answer: undefined,
      audit: [
        {
          event: has ? 'conflict.recorded' : 'conflict.lifted',
          meeting: now.conference.id,
          person,
          by: context.actor.id,
          at: context.now,
        },
      ],
    }
  })
