// Nobody's telephone lights up outside working hours for something that can wait.
import { isWorkingDay } from '../../../src/domain/dates/calendar.ts'
import { inLondon } from '../../../src/domain/dates/dates.ts'
import type { Property } from './property.ts'

export const hours: Property = {
  name: 'hours',
  promise:
    'Reminders go out on working days, within the practice’s hours (docs/sources.md, section H).',
  holds({ news }, { calendar }) {
    const early = news.sendings.find(({ at, shown, outcome }) => {
      if (!shown || outcome !== 'sent') return false
      const { date, time } = inLondon(at)
      return !isWorkingDay(calendar, date) || time < '08:00' || time >= '18:00'
    })
    return early === undefined ? undefined : `${early.to} was sent ${early.template} at ${early.at}`
  },
}
