// Somebody else chairs a meeting, leads the case or administers the meeting: looked at first, then
// done with one tap, and told to both. Never for oneself (office.ts).
import { z } from 'zod'

import { isIdText, personId } from '../../../domain/ids.ts'
import {
  dutyFor,
  holderOf,
  type Office,
  officeEvents,
  officeNotices,
  officeProblem,
  offices,
  officeWords,
  withOffice,
} from '../../../domain/meeting/office.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { staffRoleWords } from '../../../domain/people/staff-roles.ts'
import { lookUp, sayAlike, sayMeant, shareName } from '../../../domain/people/who-is-meant.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'
import { dutySaid } from '../../../understanding/reading/duty-said.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import type { MeetingFacts } from '../../kernel/meeting-facts.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { factsOf } from './change-facts.ts'
import {
  officeChanged,
  officeCheck,
  officeForm,
  officeHandedOver,
  type OfficeInputs,
} from './office-cards.ts'
import { readAbsent, readOffice } from './office-sentences.ts'
import { meetingOffice, meetingOfficeCheck, meetingOfficeForm } from './verbs.ts'
import { menuCard } from './view.ts'

const required: RequiredAct = (conference) => ({ act: 'change-office', conference })
const meetingToHandOver = withFacts(meetingFor(required), factsOf)

export const officeVerbs: readonly Verb[] = [
  pressOn(meetingOfficeForm, meetingToHandOver, withOfficeIn(open)),
  pressOn(meetingOfficeCheck, meetingToHandOver, withOfficeIn(check)),
  pressOn(meetingOffice, meetingToHandOver, withOfficeIn(handOver)),
]

export const officeTexts: readonly TextHandler[] = [
  {
    intents: ['changeOffice', 'personLeft'],
    say: (context, { text, slots }) => openByWords(context, text, slots.reference),
  },
]

/** For whoever may change it; to anybody else the words mean something else, or nothing. */
async function openByWords(
  context: RequestContext,
  text: string,
  reference: Parameters<typeof meetingsMeant>[2]['reference'],
): Promise<PrivateCard[]> {
  if (dutySaid(text) !== undefined) return []
  const inputs = readOffice(text)
  const meetings = await meetingsOf(context, inputs.office, { text, reference })
  if (meetings.length === 0) return []
  const slot = [inputs.office, inputs.who].join(' ').trim()
  return [
    await pickMeeting(
      context,
      meetings.map((meeting) => ({ ...meeting, slot })),
      {
        none: () => notFoundCard(context.actor),
        one: async (only) => open(context, await factsOf(context, only), inputs),
        several: meetingOfficeForm,
      },
    ),
  ]
}

type Named = { readonly text: string; readonly reference: Slots['reference'] }

/**
 * Those whose number was typed; else, where somebody is said to be away, those in which they have
 * the office; else the one that was spoken of a moment ago.
 */
async function meetingsOf(
  context: RequestContext,
  office: Office,
  { text, reference }: Named,
): Promise<Meeting[]> {
  const isTyped = reference !== undefined && text.toUpperCase().includes(reference)
  const all = await meetingsMeant(context, required, isTyped ? { reference } : {})
  const standing = all.filter(({ conference }) => conference.cancelled === undefined)
  if (isTyped || standing.length === 0) return numbered(all, text)
  const absent = readAbsent(text).toLowerCase()
  const held = await heldBy(context, absent, office, standing)
  if (held.length > 0) return numbered(held, text)
  const spokenOf = standing.filter(({ conference }) => conference.reference === reference)
  return numbered(spokenOf.length > 0 ? spokenOf : standing, text)
}

async function heldBy(
  { actor, deps }: RequestContext,
  absent: string,
  office: Office,
  meetings: readonly Meeting[],
): Promise<Meeting[]> {
  const holders = await deps.directory.named(
    meetings.map(({ conference }) => holderOf(conference, office)),
  )
  return meetings.filter(({ conference }) => {
    const holder = holderOf(conference, office)
    const name = holders.get(holder)?.name ?? ''
    return absent === 'i' ? holder === actor.id : absent !== '' && shareName(name, absent)
  })
}

const pressed = z.object({
  entry: z.string().max(200).catch(''),
  slot: z.string().max(200).catch(''),
  who: typed,
})

/**
 * The office stands in the button, with the name that was typed in a sentence where several
 * meetings were meant.
 */
function inputsIn(data: unknown): OfficeInputs | undefined {
  const { entry, slot, who } = pressed.parse(data)
  const [first = '', ...rest] = (entry === '' ? slot : entry).split(' ')
  const office = offices.find((office) => office === first)
  return office === undefined ? undefined : { office, who: who === '' ? rest.join(' ') : who }
}

