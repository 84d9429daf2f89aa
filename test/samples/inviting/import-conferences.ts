import { broughtInCard, formCard } from '../../../src/features/inviting/import-conferences/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

const empty = {
  family: '',
  conference: '',
  kind: 'initial',
  practice: '',
  date: '',
  time: '',
  counted_from: '',
  place: '',
  online_link: '',
  chair: '',
  social_worker: '',
  children: '',
  parents: '',
  invited: '',
  second_meeting: '',
  day_meant: '',
  late_reason: '',
  seen: '',
}

export const samples: FeatureSamples = ({ practice, calendar }) => {
  const facts = {
    person: samplePeople.admin,
    people: Object.values(samplePeople),
    practices: [practice],
  }
  const done = {
    family: sampleCase,
    conference: sampleConference,
    practice,
    calendar,
    now: sampleNow,
  }
  return [
    { state: 'asking', card: formCard(facts, empty) },
    {
      state: 'on a late day',
      card: formCard(
        facts,
        { ...empty, conference: '4471' },
        {
          late: 'This is 3 working days after its latest day, Tue 8 December 2026 (S3).',
        },
      ),
    },
    {
      state: 'with problems',
      card: formCard(
        facts,
        {
          ...empty,
          conference: '4471',
          date: '2027-02-28',
          invited: 'Ed Corrigan; knows him\nSam',
        },
        {
          problems: [
            'Family’s number: is empty. Give the family’s number in your case system.',
            'Invited, line 2: I do not know ‘Sam’ yet.',
          ],
        },
      ),
    },
    {
      state: 'like one that is here',
      card: formCard(
        facts,
        { ...empty, conference: '44' },
        {
          problems: [
            'The meeting’s number: This family has a meeting of the same kind at ' +
              'that very day and time: 4471. If it is the same meeting, use that ' +
              'number; if it is another one, tick ‘It is another meeting’ below.',
          ],
          asksWhetherSecond: true,
        },
      ),
    },
    {
      state: 'a day that is probably a slip',
      card: formCard(
        facts,
        { ...empty, conference: '4502', date: '2026-12-19' },
        {
          problems: [
            'Date: Sat 19 December 2026 is no working day (Saturday). ' +
              'If it is that day, tick ‘It is that day’ below.',
          ],
          asksAboutDay: true,
        },
      ),
    },
    { state: 'brought in', card: broughtInCard(facts, { ...done, changed: 6 }) },
    { state: 'already here', card: broughtInCard(facts, { ...done, changed: 0 }) },
  ]
}
