// Nobody's telephone lights up outside working hours for something that can wait.
import { isWorkingDay } from '../../../src/domain/dates/calendar.ts'
import { inLondon } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

export const hours: Property = {
  name: 'hours',
  promise: 'Reminders go out on working days, within the practice’s hours (domain.md section H).',
  holds({ kind, news }, { calendar }) {
    // What somebody did a moment ago, or a file brought in, is told when it is done.
    if (kind !== 'time') return undefined
    const early = news.sendings.find(({ at, shown, outcome }) => {
      if (!shown || outcome !== 'sent') return false
      const { date, time } = inLondon(at)
      return !isWorkingDay(calendar, date) || time < '07:00' || time >= '20:00'
    })
    return early === undefined ? undefined : `${early.to} was sent ${early.template} at ${early.at}`
  },
}
