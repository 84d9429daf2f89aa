import {
  sampleCase,
  sampleConference,
  samplePeople,
} from '../../../../test/samples/sample-family.ts'
import type { Feature } from '../../kernel/feature.ts'
import { alarmNotice } from './flow.ts'
import { alarmCard } from './view.ts'

export const quorumAlarm: Feature = {
  name: 'quorum-alarm',
  verbs: [],
  texts: [],
  notices: new Map([
    ['inquorate/chair', alarmNotice],
    ['inquorate/administrator', alarmNotice],
  ]),
  samples: ({ practice }) => [
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
  ],
}
