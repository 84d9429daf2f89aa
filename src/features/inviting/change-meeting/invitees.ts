// Who is on the list of a meeting: somebody is invited, taken off, or must never see it.
import { z } from 'zod'

import {
  type Instant,
  type InvitationId,
  invitationId,
  isIdText,
  personId,
} from '../../../domain/ids.ts'
import { noticeOf } from '../../../domain/meeting/announcements.ts'
import { invited, removed, withConflict, withoutConflict } from '../../../domain/meeting/changes.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { type Conference, hasConflict } from '../../../domain/state/conference.ts'
import { currentAnswer, type Invitation, representedBy } from '../../../domain/state/invitation.ts'
import type { Notice } from '../../../domain/state/notice.ts'
import type { Person } from '../../../domain/state/person.ts'
import { plainWords } from '../../../understanding/normalise.ts'
import { readAgency } from '../../../understanding/reading/who.ts'
import { idField, typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { matchInvitees, numbered } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, noMeetingCard, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { stableId } from '../../kernel/stable-id.ts'
import { type ChangeFacts, factsOf, meetingToChange, toChange } from './change-facts.ts'
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
  conflictCard,
  conflictForm,
  noInputs,
  removeCheck,
  removedCard,
  removeList,
} from './view.ts'

const toRecordConflict: RequiredAct = (conference) => ({ act: 'record-conflict', conference })
const meetingToRecordConflict = withFacts(meetingFor(toRecordConflict), factsOf)

export const peopleVerbs: readonly Verb[] = [
  pressOn(meetingAddForm, meetingToChange, (_context, facts) => openAddForm(facts)),
  pressOn(meetingAdd, meetingToChange, add),
  pressOn(meetingRemoveList, meetingToChange, (_context, facts) => removeList(facts)),
  pressOn(meetingRemoveCheck, meetingToChange, (_context, facts, data) => check(facts, data)),
  pressOn(meetingRemove, meetingToChange, remove),
  pressOn(meetingConflictForm, meetingToRecordConflict, (_context, facts) =>
    openConflictForm(facts),
  ),
  pressOn(meetingConflict, meetingToRecordConflict, (context, facts, data) =>
    record(context, facts, whoField.parse(data).who),
  ),
  pressOn(meetingConflictLift, meetingToRecordConflict, (context, facts, data) =>
    lift(context, facts, entryField.parse(data).entry),
  ),
]

const openAddForm = (facts: ChangeFacts): PrivateCard => addForm(facts, noInputs, '')
const openConflictForm = (facts: ChangeFacts): PrivateCard => conflictForm(facts, '')

/** What is opened for the meeting that is meant: at once where it is the only one, else from the button of each. */
type InviteeCard = {
  readonly required: RequiredAct
  readonly verb: string
  readonly open: (facts: ChangeFacts) => PrivateCard
}
const adding: InviteeCard = { required: toChange, verb: meetingAddForm, open: openAddForm }
const removing: InviteeCard = { required: toChange, verb: meetingRemoveList, open: removeList }
const recordingConflict: InviteeCard = {
  required: toRecordConflict,
  verb: meetingConflictForm,
  open: openConflictForm,
}

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
    say: async (context, { text }) => [await choose(context, adding, text)],
  },
  {
    intents: [],
    sentences: [toInvite, toAdd],
    say: async (context, { text }) =>
      toInvite.test(plain(text)) || readsAsSomebody(text) ? byWords(context, adding, text) : [],
  },
  {
    intents: [],
    commands: ['remove somebody', 'remove someone', 'take somebody off the list'],
    say: async (context, { text }) => [await choose(context, removing, text)],
  },
  {
    intents: [],
    sentences: [toRemove, wrongOne],
    say: (context, { text }) => removeByWords(context, text),
  },
  {
    intents: [],
    commands: ['conflict of interest', 'conflict'],
    say: async (context, { text }) => [await choose(context, recordingConflict, text)],
  },
]

/** For whoever runs a meeting: to anybody else the words mean something else, or nothing. */
const byWords = async (
  context: RequestContext,
  card: InviteeCard,
  text: string,
): Promise<PrivateCard[]> =>
  (await meetingsMeant(context, toChange, {})).length > 0 ? [await choose(context, card, text)] : []

/** Where one person of one meeting is meant, what taking them off would mean; else the list. Nothing is done by words alone. */
async function removeByWords(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const meetings = numbered(await meetingsMeant(context, toChange, {}), text)
  const meant = (await Promise.all(meetings.map((meeting) => factsOf(context, meeting)))).flatMap(
    (facts) => matchInvitees(facts, {}, text).map((invitation) => ({ facts, invitation })),
  )
  const [only, ...others] = meant
  return only !== undefined && others.length === 0
    ? [removeCheck(only.facts, only.invitation)]
    : byWords(context, removing, text)
}

