// The council's own case system, as the product sees it: families with the meetings that practice
// asks for, year after year, and a file of them every night that knows nothing of what was decided
// in chat, and is sometimes badly kept.
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  rollForward,
} from '../../src/domain/dates/calendar.ts'
import { addDays, addMonths } from '../../src/domain/dates/dates.ts'
import type { LocalDate } from '../../src/domain/ids.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { type Chance, chanceOf } from '../support/chance.ts'
import type { Council } from './council.ts'

export type Meeting = {
  readonly family: string
  readonly number: string
  readonly kind: 'initial' | 'pre-birth' | 'review' | 'core-group' | 'transfer-in' | 'outside-home'
  readonly practice: string
  /** For a transfer-in: whose practice the family leaves. */ readonly fromPractice: string
  readonly date: LocalDate
  readonly time: string
  readonly countedFrom: LocalDate
  readonly previousKind: 'initial' | 'review' | ''
  /** From this day on it is in the file. */ readonly known: LocalDate
  /** As the file writes them: 'robin3x0:7'. Half-siblings may have meetings of their own. */
  readonly children: readonly string[]
  readonly invited: readonly Person[]
  /** What the case system says otherwise from some day on. */ readonly changes: readonly Change[]
}

type Change = {
  readonly from: LocalDate
  readonly place?: string
  readonly time?: string
  readonly date?: LocalDate
  readonly joins?: Person
}

export type Family = {
  readonly index: number
  readonly number: string
  readonly children: readonly string[]
  readonly parents: readonly string[]
  readonly chair: Person
  readonly socialWorker: Person
  readonly administrator: Person
  readonly meetings: readonly Meeting[]
}

const practices = ['statutory', 'portsmouth', 'tower-hamlets', 'dorset', 'dudley', 'harrowmere']

type Which = { readonly seed: number; readonly index: number; readonly months: number }
type Place = { readonly council: Council; readonly calendar: Calendar; readonly first: LocalDate }

export function inventFamily({ seed, index, months }: Which, place: Place): Family {
  const { council, first } = place
  const chance = chanceOf(seed, `family ${index}`)
  const isUnborn = chance.happens(0.15)
  const children = Array.from(
    { length: chance.between(1, chance.happens(0.2) ? 6 : 3) },
    (_none, child) =>
      `robin${index}x${child}:${isUnborn && child === 0 ? 'unborn' : chance.below(17)}`,
  )
  const socialWorker = chance.pick(council.socialWorkers)
  const roster = [
    socialWorker,
    ...[...council.agencies.values()]
      .filter(() => chance.happens(0.7))
      .map((colleagues) => chance.pick(colleagues)),
  ]
  const last = addMonths(first, months)
  return {
    index,
    number: `F${index}`,
    children,
    parents: chance.happens(0.5) ? [`carer${index}x0`] : [`carer${index}x0`, `carer${index}x1`],
    chair: chance.pick(council.chairs),
    socialWorker,
    administrator: chance.pick(council.administrators),
    meetings: inventMeetings(
      { index, children, roster, isUnborn, months, last },
      chance,
      place,
    ).filter(({ date }) => date < last),
  }
}

type Facts = {
  readonly index: number
  readonly children: readonly string[]
  readonly roster: readonly Person[]
  readonly isUnborn: boolean
  readonly months: number
  readonly last: LocalDate
}

/**
 * A first conference, or two on one day for half-siblings; core groups and reviews, until the plan
 * ends; some families move.
 */
function inventMeetings(
  { index, children, roster, isUnborn, months, last }: Facts,
  chance: Chance,
  place: Place,
): Meeting[] {
  const { calendar, first } = place
  const meetings: Meeting[] = []
  let practice = chance.pick(practices)
  const add = (
    on: LocalDate,
    meeting: Pick<Meeting, 'kind' | 'countedFrom' | 'known'> & Partial<Meeting>,
  ) => {
    meetings.push({
      family: `F${index}`,
      number: String(4000 + index * 100 + meetings.length),
      practice,
      fromPractice: '',
      previousKind: '',
      date: rollForward(calendar, on),
      time: chance.pick(['09:30', '10:00', '11:15', '13:30', '14:00']),
      children,
      invited: roster,
      changes: inventChanges(meeting.known, chance, { on, place }),
      ...meeting,
    })
  }
  const strategy = rollForward(
    calendar,
    addDays(first, chance.below(Math.max(1, Math.round(months * 8)))),
  )
  const firstDay = addWorkingDays(calendar, strategy, chance.between(9, 15))
  const kind = isUnborn ? 'pre-birth' : chance.happens(0.1) ? 'outside-home' : 'initial'
  const known = { countedFrom: strategy, known: strategy }
  const areHalfSiblings = children.length > 1 && chance.happens(0.25) && !isUnborn
  if (areHalfSiblings) {
    add(firstDay, { kind, ...known, time: '09:30', children: children.slice(0, 1) })
    add(firstDay, { kind, ...known, time: '14:00', children: children.slice(1) })
  } else add(firstDay, { kind, ...known })
  // Some need no plan; a plan rarely lasts longer than two years.
  const ends = addMonths(firstDay, chance.pick([0, 0, 5, 9, 15, 24, 60]))
  const hasCoreGroups = chance.happens(0.6)
  const moves = chance.happens(0.2)
  let before = firstDay
  let previousKind: Meeting['previousKind'] = 'initial'
  let group = addWorkingDays(calendar, firstDay, 9)
  while (before < last && before < ends) {
    const review = addDays(before, (previousKind === 'initial' ? 80 : 170) - chance.below(10))
    for (; hasCoreGroups && group < review; group = addDays(group, 41 - chance.below(5)))
      add(group, {
        kind: 'core-group',
        countedFrom: before,
        known: addDays(group, -20 - chance.below(8)),
      })
    const knownBefore = addDays(review, -28 - chance.below(15))
    if (moves && previousKind === 'initial') {
      const fromPractice = practice
      practice = chance.pick(practices.filter((other) => other !== fromPractice))
      const notice = rollForward(calendar, addDays(review, -14))
      add(review, { kind: 'transfer-in', countedFrom: notice, known: notice, fromPractice })
    } else add(review, { kind: 'review', countedFrom: before, previousKind, known: knownBefore })
    before = rollForward(calendar, review)
    previousKind = 'review'
  }
  return meetings
}