/** A button without an office that there is leads to what can be changed. */
function withOfficeIn(
  act: (context: RequestContext, facts: MeetingFacts, inputs: OfficeInputs) => Drawn,
) {
  return (context: RequestContext, facts: MeetingFacts, data: unknown): Drawn => {
    const inputs = inputsIn(data)
    return inputs === undefined ? menuCard(facts) : act(context, facts, inputs)
  }
}

type Drawn = Promise<PrivateCard> | PrivateCard

/** With a name, what it would mean; nothing is done by words alone. */
function open(context: RequestContext, facts: MeetingFacts, inputs: OfficeInputs): Drawn {
  return inputs.who === '' ? officeForm(facts, inputs) : check(context, facts, inputs)
}

async function check(
  context: RequestContext,
  facts: MeetingFacts,
  inputs: OfficeInputs,
): Promise<PrivateCard> {
  const { office, who } = inputs
  const problem = (words: string): PrivateCard => officeForm(facts, { ...inputs, problem: words })
  if (who === '') return problem('Please say who it is.')
  const meant = personMeant(await context.deps.directory.all(), office, who)
  if ('problem' in meant) return problem(meant.problem)
  const { person } = meant
  if (holderOf(facts.conference, office) === person.id)
    return problem(`${person.name} is the ${officeWords[office]} already.`)
  const wrong = officeProblem(facts.conference, { office, to: person, by: context.actor.id })
  return wrong === undefined ? officeCheck(facts, office, person) : problem(wrong.words)
}

/** By an address among everybody; by a name, among those who may have the office. */
function personMeant(
  everybody: readonly Person[],
  office: Office,
  who: string,
): { readonly person: Person } | { readonly problem: string } {
  const duty = dutyFor[office]
  const among =
    duty === undefined || who.includes('@')
      ? everybody
      : everybody.filter((person) => hasStaffRole(person, duty))
  const meant = lookUp(among, who)
  if (meant.found === 'one') return { person: meant.person }
  if (meant.found !== 'nobody')
    return { problem: sayMeant(meant, 'Please give the work e-mail of the one who is meant.') }
  const alike = sayAlike(among, who)
  if (alike !== '')
    return {
      problem:
        `I know ${duty === undefined ? 'nobody' : `no ${staffRoleWords[duty]}`} ` +
        `called ‘${who}’. ${alike}`,
    }
  return {
    problem:
      duty === undefined
        ? `I know nobody called ‘${who}’. Please give the name as I know it, or the work e-mail.`
        : `I know no ${staffRoleWords[duty]} called ‘${who}’. An administrator gives somebody ` +
          'that duty first (‘roles’).',
  }
}

type HandOverResult =
  | { readonly done: true; readonly before: Person['id'] }
  | { readonly done: false; readonly words: string }

const lookAgain = 'Somebody else has changed this since you looked. This is how it stands now.'

/**
 * Idempotent. The card names who had it: where that is somebody else by now, nothing is done and it
 * is looked at again.
 */
async function handOver(
  context: RequestContext,
  facts: MeetingFacts,
  { office, who }: OfficeInputs,
): Promise<PrivateCard> {
  const { actor, deps, now: at } = context
  const [toId = '', from = ''] = who.split(' ')
  const to = isIdText(toId) ? await deps.directory.get(personId(toId)) : undefined
  if (to === undefined) return officeForm(facts, { office, who: '' })
  const result = await changeMeeting<HandOverResult>(context, facts, {
    required,
    decide: ({ family, conference }) => {
      const before = holderOf(conference, office)
      const after = withOffice(conference, { office, to, by: actor.id })
      if (!after.ok) return refused(after.refusal, { done: false, words: after.refusal.words })
      if (after.value === conference) return unchanged({ done: true, before: personId(from) })
      if (before !== from) return unchanged({ done: false, words: lookAgain })
      return commit(
        {
          family: replaceConference(family, after.value),
          audit: officeEvents(conference, after.value),
          notices: officeNotices(family.id, conference, after.value, { by: actor.id, at }),
        },
        { done: true, before },
      )
    },
  })
  const now = await meetingToHandOver(context, meetingIds(facts))
  if (result?.done === true)
    return now === undefined
      ? officeHandedOver(actor, office, to)
      : officeChanged(now, office, { to, before: result.before })
  return now === undefined
    ? notFoundCard(actor)
    : officeForm(now, { office, who: to.name, problem: result?.words ?? lookAgain })
}
