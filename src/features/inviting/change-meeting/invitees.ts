// Who is on the list of a meeting: somebody is invited, or taken off.
import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { sameName, sayAlike, sayPerson } from '../../../domain/people/who-is-meant.ts'
import { standingInvitations } from '../../../domain/state/conference.ts'
import type { Person } from '../../../domain/state/person.ts'
import { withoutDenied } from '../../kernel/denied-people.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { matchInvitees, numberedIn } from '../../kernel/match-invitees.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { meetingsMeant } from '../../kernel/pick-meeting.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import {
  beginsToInvite,
  invitedIn,
  type InviteSaid,
  readInvite,
} from '../shared/invite-sentence.ts'
import { meetingsOfPost, readNewInPost } from '../shared/new-in-post.ts'
import { areNames, findEach } from '../shared/people-named.ts'
import { add } from './additions.ts'
import { slotOf } from './arrangement.ts'
import {
  factsOf,
  type MeetingCard,
  meetingToChange,
  openForMeeting,
  toChange,
} from './change-facts.ts'
import { addForm, noInputs, removeCheck, removeList } from './invitee-cards.ts'
import { check, remove } from './removals.ts'
import { addSeveral, lookAtSeveral, sayWhichOne } from './several-invitees.ts'
import {
  meetingAdd,
  meetingAddForm,
  meetingAddSeveral,
  meetingRemove,
  meetingRemoveCheck,
  meetingRemoveList,
} from './verbs.ts'

export const inviteeVerbs: readonly Verb[] = [
  pressOn(meetingAddForm, meetingToChange, (context, facts, data) =>
    openAdd(context, facts, slotOf(data)),
  ),
  pressOn(meetingAdd, meetingToChange, add),
  pressOn(meetingAddSeveral, meetingToChange, addSeveral),
  pressOn(meetingRemoveList, meetingToChange, (_context, facts) => removeList(facts)),
  pressOn(meetingRemoveCheck, meetingToChange, (_context, facts, data) => check(facts, data)),
  pressOn(meetingRemove, meetingToChange, remove),
]

/**
 * Who was named stands in the button where the meeting has to be chosen; several with a '+' before
 * each.
 */
const slotOfInvite = ({ name, role, agency, email }: InviteSaid): string =>
  name === '' && email === '' ? '' : [name, email, role, agency].join('|').slice(0, 120)

function inviteIn(slot: string): InviteSaid {
  const [name = '', email = '', role = '', agency = ''] = slot.split('|')
  return { name, role, agency, email, why: '' }
}

async function openAdd(
  context: RequestContext,
  facts: MeetingFacts,
  slot: string,
): Promise<PrivateCard> {
  if (slot.startsWith('+')) return lookAtSeveral(context, facts, slot.slice(1).split('+'))
  return openForm(context, facts, inviteIn(slot))
}

/** The whole name of the only one who fits, and whom to choose from where more do. */
async function openForm(
  { deps }: RequestContext,
  facts: MeetingFacts,
  said: InviteSaid,
): Promise<PrivateCard> {
  const inputs = { ...noInputs, ...said }
  if (said.name === '' || said.email !== '') return addForm(facts, inputs, '')
  const listed = new Set(standingInvitations(facts.conference).map(({ person }) => person))
  const everybody = await deps.directory.all()
  const people = findEach(everybody, [said.name]).flatMap((found) => found.people)
  const [only, ...others] = people
  const isWhole = people.some(({ name }) => sameName(name, said.name))
  if (isWhole) return addForm(facts, inputs, '')
  if (people.length === 0) return addForm(facts, inputs, sayUnknown(everybody, said.name))
  if (only !== undefined && others.length === 0 && !hasRole(only, said.role))
    return addForm(
      facts,
      inputs,
      `Of that name I know only ${sayPerson(only)}. Please ` +
        'give the work e-mail address of the one whom you mean.',
    )
  if (only === undefined || others.length > 0)
    return addForm(facts, { ...inputs, name: '' }, sayWhichOne(people))
  return listed.has(only.id)
    ? addForm(facts, { ...inputs, name: '' }, `${sayPerson(only)} is on the list already.`)
    : addForm(facts, { ...inputs, name: only.name }, '')
}

function sayUnknown(everybody: readonly Person[], name: string): string {
  const alike = sayAlike(everybody, name)
  return alike === '' ? '' : `I do not know ‘${name}’ yet. ${alike}`
}

