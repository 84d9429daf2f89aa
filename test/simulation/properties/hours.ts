// Nobody's telephone lights up outside working hours for something that can wait.
import { isWorkingDay } from '../../../src/domain/dates/calendar.ts'
import { inLondon } from '../../../src/domain/dates/dates.ts'
import type { Practice } from '../../../src/domain/rules/practice.ts'
import type { Sending } from '../news.ts'
import type { Ground, Property } from './property.ts'

export const hours: Property = {
  name: 'hours',
  promise:
    'Reminders go out on working days, within the practice’s hours (docs/sources.md, section H).',
  async holds({ news, isStormy }, ground) {
    for (const sending of news.sendings) {
      if (sending.activity === undefined) continue
      if ([...ground.practices.values()].every((practice) => isWithin(practice, sending, ground)))
        continue
      const practice = await practiceFor(sending, ground)
      // What the power cut off is written down as sent later, if at all.
      if (practice === undefined ? isStormy : isWithin(practice, sending, ground)) continue
      return `${sending.to} was sent ${sending.template} at ${sending.at}`
    }
    return undefined
  },
}

function isWithin(
  { quietHours: { from, until } }: Practice,
  { at }: Sending,
  { calendar }: Ground,
): boolean {
  const { date, time } = inLondon(at)
  return isWorkingDay(calendar, date) && time >= from && time < until
}

/** The practice of the meeting that it is about. */
async function practiceFor(
  { activity }: Sending,
  { families, messagesOf, practiceOf }: Ground,
): Promise<Practice | undefined> {
  for (const family of families.values())
    for (const { notice, progress } of await messagesOf(family.id)) {
      if (progress.state !== 'sent' || progress.activity !== activity) continue
      const conference = family.conferences.find(({ id }) => id === notice.meeting)
      return conference === undefined ? undefined : practiceOf(conference.practice)
    }
  return undefined
}
