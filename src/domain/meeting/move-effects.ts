// What moving a meeting would mean, said before it is done. Nothing here forbids anything: people
// decide.
import { type Calendar, dayOff, workingDaysBetween } from '../dates/calendar.ts'
import {
  addDays,
  daysBetween,
  inLondon,
  millisecondsBetween,
  sayDate,
  sayDay,
  sayDayFrom,
} from '../dates/dates.ts'
import { startsAt } from '../dates/starts-at.ts'
import type { Instant } from '../ids.ts'
import { deadlineAt } from '../rules/deadlines.ts'
import { sayReading } from '../rules/explain.ts'
import { noticeGiven } from '../rules/notice.ts'
import { type Practice, ruleFor, schoolBreakOn } from '../rules/practice.ts'
import type { Case } from '../state/case.ts'
import { type Conference, standingInvitations } from '../state/conference.ts'
import { currentAnswer } from '../state/invitation.ts'
import { everybodyTouched } from './announcements.ts'
import type { Arrangement } from './changes.ts'
import { latestDay } from './latest-day.ts'

export type Effect = { readonly warns: boolean; readonly words: string }
export type EffectContext = {
  readonly practice: Practice
  readonly calendar: Calendar
  readonly now: Instant
  readonly by: string
}

/**
 * The effects in the order in which they matter: warnings about the day, the parents' notice, who
 * is told. Throws BeyondCalendar.
 */
export function moveEffects(
  family: Case,
  conference: Conference,
  to: Arrangement,
  context: EffectContext,
): Effect[] {
  const moves = to.date !== conference.date || to.time !== conference.time
  return [
    ...(moves
      ? [
          newDay(to, context),
          ...howFar(conference, to, context),
          ...aboutTheDay(family, { ...conference, date: to.date }, context),
          ...aboutParents({ ...conference, date: to.date }, context),
        ]
      : []),
    ...aboutPeople(conference, moves, context),
  ]
}

const warning = (words: string): Effect => ({ warns: true, words })
const note = (words: string): Effect => ({ warns: false, words })

/** The new day with its name and how soon it is: a date alone is easily the wrong week's. */
function newDay({ date, time }: Arrangement, { calendar, now }: EffectContext): Effect {
  const days = workingDaysBetween(calendar, inLondon(now).date, date)
  return note(
    `New: ${sayDayFrom(inLondon(now).date, date)} at ${time}, ` +
      `${days === 0 ? 'today' : `in ${days} working ${days === 1 ? 'day' : 'days'}`}.`,
  )
}

/** How far it is from the day that stands: an earlier day leaves everybody less time. */
function howFar(conference: Conference, to: Arrangement, context: EffectContext): Effect[] {
  const days = daysBetween(conference.date, to.date)
  const minutes =
    millisecondsBetween(startsAt(conference), startsAt({ ...conference, ...to })) / 60_000
  const [many, unit] =
    days !== 0 ? [days, 'day'] : minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute']
  const size = Math.abs(many)
  const words = `That is ${size} ${unit}${size === 1 ? '' : 's'} ${many < 0 ? 'earlier' : 'later'}.`
  if (days >= 0) return [note(words)]
  return [warning([words, ...reportsThen({ ...conference, date: to.date }, context)].join(' '))]
}

/** By when the reports would have to be in, for a day that is earlier. */
function reportsThen(conference: Conference, { practice, calendar, now }: EffectContext): string[] {
  const rule = ruleFor(practice, 'submit-report', conference.kind)
  const none = conference.kind === 'review' && !practice.individualReportsAtReview.value
  if (rule === undefined || none) return []
  const { due } = deadlineAt(conference, rule, { practice, calendar })
  const today = inLondon(now).date
  if (due < today) return [`Reports would have been due on ${sayDay(due)}, which has passed.`]
  const day = due === today ? 'today' : due === addDays(today, 1) ? 'tomorrow' : `on ${sayDay(due)}`
  return [`Reports would be due ${day}.`]
}

function aboutTheDay(
  family: Case,
  conference: Conference,
  { practice, calendar }: EffectContext,
): Effect[] {
  const effects: Effect[] = []
  const off = dayOff(calendar, conference.date)
  if (off !== undefined)
    effects.push(warning(`${sayDay(conference.date)} is a day off (${off}): few people work then.`))
  const holiday = schoolBreakOn(practice, conference.date)
  if (holiday !== undefined)
    effects.push(
      warning(`${sayDay(conference.date)} is in the ${holiday.name}: the school may not be there.`),
    )
  const latest = latestDay({ family, conference, practice, calendar })?.due
  if (latest === undefined) return effects
  if (conference.date <= latest.due)
    return [
      ...effects,
      note(`In time: its latest day is ${sayDate(latest.due)} (${latest.why.rule}).`),
    ]
  const days = workingDaysBetween(calendar, latest.due, conference.date)
  return [
    ...effects,
    warning(
      `${days} working ${days === 1 ? 'day' : 'days'} after its latest day, ` +
        `${sayDate(latest.due)} (${latest.why.rule}). Please say why in the reason.`,
    ),
  ]
}

function aboutParents(
  conference: Conference,
  { practice, calendar, now }: EffectContext,
): Effect[] {
  const rule = ruleFor(practice, 'tell-parents', conference.kind)
  if (rule === undefined) return [note('The parents have to be told of the new day.')]
  const today = inLondon(now).date
  const due = deadlineAt(conference, rule, { practice, calendar })
  const other =
    due.why.alternative === null
      ? ''
      : ` Read as ${sayReading(due.why.alternative.reading)} ` +
        `it would be ${sayDay(due.why.alternative.due)}.`
  const given = noticeGiven(
    { practice, kind: conference.kind, calendar, toldOn: today },
    conference.date,
  )
  return [
    given?.flag === undefined
      ? note(
          'The parents have to be told of the new day by ' +
            `${sayDay(due.due)} (${due.why.rule}).${other}`,
        )
      : warning(
          `Parents who are told today have ${given.flag}. They should have been told by ` +
            `${sayDay(due.due)} (${due.why.rule}).${other}`,
        ),
  ]
}

function aboutPeople(conference: Conference, moves: boolean, { by }: EffectContext): Effect[] {
  const people = everybodyTouched(conference, by).length
  const answered = standingInvitations(conference).filter(
    (invitation) => !['awaited', 'not-me'].includes(currentAnswer(invitation).status),
  ).length
  const tells = note(`${people} ${people === 1 ? 'person is' : 'people are'} told, once each.`)
  if (!moves || answered === 0) return [tells]
  return [
    tells,
    note(
      `${answered} ${answered === 1 ? 'answer is' : 'answers are'} ` +
        'kept, to be confirmed again for the new day.',
    ),
  ]
}
