// What a run is to come to, planned before it begins: the nights with their files, people's
// routines, what meetings make people do, and when the machine is started again.
import { type Calendar, isWorkingDay } from '../../src/domain/dates/calendar.ts'
import {
  addDays,
  addMinutes,
  addMonths,
  inLondon,
  londonInstant,
} from '../../src/domain/dates/dates.ts'
import {
  type Instant,
  instant,
  type LocalDate,
  localTime,
  type PersonId,
} from '../../src/domain/ids.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import { type Agenda, openAgenda } from './agenda.ts'
import { type Family, isFileNight, type Meeting } from './case-system.ts'
import { type Council, memberNamed } from './council.ts'
import { firstMoment, type RunOptions } from './options.ts'
import type { Occasion } from './people.ts'
import {
  administratorsDuties,
  chairsDuties,
  type DutyPhrase,
  handingOver,
  leadsDuties,
  professionalsDuties,
} from './phrases.ts'

export type Entry =
  | { readonly what: 'look'; readonly occasion: Occasion }
  | { readonly what: 'routine'; readonly occasion: Occasion }
  | {
      readonly what: 'duty'
      readonly occasion: Occasion
      readonly meeting: string
      readonly phrase: DutyPhrase
    }
  | { readonly what: 'night' }
  /** The council's list of staff, in that month of the run. */
  | { readonly what: 'staff'; readonly month: number }
  | { readonly what: 'restart' }

export type PlanParts = {
  readonly options: RunOptions
  readonly council: Council
  readonly families: readonly Family[]
  readonly calendar: Calendar
}

export const firstDay: LocalDate = inLondon(instant(firstMoment)).date
export const lastMoment = ({ months }: RunOptions): Instant =>
  londonInstant(addMonths(firstDay, months), localTime('09:00'))

export function planRun(parts: PlanParts): Agenda<Entry> {
  const { options, council, families, calendar } = parts
  const agenda = openAgenda<Entry>()
  const planned = new Map<PersonId, number>()
  const occasionOf = (who: PersonId): Occasion => {
    const number = (planned.get(who) ?? 0) + 1
    planned.set(who, number)
    return { who, name: `${who}:${number}` }
  }
  const add = (at: Instant, entry: Entry) => {
    if (at > firstMoment && at < lastMoment(options)) agenda.add(at, entry)
  }
  for (const day of daysUntil(lastMoment(options), () => 1))
    if (isFileNight(calendar, day)) add(londonInstant(day, localTime('05:00')), { what: 'night' })
  for (let month = 1; month <= options.months; month += 1)
    add(londonInstant(addDays(addMonths(firstDay, month), -3), localTime('04:00')), {
      what: 'staff',
      month,
    })
  const restarts = chanceOf(options.seed, 'restarts')
  for (const day of daysUntil(lastMoment(options), () => restarts.between(5, 40)))
    add(londonInstant(day, localTime('03:00')), { what: 'restart' })
  for (const { person } of council.members) {
    const chance = chanceOf(options.seed, `routine of ${person.id}`)
    const [least, most] = person.duties.length > 0 ? [6, 16] : [20, 60]
    for (const day of daysUntil(lastMoment(options), () => chance.between(least, most)))
      add(inOfficeHours(calendar, day, chance), {
        what: 'routine',
        occasion: occasionOf(person.id),
      })
  }
  for (const { at, who, phrase } of officeDuties(council)) {
    add(at, { what: 'duty', occasion: occasionOf(who), meeting: '', phrase })
  }
  // Every family's are planned, also of those that are left out: the others keep their names.
  for (const family of families)
    for (const meeting of family.meetings)
      for (const { at, who, phrase } of dutiesAt({ family, meeting }, options, council)) {
        const occasion = occasionOf(who)
        if (options.without?.includes(family.index) !== true)
          add(at, { what: 'duty', occasion, meeting: meeting.number, phrase })
      }
  return agenda
}

/** Days from the first one on, `step` apart. */
function* daysUntil(last: Instant, step: () => number): Generator<LocalDate> {
  for (
    let day = firstDay;
    londonInstant(day, localTime('12:00')) < last;
    day = addDays(day, step())
  )
    yield day
}

function inOfficeHours(calendar: Calendar, day: LocalDate, chance: Chance): Instant {
  let working = day
  while (!isWorkingDay(calendar, working)) working = addDays(working, 1)
  return addMinutes(londonInstant(working, localTime('08:00')), chance.below(600))
}

/** Somebody has left or has another account, and an administrator sees to it some days later. */
function officeDuties({ members, administrators: [administrator] }: Council): Planned[] {
  if (administrator === undefined) return []
  const who = administrator.id
  const inMonth = (month: number, day: number): Instant =>
    londonInstant(addDays(addMonths(firstDay, month), day), localTime('10:20'))
  return members.flatMap(({ person, leaves, newAccount }): Planned[] => {
    const { name, email = '', agency, role } = person
    const left = { after: 0, text: 'take a person off', taps: 4, exactly: { who: name } }
    const isTaken = leaves === undefined || Number(person.id.slice(1)) % 3 === 0
    const teamsId = newAccount?.account.objectId ?? ''
    const known = { name, email, agency, role, teamsId }
    const added = { after: 0, text: 'add person', taps: 2, exactly: known }
    return [
      ...(isTaken ? [] : [{ at: inMonth(leaves, 6), who, phrase: left }]),
      ...(newAccount === undefined
        ? []
        : [{ at: inMonth(newAccount.month, 3), who, phrase: added }]),
    ]
  })
}

type Planned = { readonly at: Instant; readonly who: PersonId; readonly phrase: DutyPhrase }

function dutiesAt(
  { family, meeting }: { readonly family: Family; readonly meeting: Meeting },
  { seed }: RunOptions,
  council: Council,
): Planned[] {
  const begins = londonInstant(meeting.date, localTime(meeting.time))
  const chance = chanceOf(seed, `duties at ${meeting.number}`)
  const some = (who: PersonId, phrases: readonly DutyPhrase[], keeps: number): Planned[] =>
    phrases.flatMap((phrase) => {
      const at = addMinutes(begins, phrase.after + chance.below(4))
      return chance.happens(keeps * (phrase.often ?? 1)) ? [{ at, who, phrase }] : []
    })
  return [
    ...some(family.chair.id, chairsDuties, 0.85),
    ...some(family.socialWorker.id, leadsDuties, 0.7),
    ...some(family.administrator.id, administratorsDuties, 0.7),
    ...meeting.invited.flatMap(({ id }) => {
      const { answers, handsOver: often } = memberNamed(council, id).habits
      return [
        ...some(id, professionalsDuties, answers * 0.6),
        ...some(id, [{ ...handingOver, often }], answers),
      ]
    }),
  ]
}