/** Who is said to be the health visitor is not the administrator of that name. */
const hasRole = (person: Person, role: string): boolean =>
  role === '' || roleKind(person.role).discipline === roleKind(role).discipline

type Choosing = MeetingCard & { readonly slot?: string }

const joinsTwo = / (?:and|&|plus) /i

/** 'Ruth and Owen' are two; 'Priya Shah, family worker' is one. */
async function adding(context: RequestContext, typed: string): Promise<Choosing> {
  const text = withoutDenied(typed)
  const named = invitedIn(text)
  const said = readInvite(text)
  const isSeveral =
    named.length > 1 &&
    said.email === '' &&
    (joinsTwo.test(said.agency === '' ? text : said.name) ||
      / (?:and|&|plus) .+ (?:from|at) /i.test(said.agency) ||
      areNames(await context.deps.directory.all(), named))
  const whom = {
    ...said,
    name: said.name === '' && said.email === '' ? (named[0] ?? '') : said.name,
  }
  return {
    verb: meetingAddForm,
    slot: isSeveral ? `+${named.join('+')}`.slice(0, 120) : slotOfInvite(whom),
    open: (facts) =>
      isSeveral ? lookAtSeveral(context, facts, named) : openForm(context, facts, whom),
  }
}
const removing: Choosing = { verb: meetingRemoveList, open: removeList }

export const inviteeTexts: readonly TextHandler[] = [
  {
    intents: ['invite', 'inviteCopy'],
    say: async (context, { text, isCommand }) =>
      isCommand
        ? [await choose(context, await adding(context, text), text)]
        : byWords(context, await adding(context, text), text),
  },
  { intents: ['addPerson'], say: (context, { text }) => newInPost(context, text) },
  {
    intents: ['uninvite'],
    say: async (context, { text, isCommand }) =>
      isCommand
        ? [await choose(context, removing, text)]
        : beginsToInvite(text)
          ? byWords(context, await adding(context, text), text)
          : removeByWords(context, text),
  },
]

/** 'The new health visitor for 4471 is Jo Tanner': of a meeting that this person may change. */
async function newInPost(context: RequestContext, text: string): Promise<PrivateCard[]> {
  const post = readNewInPost(text)
  if (post === undefined) return []
  const said = { name: post.who, role: post.role, agency: '', email: '', why: '' }
  const meetings = meetingsOfPost(await standing(context, ''), post)
  return meetings.length === 0
    ? []
    : [
        await openForMeeting(
          context,
          meetings.map((meeting) => ({ ...meeting, slot: slotOfInvite(said) })),
          { verb: meetingAddForm, open: (facts) => openForm(context, facts, said) },
        ),
      ]
}

/** For whoever runs a meeting: to anybody else the words mean something else, or nothing. */
const byWords = async (
  context: RequestContext,
  card: Choosing,
  text: string,
): Promise<PrivateCard[]> =>
  (await meetingsMeant(context, toChange, {})).length > 0 ? [await choose(context, card, text)] : []

/**
 * Nobody is invited to a meeting that is cancelled or has begun, nor taken off it, unless there is
 * no other.
 */
async function standing(context: RequestContext, text: string): Promise<Meeting[]> {
  const all = await meetingsMeant(context, toChange, {})
  const named = numberedIn(all, text)
  if (named.length > 0) return named
  const open = all.filter(
    ({ conference }) => conference.cancelled === undefined && context.now < startsAt(conference),
  )
  return open.length > 0 ? open : all
}

/**
 * Where one person of one meeting is meant, what taking them off would mean; else the list. Nothing
 * is done by words alone.
 */
async function removeByWords(context: RequestContext, typed: string): Promise<PrivateCard[]> {
  const text = withoutDenied(typed)
  const meetings = await standing(context, text)
  const meant = (await Promise.all(meetings.map((meeting) => factsOf(context, meeting)))).flatMap(
    (facts) => matchInvitees(facts, {}, text).map((invitation) => ({ facts, invitation })),
  )
  const [only, ...others] = meant
  return only !== undefined && others.length === 0
    ? [removeCheck(only.facts, only.invitation)]
    : byWords(context, removing, text)
}

async function choose(
  context: RequestContext,
  { slot = '', ...card }: Choosing,
  text: string,
): Promise<PrivateCard> {
  const meetings = await standing(context, text)
  return openForMeeting(
    context,
    meetings.map((meeting) => ({ ...meeting, slot })),
    card,
  )
}
