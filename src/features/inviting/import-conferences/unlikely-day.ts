// A day in the form that is probably a slip. It is asked once more, because the invitations go out
// at once; a day that has passed is refused elsewhere.
import { type Calendar, dayOff, withinReach } from '../../../domain/dates/calendar.ts'
import { addMonths, inLondon, sayDate } from '../../../domain/dates/dates.ts'
import type { Instant, LocalDate } from '../../../domain/ids.ts'
import { readFileDate } from './cell-values.ts'
import type { ConferenceInputs } from './conference-inputs.ts'

/** A first conference comes within weeks of the strategy discussion. */
const usualMonths = 6

export const isFarOff = (date: LocalDate, now: Instant): boolean =>
  date > addMonths(inLondon(now).date, usualMonths)

/** What to ask about the day; nothing where it is likely, or was ticked as it stands. */
export function unlikelyDay(
  form: Pick<ConferenceInputs, 'kind' | 'date' | 'day_meant'>,
  { calendar, now }: { readonly calendar: Calendar; readonly now: Instant },
): string | undefined {
  const read = readFileDate(form.date)
  if (!read.ok || form.day_meant === form.date || read.value < inLondon(now).date) return undefined
  const off = withinReach(() => dayOff(calendar, read.value))
  const why =
    form.kind === 'initial' && isFarOff(read.value, now)
      ? 'is more than six months away'
      : off === undefined
        ? undefined
        : `is no working day (${off})`
  return why === undefined
    ? undefined
    : `Date: ${sayDate(read.value)} ${why}. If it is that day, tick ‘It is that day’ below.`
}
