import { alarmCard } from '../../../src/features/on-the-day/quorum-alarm/view.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = ({ practice }) => [
  {
    state: 'no quorum tomorrow',
    card: alarmCard(
      samplePeople.chair,
      {
        family: { ...sampleCase, conferences: [sampleConference] },
        conference: { ...sampleConference, invitations: [] },
      },
      practice,
    ),
  },
]
