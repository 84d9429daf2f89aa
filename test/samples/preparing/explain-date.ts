import { addDays } from '../../../src/domain/dates/dates.ts'
import { meetingDates } from '../../../src/domain/obligations/meeting-dates.ts'
import type { Sample } from '../../../src/features/kernel/feature.ts'
import {
  datesCard,
  type DatesFacts,
  noticeCard,
  whyCard,
} from '../../../src/features/preparing/explain-date/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const facts = (ground: SampleGround): DatesFacts => ({
  person: samplePeople.school,
  family: sampleCase,
  conference: sampleConference,
  practice: ground.practice,
  dates: meetingDates(
    { family: sampleCase, conference: sampleConference, ...ground },
    samplePeople.school.id,
  ),
})

export const samples: FeatureSamples = (ground) => {
  const all = facts(ground)
  const why = all.dates.slice(0, 1).map((date): Sample => ({
    state: 'why a date',
    card: whyCard(all, date, addDays(date.deadline.due, 3)),
  }))
  return [
    ...why,
    { state: 'all dates', card: datesCard(samplePeople.school, [all]) },
    { state: 'no dates', card: datesCard(samplePeople.school, []) },
    {
      state: 'when letters go',
      card: noticeCard(samplePeople.admin, {
        date: sampleConference.date,
        kind: 'initial',
        practices: [ground.practice],
        calendar: ground.calendar,
        now: sampleNow,
      }),
    },
  ]
}