/** Somebody in the office changes a row some days after it was written. */
function inventChanges(
  known: LocalDate,
  chance: Chance,
  { on, place: { council, calendar } }: { readonly on: LocalDate; readonly place: Place },
): Change[] {
  const from = addDays(known, chance.between(2, 12))
  // Some are late, when a meeting may have been moved or called off already.
  const late = addDays(on, -chance.between(1, 8))
  const agencies = [...council.agencies.values()]
  const [joins, another] = [chance.pick(chance.pick(agencies)), chance.pick(chance.pick(agencies))]
  return [
    ...(chance.happens(0.35) ? [{ from, place: 'Canal Street Centre' }] : []),
    ...(chance.happens(0.2) ? [{ from, joins }] : []),
    ...(chance.happens(0.3) ? [{ from: late, joins: another }] : []),
    ...(chance.happens(0.15) ? [{ from: late, place: 'Larch Street Hall' }] : []),
    ...(chance.happens(0.1) ? [{ from, time: '15:30' }] : []),
    ...(chance.happens(0.06)
      ? [{ from, date: addWorkingDays(calendar, rollForward(calendar, on), 2) }]
      : []),
  ]
}

const header =
  'family,conference,kind,practice,date,time,place,online_link,chair_email,social_worker_email,administrator_email,children,name,email,agency,role,why,knows,teams_id,counted_from,from_practice,previous_kind,parents'

/** How a night's file comes out. 'stale': as it was a fortnight ago. */
export type FileKind = 'good' | 'stale' | 'badly saved' | 'twice'

/** What the case system writes on this day: the meetings that it knows, and forgets some weeks after they were held. */
export function fileOn(families: readonly Family[], day: LocalDate, kind: FileKind): string {
  const as = kind === 'stale' ? addDays(day, -14) : day
  const rows = families.flatMap((family) =>
    family.meetings
      .filter((meeting) => meeting.known <= as && meeting.date >= addDays(as, -10))
      .map((meeting) => meetingOn(meeting, as))
      .flatMap((meeting) => meeting.invited.map((person) => row(family, meeting, person))),
  )
  const lines = kind === 'twice' ? [...rows, ...rows.slice(0, 1)] : rows
  const text = `${[header, ...lines].join('\n')}\n`
  return kind === 'badly saved'
    ? `\ufeff${text.replaceAll('\n', '\r\n')}${','.repeat(22)}\r\n`
    : text
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** The newest change of each cell. */
const latest = (changes: readonly Change[]): Pick<Change, 'place' | 'time' | 'date'> =>
  changes.reduce<Pick<Change, 'place' | 'time' | 'date'>>(
    (sofar, { from: _from, joins: _joins, ...cells }) => ({ ...sofar, ...cells }),
    {},
  )

/** A meeting as its row says it on a day. */
const meetingOn = (meeting: Meeting, day: LocalDate): Meeting & { readonly place: string } => {
  const changes = meeting.changes.filter(({ from }) => from <= day)
  const joined = changes.flatMap(({ joins }) => (joins === undefined ? [] : [joins]))
  return {
    place: 'Alder Lane Family Hub',
    ...meeting,
    ...latest(changes),
    invited: [...new Set([...meeting.invited, ...joined])],
  }
}

const row = (
  family: Family,
  meeting: Meeting & { readonly place: string },
  person: Person,
): string =>
  [
    family.number,
    meeting.number,
    meeting.kind,
    meeting.practice,
    meeting.date,
    meeting.time,
    meeting.place,
    'https://meet.example.org/room',
    family.chair.email ?? '',
    family.socialWorker.email ?? '',
    family.administrator.email ?? '',
    meeting.children.join('; '),
    person.name,
    person.email ?? '',
    person.agency,
    person.role,
    'The family asked for you.',
    '',
    person.account?.objectId ?? '',
    meeting.kind === 'core-group' ? '' : meeting.countedFrom,
    meeting.fromPractice,
    meeting.previousKind,
    family.parents.join('; '),
  ]
    .map(quoted)
    .join(',')

export const isFileNight = (calendar: Calendar, day: LocalDate): boolean =>
  isWorkingDay(calendar, day)
