// All the meetings that somebody runs, in one sentence, with a button for each: those of a week, or
// those without a quorum.
import { addDays, inLondon, weekday } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import { forecastOf } from '../../../domain/meeting/expected-quorum.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { OverviewAsked } from '../../../understanding/reading/overview.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { whichMeetingCard } from '../../kernel/pick-meeting.ts'
import { practiceOf, type RequestContext } from '../../kernel/request-context.ts'
import { statusShow } from './verbs.ts'

/**
 * `all` are those that this person runs, soonest first; whatever is over or called off is left out.
 */
export function overviewCard(
  context: RequestContext,
  all: readonly Meeting[],
  asked: OverviewAsked,
): PrivateCard {
  const today = inLondon(context.now).date
  const next = all.filter(
    ({ conference }) => conference.date >= today && conference.cancelled === undefined,
  )
  const { shown, asks } =
    asked === 'not-quorate' ? notQuorate(context, next) : inTime(next, asked, today)
  return whichMeetingCard(context.actor, statusShow, shown, { asks })
}

type Overview = { readonly shown: readonly Meeting[]; readonly asks: string }

function notQuorate({ deps }: RequestContext, next: readonly Meeting[]): Overview {
  const shown = next.filter(
    (meeting) =>
      forecastOf({ ...meeting, practice: practiceOf(deps, meeting.conference) })?.colour === 'red',
  )
  const of = next.length === 1 ? 'the only meeting' : `${next.length} meetings`
  return {
    shown,
    asks:
      shown.length === 0
        ? `As people have answered, none of ${of} to come would be without a quorum.`
        : `As people have answered, ${shown.length} of ${of} to come would have no quorum.`,
  }
}

function inTime(
  next: readonly Meeting[],
  asked: Exclude<OverviewAsked, 'not-quorate'>,
  today: LocalDate,
): Overview {
  const monday = addDays(today, -((weekday(today) + 6) % 7) + (asked === 'next-week' ? 7 : 0))
  const shown =
    asked === 'to-come'
      ? next
      : next.filter(({ conference: { date } }) => date >= monday && date <= addDays(monday, 6))
  const when = asked === 'to-come' ? 'to come' : asked.replace('-', ' ')
  if (shown.length > 0)
    return {
      shown,
      asks: `${shown.length} ${shown.length === 1 ? 'meeting' : 'meetings'} ${when}.`,
    }
  return {
    shown: next.slice(0, 3),
    asks:
      'No meeting of yours ' +
      `${when === 'to come' ? 'is to come' : `is ${when}`}.${next.length > 0 && when !== 'to come' ? ' The next:' : ''}`,
  }
}
