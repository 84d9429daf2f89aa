// The council's own case system, as the product sees it: families with the meetings that practice asks for, year after year,
// and a file of them every night that knows nothing of what was decided in chat, and is sometimes badly kept.
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollForward,
} from '../../src/domain/dates/calendar.ts'
import { addDays, addMonths } from '../../src/domain/dates/dates.ts'
import type { LocalDate } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { chanceOf } from '../support/chance.ts'
import type { Council } from './council.ts'

export type Meeting = {
  readonly family: string
  readonly number: string
  readonly kind: 'initial' | 'pre-birth' | 'review' | 'core-group' | 'transfer-in' | 'outside-home'
  readonly date: LocalDate
  readonly time: string
  readonly countedFrom: LocalDate
  readonly previousKind: 'initial' | 'review' | ''
  /** From this day on it is in the file. */
  readonly known: LocalDate
  readonly invited: readonly Person[]
}

export type Family = {
  readonly index: number
  readonly number: string
  readonly practice: string
  /** As the file writes them: 'robin3x0:7'. */
  readonly children: readonly string[]
  readonly parents: readonly string[]
  readonly chair: Person
  readonly socialWorker: Person
  readonly administrator: Person
  readonly meetings: readonly Meeting[]
}

const practices = ['statutory', 'portsmouth', 'tower-hamlets', 'dorset', 'dudley']

export function inventFamily(
  {
    seed,
    index,
    months,
  }: { readonly seed: number; readonly index: number; readonly months: number },
  {
    council,
    calendar,
    first,
  }: { readonly council: Council; readonly calendar: Calendar; readonly first: LocalDate },
): Family {
  const chance = chanceOf(seed, `family ${index}`)
  const number = `F${index}`
  const preBirth = chance.happens(0.15)
  const children = Array.from(
    { length: chance.between(1, chance.happens(0.2) ? 6 : 3) },
    (_none, child) =>
      preBirth && child === 0
        ? `robin${index}x${child}:unborn`
        : `robin${index}x${child}:${chance.below(17)}`,
  )
  const socialWorker = chance.pick(council.socialWorkers)
  const roster = [
    socialWorker,
    ...[...council.agencies.values()]
      .filter(() => chance.happens(0.7))
      .map((colleagues) => chance.pick(colleagues)),
  ]
  const begins = addDays(first, chance.below(Math.max(1, Math.round(months * 8))))
  const meetings: Meeting[] = []
  const add = (
    meeting: Omit<Meeting, 'family' | 'number' | 'time' | 'invited' | 'date'> & { on: LocalDate },
  ) => {
    const { on, ...rest } = meeting
    meetings.push({
      ...rest,
      family: number,
      number: String(4000 + index * 100 + meetings.length),
      date: rollForward(calendar, on),
      time: chance.pick(['09:30', '10:00', '11:15', '13:30', '14:00']),
      invited: roster,
    })
  }
  const strategy = rollForward(calendar, begins)
  const conferenceDay = addWorkingDays(calendar, strategy, chance.between(9, 15))
  add({
    kind: preBirth ? 'pre-birth' : chance.happens(0.1) ? 'outside-home' : 'initial',
    on: conferenceDay,
    countedFrom: strategy,
    previousKind: '',
    known: strategy,
  })
  const last = addMonths(first, months)
  const coreGroups = chance.happens(0.6)
  let before = conferenceDay
  let kind: 'initial' | 'review' = 'initial'
  // A plan rarely lasts longer than two years.
  const ends = addMonths(conferenceDay, chance.pick([5, 9, 15, 24, 60]))
  let group = addWorkingDays(calendar, conferenceDay, 9)
  while (before < last && before < ends) {
    const review = addDays(before, (kind === 'initial' ? 80 : 170) - chance.below(10))
    for (; coreGroups && group < review; group = addDays(group, 41 - chance.below(5)))
      add({
        kind: 'core-group',
        on: group,
        countedFrom: before,
        previousKind: '',
        known: addDays(group, -20 - chance.below(8)),
      })
    add({
      kind: 'review',
      on: review,
      countedFrom: before,
      previousKind: kind,
      known: addDays(review, -28 - chance.below(15)),
    })
    before = rollForward(calendar, review)
    kind = 'review'
  }
  return {
    index,
    number,
    practice: chance.pick(practices),
    children,
    parents: chance.happens(0.5) ? [`carer${index}x0`] : [`carer${index}x0`, `carer${index}x1`],
    chair: chance.pick(council.chairs),
    socialWorker,
    administrator: chance.pick(council.administrators),
    meetings: meetings.filter((meeting) => meeting.date < last),
  }
}

const header =
  'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id,counted_from,previous_kind,parents'

/** How a night's file comes out. 'stale': as it was a fortnight ago. */
export type FileKind = 'good' | 'stale' | 'badly saved' | 'twice'

/** What the case system writes on this day: the meetings that it knows, and forgets some weeks after they were held. */
export function fileOn(families: readonly Family[], day: LocalDate, kind: FileKind): string {
  const as = kind === 'stale' ? addDays(day, -14) : day
  const rows = families.flatMap((family) =>
    family.meetings
      .filter((meeting) => meeting.known <= as && meeting.date >= addDays(as, -10))
      .flatMap((meeting) => meeting.invited.map((person) => row(family, meeting, person))),
  )
  const lines = kind === 'twice' ? [...rows, ...rows.slice(0, 1)] : rows
  const text = `${[header, ...lines].join('\n')}\n`
  return kind === 'badly saved'
    ? `\ufeff${text.replaceAll('\n', '\r\n')}${','.repeat(21)}\r\n`
    : text
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const row = (family: Family, meeting: Meeting, person: Person): string =>
  [
    family.number,
    meeting.number,
    meeting.kind,
    family.practice,
    meeting.date,
    meeting.time,
    'Alder Lane Family Hub',
    'https://meet.example.org/room',
    family.chair.email ?? '',
    family.socialWorker.email ?? '',
    family.administrator.email ?? '',
    family.children.join('; '),
    person.name,
    person.email ?? '',
    person.agency,
    person.role,
    'The family asked for you.',
    '',
    person.account?.objectId ?? '',
    meeting.kind === 'core-group' ? '' : meeting.countedFrom,
    meeting.previousKind,
    family.parents.join('; '),
  ]
    .map(quoted)
    .join(',')

export const isFileNight = (calendar: Calendar, day: LocalDate): boolean =>
  isWorkingDay(calendar, day)
