// Imports conferences, from a CSV file or from the administrator's form in chat: both become the
// same rows.
import { z } from 'zod'

import { reference as referenceId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { may } from '../../../domain/permissions.ts'
import { hasConflict } from '../../../domain/state/conference.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { typed, typedWithin } from '../../kernel/card-fields.ts'
import { notFoundCard, notYoursCard } from '../../kernel/cards.ts'
import type { TextHandler, UnderstoodText, Verb } from '../../kernel/feature.ts'
import { kindSaid } from '../../kernel/match-invitees.ts'
import { type Dependencies, practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { bringIn, type ImportOptions, type ImportOutcome } from './bring-in.ts'
import type { ConferenceInputs } from './conference-inputs.ts'
import { earlierMeant, takenOver } from './earlier-conference.ts'
import { formRows, sayProblems } from './form-rows.ts'
import { familyId } from './identifiers.ts'
import { whyLate } from './late-booking.ts'
import { readCsv } from './rows.ts'
import { type ConferenceSaid, readConference } from './said-conference.ts'
import { unlikelyDay } from './unlikely-day.ts'
import { conferenceBringIn, conferenceForm } from './verbs.ts'
import { broughtInCard, formCard } from './view.ts'

/**
 * All of the file or, when any row has a problem, nothing, unless it is asked to leave such
 * families out. Idempotent.
 */
export async function importCsv(
  deps: Dependencies,
  text: string,
  by: ImportOptions['by'],
  options: Omit<ImportOptions, 'by'> = {},
): Promise<ImportOutcome> {
  const { raw, problems } = readCsv(text)
  return problems.length > 0 ? { ok: false, problems } : bringIn(deps, raw, { by, ...options })
}

const inputs = z.object({
  family: typed,
  conference: typed,
  kind: typed,
  practice: typed,
  date: typed,
  time: typed,
  counted_from: typed,
  place: typed,
  online_link: typed,
  chair: typed,
  social_worker: typed,
  children: typed,
  parents: typed,
  invited: typedWithin(8_000),
  second_meeting: typed,
  day_meant: typed,
  late_reason: typed,
  seen: typed,
})

export const verbs: readonly Verb[] = [
  { verb: conferenceForm, press: async (context) => openForm(context) },
  { verb: conferenceBringIn, press: bringInFromForm },
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['create'],
    // A core group follows a conference: whoever arranges it has another form.
    say: async (context, said) =>
      saysCoreGroup(said.text) ? [] : [await openForm(context, await saidOfIt(context, said))],
  },
]

const saysCoreGroup = (text: string): boolean =>
  kindSaid(text) === 'core-group' && !/\bconference\b/i.test(text)

const empty: ConferenceInputs = {
  family: '',
  conference: '',
  kind: 'initial',
  practice: '',
  date: '',
  time: '',
  counted_from: '',
  place: '',
  online_link: '',
  chair: '',
  social_worker: '',
  children: '',
  parents: '',
  invited: '',
  second_meeting: '',
  day_meant: '',
  late_reason: '',
  seen: '',
}

/** 'Add a new conference 4800 for thursday 2pm at the Town Hall' fills in what it says. */
async function saidOfIt(
  context: RequestContext,
  { text, slots }: Pick<UnderstoodText, 'text' | 'slots'>,
): Promise<ConferenceSaid> {
  const { now, deps } = context
  const { reference, date, time } = slots
  const people = await deps.directory.all()
  const kind = /\bpre-?birth\b/i.test(text) ? 'pre-birth' : kindSaid(text)
  const { said: read, asks } = readConference(text, {
    now,
    people,
    references: await referencesHere(context),
  })
  const earlier = kind === 'review' ? await earlierMeant(context, text) : undefined
  const isNumber =
    reference !== undefined &&
    // A number that was said before may be that of the meeting that was shown.
    (text.toUpperCase().includes(reference) ||
      (await deps.cases.withReference(referenceId(reference))) === undefined) &&
    reference !== read.family &&
    reference !== earlier?.conference.reference &&
    !isTelephone(text, reference)
  const said = {
    ...(earlier === undefined ? {} : takenOver(earlier, people)),
    ...(isNumber ? { conference: reference } : {}),
    // A day of birth or of the strategy discussion is a day too: what the text says of days is read
    // above.
    ...(date === undefined || readDate(text, now, 'coming') !== undefined ? {} : { date }),
    ...(time === undefined ? {} : { time }),
    ...(kind === undefined || kind === 'core-group' ? {} : { kind }),
    ...read,
  }
  return { said, asks }
}

const referencesHere = async ({ deps }: RequestContext): Promise<string[]> =>
  (await deps.cases.of('administrators', () => undefined)).flatMap(({ conferences }) =>
    conferences.map(({ reference }) => reference),
  )

/**
 * '04471' beside a 4471 that is here: one meeting has one number, so it is asked whether it is
 * another.
 */
async function alikeBut(
  context: RequestContext,
  { conference, second_meeting: isSecond }: ConferenceInputs,
): Promise<string | undefined> {
  const plainNumber = (number: string): string =>
    number.toUpperCase().replace(/(?<!\d)0+(?=\d)/g, '')
  const number = conference.toUpperCase()
  const alike = (await referencesHere(context)).find(
    (reference) => reference !== number && plainNumber(reference) === plainNumber(number),
  )
  return alike === undefined || isSecond === 'yes'
    ? undefined
    : `The meeting’s number: ${alike} is here already. If you mean it, ` +
        `write ${alike}. If ${number} is another meeting, tick the box below.`
}

/** '07700 900123' is no number of a meeting. */
const isTelephone = (text: string, number: string): boolean =>
  (text.match(/(?<!\w)(?:\+44|0)\d[\d ()-]{7,}\d/g) ?? []).some((found) => found.includes(number))

async function openForm(
  context: RequestContext,
  { said, asks }: ConferenceSaid = { said: {}, asks: [] },
): Promise<PrivateCard> {
  if (!may(context.actor, { act: 'bring-in-conferences' })) return notYoursCard(context.actor)
  return formCard(
    await facts(context),
    { ...empty, practice: await lastPractice(context), ...said },
    { problems: asks },
  )
}

/** Most councils have one: that of the latest conference is offered. */
async function lastPractice({ deps }: RequestContext): Promise<string> {
  const all = (await deps.cases.of('administrators', () => undefined)).flatMap(
    (family) => family.conferences,
  )
  return (
    all.reduce<(typeof all)[number] | undefined>(
      (latest, conference) =>
        latest === undefined || conference.date >= latest.date ? conference : latest,
      undefined,
    )?.practice ?? ''
  )
}

/** Everybody: the form finds people by name, and offers those who are called alike. */
const facts = async (context: RequestContext) => ({
  person: context.actor,
  people: await context.deps.directory.all(),
  practices: [...context.deps.practices.values()],
})

async function bringInFromForm(context: RequestContext, data: unknown): Promise<PrivateCard> {
  if (!may(context.actor, { act: 'bring-in-conferences' })) return notYoursCard(context.actor)
  const form = inputs.safeParse(data)
  const known = await facts(context)
  if (!form.success)
    return formCard(known, empty, {
      problems: ['The form came back unreadable. Please fill it in again.'],
    })
  const { raw, problems } = formRows(form.data, known)
  if (problems.length > 0) return formCard(known, form.data, { problems })
  // Checked before anything is written: somebody with a conflict of interest must not learn that
  // the family is here.
  const here = await context.deps.cases.load(familyId(form.data.family))
  if (here?.conferences.some((conference) => hasConflict(conference, context.actor.id)) === true)
    return notFoundCard(context.actor)
  const slip = unlikelyDay(form.data, { calendar: context.deps.calendar, now: context.now })
  if (slip !== undefined)
    return formCard(known, form.data, { problems: [slip], asksAboutDay: true })
  const alike = await alikeBut(context, form.data)
  if (alike !== undefined)
    return formCard(known, form.data, { problems: [alike], asksWhetherSecond: true })
  const outcome = await bringIn(context.deps, raw, { by: context.actor.id })
  if (!outcome.ok)
    return formCard(known, form.data, {
      problems: sayProblems(outcome.problems.filter(({ code }) => code !== whyLate)),
      late: outcome.problems.find(({ code }) => code === whyLate)?.reason ?? '',
      ...(outcome.problems.some(({ code }) => code === 'second-meeting')
        ? { asksWhetherSecond: true }
        : {}),
    })
  const family = await context.deps.cases.load(familyId(form.data.family))
  const conference = family?.conferences.find(
    (conference) => conference.reference === form.data.conference.toUpperCase(),
  )
  if (family === undefined || conference === undefined)
    throw new Error('A conference that was just brought in is not there')
  // Whoever was new in the form is known by now.
  return broughtInCard(await facts(context), {
    family,
    conference,
    practice: practiceOf(context.deps, conference),
    calendar: context.deps.calendar,
    now: context.now,
    changed: outcome.counts.changed,
  })
}