/** The only meeting's own card, or a choice between several. */
const choose = async (
  context: RequestContext,
  { required, verb, open }: InviteeCard,
  text: string,
): Promise<PrivateCard> =>
  pickMeeting(context, numbered(await meetingsMeant(context, required, {}), text), {
    none: () => noMeetingCard(context),
    one: async (only) => open(await factsOf(context, only)),
    several: verb,
  })

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
  const added = await changeMeeting<Added>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      if (hasConflict(conference, who.id))
        return unchanged({ problem: sayConflict(context, { conference }) })
      const id =
        conference.invitations.find((invitation) => invitation.person === who.id)?.id ??
        invitationId(stableId('i', conference.id, who.id))
      const again = conference.invitations.some((invitation) => invitation.id === id)
      const { agency, role } = who
      const invitation = { id, person: who.id, agency, role, why: inputs.why }
      const after = invited(conference, invitation, context.now)
      if (!after.ok) return refused(after.refusal, { problem: after.refusal.words })
      if (after.value === conference) return unchanged({ done: 'nothing' })
      const event = again ? 'invitation.restored' : 'invitation.added'
      return commit(
        {
          family: replaceConference(family, after.value),
          audit: [{ event, meeting: conference.id, invitation: id }],
        },
        { done: again ? 'again' : 'new' },
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  if (now === undefined) return notFoundCard(context.actor)
  return added !== undefined && 'problem' in added
    ? addForm(now, inputs, added.problem)
    : addedCard(now, who.name, added?.done ?? 'nothing')
}

type Added = { readonly done: 'new' | 'again' | 'nothing' } | { readonly problem: string }

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
  await changeMeeting<undefined>(context, facts, {
    required: toChange,
    decide: ({ family, conference }) => {
      const invitation = conference.invitations.find(({ id }) => id === one.invitation.id)
      if (invitation === undefined || String(invitation.answers.length) !== one.seen)
        return unchanged(undefined)
      const after = removed(conference, invitation.id, { by: context.actor.id, at: context.now })
      if (!after.ok || after.value === conference) return unchanged(undefined)
      return commit(
        {
          family: replaceConference(family, after.value),
          notices: removalNotices({ family, conference }, invitation, context.now),
          audit: [
            { event: 'invitation.removed', meeting: conference.id, invitation: invitation.id },
          ],
        },
        undefined,
      )
    },
  })
  const now = await meetingToChange(context, meetingIds(facts))
  return now === undefined ? notFoundCard(context.actor) : check(now, data)
}

/** To whoever was invited, and to the colleague who was coming for them. */
function removalNotices(
  { family, conference }: Meeting,
  invitation: Invitation,
  at: Instant,
): Notice[] {
  const colleague =
    currentAnswer(invitation).status === 'represented' ? representedBy(invitation) : undefined
  const event = `${invitation.id}.${invitation.answers.length}`
  return [invitation.person, ...(colleague === undefined ? [] : [colleague])].map((to) =>
    noticeOf(
      { caseId: family.id, conference, kind: 'removed', event, step: 'removed', at },
      { to, tell: 'owner', invitation: invitation.id },
    ),
  )
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
  return settle(context, facts, { person, lifted: false })
}

async function lift(
  context: RequestContext,
  facts: ChangeFacts,
  who: string,
): Promise<PrivateCard> {
  const person = await knownAs(context, who)
  return person === undefined
    ? conflictForm(facts, '')
    : settle(context, facts, { person, lifted: true })
}

async function settle(
  context: RequestContext,
  facts: ChangeFacts,
  { person, lifted }: { readonly person: Person; readonly lifted: boolean },
): Promise<PrivateCard> {
  await changeMeeting<undefined>(context, facts, {
    required: toRecordConflict,
    decide: ({ family, conference }) => {
      const after = lifted
        ? withoutConflict(family, person.id)
        : withConflict(family, person.id, { by: context.actor.id, at: context.now })
      if (after === family) return unchanged(undefined)
      const event = lifted ? 'conflict.lifted' : 'conflict.recorded'
      return commit(
        { family: after, audit: [{ event, meeting: conference.id, person: person.id }] },
        undefined,
      )
    },
  })
  const now = await meetingToRecordConflict(context, meetingIds(facts))
  return now === undefined ? notFoundCard(context.actor) : conflictCard(now, person, lifted)
}
