import {
  sampleCase,
  sampleConference,
  sampleNow,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import { addDays } from '../../../domain/dates/dates.ts'
import { meetingDates } from '../../../domain/dates/meeting-dates.ts'
import type { Feature, Sample, SampleGround } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { datesCard, type DatesFacts, noticeCard, whyCard } from './view.ts'

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

export const explainDate: Feature = {
  name: 'explain-date',
  verbs,
  texts,
  notices: new Map(),
  samples: (ground) => {
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
  },
}
