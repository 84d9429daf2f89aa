// Somebody else chairs a meeting, or leads the case: looked at first, then done with one tap, and told to both. Never for
// oneself (office.ts).
import { z } from 'zod'

import { isIdText, personId } from '../../../domain/ids.ts'
import {
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
import { namedLike, sayUnclear, whoIsMeant } from '../../../domain/people/who-is-meant.ts'
import { replaceConference } from '../../../domain/state/case.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeMeeting, commit, refused, unchanged } from '../../kernel/change.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { meetingIds } from '../../kernel/lines-card.ts'
import { numbered } from '../../kernel/match-invitees.ts'
import type { RequiredAct } from '../../kernel/meeting-access.ts'
import { meetingsMeant, pickMeeting } from '../../kernel/pick-meeting.ts'
import { meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { type ChangeFacts, factsOf } from './change-facts.ts'
import {
  officeChanged,
  officeCheck,
  officeForm,
  officeHandedOver,
  type OfficeInputs,
} from './office-cards.ts'
import { readOffice } from './office-sentences.ts'
import { meetingOffice, meetingOfficeCheck, meetingOfficeForm } from './verbs.ts'

const required: RequiredAct = (conference) => ({ act: 'change-office', conference })
const meetingToHandOver = withFacts(meetingFor(required), factsOf)

export const officeVerbs: readonly Verb[] = [
  pressOn(meetingOfficeForm, meetingToHandOver, (context, facts, data) =>
    open(context, facts, inputsIn(data)),
  ),
  pressOn(meetingOfficeCheck, meetingToHandOver, (context, facts, data) =>
    check(context, facts, inputsIn(data)),
  ),
  pressOn(meetingOffice, meetingToHandOver, handOver),
]

export const officeTexts: readonly TextHandler[] = [
  {
    intents: ['changeOffice'],
    say: (context, { text, slots }) => openByWords(context, text, slots.reference),
  },
]

/** For whoever may change it; to anybody else the words mean something else, or nothing. */
async function openByWords(
  context: RequestContext,
  text: string,
  reference: Parameters<typeof meetingsMeant>[2]['reference'],
): Promise<PrivateCard[]> {
  const named = reference === undefined ? {} : { reference }
  const meetings = numbered(await meetingsMeant(context, required, named), text)
  if (meetings.length === 0) return []
  const inputs = readOffice(text)
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

const pressed = z.object({
  entry: z.string().max(200).catch(''),
  slot: z.string().max(200).catch(''),
  who: typed,
})

/** The office stands in the button, with the name that was typed in a sentence where several meetings were meant. */
function inputsIn(data: unknown): OfficeInputs {
  const { entry, slot, who } = pressed.parse(data)
  const [first = '', ...rest] = (entry === '' ? slot : entry).split(' ')
  return {
    office: offices.find((office) => office === first) ?? 'chair',
    who: who === '' ? rest.join(' ') : who,
  }
}

/** With a name, what it would mean; nothing is done by words alone. */
const open = (
  context: RequestContext,
  facts: ChangeFacts,
  inputs: OfficeInputs,
): Promise<PrivateCard> | PrivateCard =>
  inputs.who === '' ? officeForm(facts, inputs) : check(context, facts, inputs)

async function check(
  context: RequestContext,
  facts: ChangeFacts,
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

/** By address or whole name among everybody; else, among those who may have the office, by a part of the name that one has alone. */
function personMeant(
  everybody: readonly Person[],
  office: Office,
  who: string,
): { readonly person: Person } | { readonly problem: string } {
  const email = who.includes('@')
  const chairs = everybody.filter((person) => hasStaffRole(person, 'chair'))
  const among = office === 'chair' && !email ? chairs : everybody
  const meant = whoIsMeant(among, { name: email ? '' : who, email: email ? who : '' })
  const alike = meant.found === 'nobody' && !email ? namedLike(among, who) : []
  const [only, ...others] = alike
  if (meant.found === 'one') return { person: meant.person }
  if (only !== undefined && others.length === 0) return { person: only }
  const several = meant.found === 'unclear' ? meant.people : alike
  if (several.length > 0)
    return { problem: sayUnclear(several, 'Please give the work e-mail of the one who is meant.') }
  return {
    problem:
      office === 'chair'
        ? `I know no conference chair called ‘${who}’. An administrator gives somebody that duty first (‘roles’).`
        : `I know nobody called ‘${who}’. Please give the name as I know it, or the work e-mail.`,
  }
}

type HandOverResult =
  | { readonly done: true; readonly before: Person['id'] }
  | { readonly done: false; readonly words: string }

const lookAgain = 'Somebody else has changed this since you looked. This is how it stands now.'

/** Idempotent. The card names who had it: where that is somebody else by now, nothing is done and it is looked at again. */
async function handOver(
  context: RequestContext,
  facts: ChangeFacts,
  data: unknown,
): Promise<PrivateCard> {
  const { actor, deps, now: at } = context
  const { office, who } = inputsIn(data)
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
  if (now === undefined) return officeHandedOver(actor, office, to)
  return result?.done === true
    ? officeChanged(now, office, { to, before: result.before })
    : officeForm(now, { office, who: to.name, problem: result?.words ?? lookAgain })
}
