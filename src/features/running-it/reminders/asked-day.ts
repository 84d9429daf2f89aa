// Until when somebody wants quiet, and what is due before then: quiet moves no duty, and never
// outlasts the morning of one.
import { rollForward, withinReach } from '../../../domain/dates/calendar.ts'
import {
  addDays,
  addMonths,
  inLondon,
  londonInstant,
  sayDay,
  weekday,
} from '../../../domain/dates/dates.ts'
import {
  type Instant,
  type LocalDate,
  localDate,
  type LocalTime,
  localTime,
} from '../../../domain/ids.ts'
import type { Rhythm } from '../../../domain/messages/reminders.ts'
import { rungs } from '../../../domain/messages/rungs.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { stillAsked } from '../../../domain/obligations/obligations.ts'
import { type Case, findConference } from '../../../domain/state/case.ts'
import type { Purpose } from '../../../domain/state/purpose.ts'
import { readDate } from '../../../understanding/reading/when.ts'
import { type DutyButtons, sayTask } from '../../kernel/duty-buttons.ts'
import { inEachFamily } from '../../kernel/each-family.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'

export type Quiet = { readonly until: Instant; readonly words: string }

const morning = localTime('09:00')
const evening = localTime('17:00')

/**
 * The day that the words name, else tomorrow; the first working day from it on, at 09:00 or a time
 * in working hours.
 */
export function quietFrom(context: RequestContext, text: string, said?: LocalTime): Quiet {
  const today = inLondon(context.now).date
  const asked = dayAsked(text, context.now)
  const wanted = asked !== undefined && asked > today ? asked : addDays(today, 1)
  const day = rollForward(context.deps.calendar, wanted)
  const usual =
    asked !== wanted || day !== wanted || said === undefined || said < morning || said >= evening
  const time = usual ? morning : said
  const off = day === wanted ? '' : ` ${sayDay(wanted)} is not a working day.`
  return { until: londonInstant(day, time), words: `All right: ${sayDay(day)}, ${time}.${off}` }
}

function dayAsked(text: string, now: Instant): LocalDate | undefined {
  const today = inLondon(now).date
  if (
    /\bnext (?:week|wk)\b/i.test(text) &&
    !/\bnext (?:week|wk) (?:on )?\w+day\b|\w+day next (?:week|wk)\b/i.test(text)
  ) {
    return addDays(today, (8 - weekday(today)) % 7 || 7)
  }
  if (/\bnext month\b/i.test(text)) return localDate(`${addMonths(today, 1).slice(0, 7)}-01`)
  return readDate(text, now, 'coming')
}

const names: Readonly<Partial<Record<Purpose, string>>> = {
  'answer-invitation': 'your answer',
  'submit-report': 'your report',
  'absent-agency-report': 'your report',
  'share-report': 'showing the family your report',
  'core-group-update': 'your update',
}

/**
 * 'Your answer is due on Wed 25 November, so I still ask you then.' Empty where nothing is due
 * before `until`.
 */
export async function dueBefore(
  context: RequestContext,
  until: Instant,
  rhythm: Rhythm,
): Promise<string> {
  const families = await context.deps.cases.of(context.actor.id, context.leaveOut)
  const due = inEachFamily(context, families, (family) => dueIn(context, family, { until, rhythm }))
  const lines = due.sort((a, b) => (a.on < b.on ? -1 : 1)).map(({ line }) => line)
  return [...new Set(lines)].slice(0, 3).join(' ')
}

type QuietSpell = { readonly until: Instant; readonly rhythm: Rhythm }

function dueIn(
  { actor, now, deps }: RequestContext,
  family: Case,
  { until, rhythm }: QuietSpell,
): { readonly on: LocalDate; readonly line: string }[] {
  const { practices, calendar } = deps
  const last = inLondon(until).date
  return stillAsked(family, { practices, calendar, now })
    .owed.filter(
      (obligation) =>
        isOpen(obligation) &&
        obligation.owner === actor.id &&
        obligation.due.at > now &&
        obligation.due.due < last,
    )
    .map((obligation) => {
      const conference = findConference(family, obligation.meeting)
      const asks =
        conference !== undefined &&
        withinReach(() =>
          rungs(obligation, { practice: practiceOf(deps, conference), calendar, rhythm, now }),
        )?.some(({ step, at }) => step.tell === 'owner' && at > now && at <= obligation.due.at)
      return { on: obligation.due.due, line: sayDue(obligation, deps.dutyButtons, asks === true) }
    })
}

function sayDue(owed: Obligation, dutyButtons: DutyButtons, asks: boolean): string {
  const name = names[owed.kind] ?? `‘${sayTask(dutyButtons, owed)}’`
  const words = `${name.charAt(0).toUpperCase()}${name.slice(1)} is due on ${sayDay(owed.due.due)}`
  return asks ? `${words}, so I still ask you then.` : `${words}: that date stays.`
}
