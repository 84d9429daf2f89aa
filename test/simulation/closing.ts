// The council's last days: meetings to come are called off, plans end, every record is taken away
// and filed, and the days for which it is kept go by. All of it is done on cards, as people do it.
import { addDays, inLondon, londonInstant } from '../../src/domain/dates/dates.ts'
import { startsAt } from '../../src/domain/dates/starts-at.ts'
import { localTime, type PersonId } from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import { type Conference, isCoreGroup } from '../../src/domain/state/conference.ts'
import type { Book } from './book.ts'
import { buttonsOn, fieldsOn, type Shown } from './chats.ts'
import { type Events, ofItself } from './events.ts'
import { type Ground, isKnown } from './properties/property.ts'
import type { Reached } from './reached.ts'
import type { Trace } from './trace.ts'
import type { World } from './world.ts'

type Closing = {
  readonly world: World
  readonly events: Events
  readonly book: Book
  readonly ground: Ground
  readonly reached: Reached
  readonly trace: Trace
  /** The longest that a closed case is kept. */ readonly keepDays: number
}

export async function closeCouncil(closing: Closing): Promise<void> {
  const { book, ground, reached, keepDays } = closing
  for (const id of [...book.families.keys()]) {
    await closeFamily(closing, id)
    const isFiled = book.families.get(id)?.retention?.settled !== undefined
    if (isFiled) ground.closed.add(id)
    reached.count(
      isFiled ? 'a family is closed at the end' : 'a family cannot be closed at the end',
    )
  }
  // Every other one is still wanted by a court: it outlives its days, and goes once the hold is lifted.
  const held = [...book.families.keys()].filter((_id, index) => index % 2 === 0)
  for (const id of held) await hold(closing, id)
  await daysPass(closing, keepDays + 2)
  for (const id of held) await liftHold(closing, id)
  await daysPass(closing, 2)
}

const daysPass = ({ world, events }: Closing, days: number): Promise<void> => {
  const day = addDays(inLondon(world.now()).date, days)
  return events.passTimeTo(() => londonInstant(day, localTime('12:00')))
}

/** Who files the record: the meeting's administrator, or another who has that duty now and no conflict of interest. */
const keeperOf = ({ ground }: Closing, { administrator, conflicts }: Conference): PersonId =>
  [administrator, ...ground.council.members.map(({ person }) => person.id)].find(
    (each) => ground.offices.has(each, 'administrator') && !conflicts.includes(each),
  ) ?? administrator

/** The conference by which people call a family’s record. */
const recordOf = ({ book }: Closing, id: string): Conference | undefined =>
  book.families.get(id)?.conferences.findLast((each) => !isCoreGroup(each))

async function hold(closing: Closing, id: string): Promise<void> {
  const last = recordOf(closing, id)
  if (last === undefined) return
  const administrator = keeperOf(closing, last)
  const data = { caseId: id, meetingId: last.id }
  const form = await pressAs(closing, { who: administrator, verb: 'hold.form', data })
  const inputs = { reason: 'A court has asked for it.' }
  await send(closing, form, { who: administrator, verb: 'hold.place', inputs })
}

async function liftHold(closing: Closing, id: string): Promise<void> {
  const last = recordOf(closing, id)
  const standing = closing.book.families.get(id)?.retention?.holds.at(-1)
  if (last === undefined || standing === undefined || standing.lifted !== undefined) return
  const data = { caseId: id, meetingId: last.id }
  await pressAs(closing, { who: keeperOf(closing, last), verb: 'hold.lift', data })
}

async function closeFamily(closing: Closing, id: string): Promise<void> {
  const family = () => closing.book.families.get(id)
  const ofNow = (): readonly Conference[] => family()?.conferences ?? []
  const press = (who: PersonId, conference: Conference, verb: string) =>
    pressAs(closing, { who, verb, data: { caseId: id, meetingId: conference.id } })
  for (const conference of ofNow())
    if (conference.cancelled === undefined && startsAt(conference) > closing.world.now())
      await send(
        closing,
        await press(conference.administrator, conference, 'meeting.cancel-form'),
        {
          who: conference.administrator,
          verb: 'meeting.cancel',
          inputs: { reason: 'The council closes.' },
        },
      )
  for (const conference of lastOfEach(family())) await endPlan(closing, id, conference)
  const last = recordOf(closing, id)
  if (last === undefined) return
  const administrator = keeperOf(closing, last)
  await liftHold(closing, id)
  await press(administrator, last, 'keeping.get')
  await press(administrator, last, 'keeping.filed')
}

/** Of each child's conferences the last that was not called off: its outcome closes the case. */
function lastOfEach(family: Case | undefined): Conference[] {
  const held = (family?.conferences ?? [])
    .filter((each) => each.cancelled === undefined && !isCoreGroup(each))
    .toSorted((one, other) => (startsAt(one) < startsAt(other) ? -1 : 1))
  const children = (family?.children ?? []).map(({ id }) => id)
  const about = (conference: Conference) => conference.children ?? children
  const last = children.flatMap(
    (child) => held.findLast((conference) => about(conference).includes(child)) ?? [],
  )
  return [...new Set(children.length === 0 ? held.slice(-1) : last)]
}

async function endPlan(closing: Closing, id: string, conference: Conference): Promise<void> {
  const { ground } = closing
  // Whoever was only brought in in chat does nothing by themselves.
  const who = [conference.chair, conference.administrator].find((each) => isKnown(ground, each))
  if (who === undefined) return
  const form = await pressAs(closing, {
    who,
    verb: 'duty.form',
    data: { caseId: id, meetingId: conference.id, duty: 'hold-conference' },
  })
  const answers =
    form === undefined ? [] : fieldsOn(form).find((each) => each.id === 'answer')?.choices
  const answer = ['ended', 'stepped-down', 'no-plan'].find((each) => answers?.includes(each))
  if (answer === undefined) return
  await send(closing, form, {
    who,
    verb: 'duty.record',
    inputs: { answer, on: conference.date, note: '' },
  })
}

type Sent = {
  readonly who: PersonId
  readonly verb: string
  readonly inputs: Readonly<Record<string, string>>
}

async function send(
  closing: Closing,
  form: Shown | undefined,
  { who, verb, inputs }: Sent,
): Promise<void> {
  const button = form === undefined ? undefined : buttonsOn(form).find((each) => each.verb === verb)
  if (button !== undefined)
    await pressAs(closing, { who, verb, data: { ...button.data, ...inputs } })
}

async function pressAs(
  { world, events, ground, reached, trace }: Closing,
  {
    who,
    verb,
    data,
  }: {
    readonly who: PersonId
    readonly verb: string
    readonly data: Readonly<Record<string, unknown>>
  },
): Promise<Shown | undefined> {
  let shown: Shown | undefined
  const person = await world.kept.directory.get(who)
  if (person === undefined || !isKnown(ground, who)) return undefined
  const name = `closing:${who}:${reached.taps}`
  const went = await events.happen({ ...ofItself, name, kind: 'press', by: who }, async () => {
    shown = world.answer(who, await world.life.turns.press({ person }, { verb, data }))
  })
  reached.tap(who, verb, went)
  trace.add({
    at: world.now(),
    who: person.name,
    does: `presses ${verb} of ${String(data['meetingId'])} as the council closes`,
    saw: shown?.template ?? 'nothing',
  })
  return shown
}
