import { instant, localDate, practiceId } from '../../../src/domain/ids.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Retention } from '../../../src/domain/state/retention.ts'
import {
  holdForm,
  retentionCard,
  type RetentionFacts,
  sayOffered,
} from '../../../src/features/running-it/retention/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const done = { by: samplePeople.admin.id, at: instant('2027-03-12T10:00:00Z') }
const closed = (retention?: Retention): Case => ({
  ...sampleCase,
  ...(retention === undefined ? {} : { retention }),
  conferences: [
    {
      ...sampleConference,
      records: [
        {
          duty: 'hold-conference',
          answer: 'no-plan',
          on: localDate('2027-03-11'),
          note: '',
          ...done,
        },
      ],
    },
  ],
})
const hold = {
  reason: 'Counsel for the council asked on 2 April.',
  by: samplePeople.admin.id,
  at: instant('2027-04-02T10:00:00Z'),
}

function facts(
  { practice, calendar }: SampleGround,
  family: Case,
  more: Partial<RetentionFacts> = {},
): RetentionFacts {
  const ground = {
    practices: new Map([[practiceId('statutory'), practice]]),
    calendar,
    now: instant('2027-05-20T10:00:00Z'),
  }
  return {
    person: samplePeople.admin,
    family,
    conference: family.conferences[0] ?? sampleConference,
    ground,
    exported: 'no',
    open: 0,
    ...more,
  }
}

export const samples: FeatureSamples = (ground) => [
  { state: 'the case is open', card: retentionCard(facts(ground, sampleCase)) },
  { state: 'not exported yet', card: retentionCard(facts(ground, closed(), { open: 2 })) },
  {
    state: 'offered as a link',
    card: retentionCard(
      facts(ground, closed(), {
        exported: 'yes',
        notice: sayOffered({ offered: 'link', url: '' }, 1),
        link: 'http://127.0.0.1:3978/sandbox/files/0123456789abcdef',
      }),
    ),
  },
  {
    state: 'offered in the chat',
    card: retentionCard(
      facts(ground, closed(), { exported: 'yes', notice: sayOffered({ offered: 'in-chat' }, 0) }),
    ),
  },
  {
    state: 'could not be offered',
    card: retentionCard(
      facts(ground, closed(), { notice: sayOffered({ offered: 'not-reached' }, 0) }),
    ),
  },
  {
    state: 'too large to offer',
    card: retentionCard(
      facts(ground, closed(), { notice: sayOffered({ offered: 'too-large' }, 0) }),
    ),
  },
  { state: 'changed since', card: retentionCard(facts(ground, closed(), { exported: 'changed' })) },
  {
    state: 'filed',
    card: retentionCard(
      facts(ground, closed({ holds: [], settled: { how: 'filed', ...done } }), {
        exported: 'yes',
        notice: '✓ Noted. Thank you.',
      }),
    ),
  },
  {
    state: 'not needed',
    card: retentionCard(
      facts(ground, closed({ holds: [], settled: { how: 'not-needed', ...done } })),
    ),
  },
  { state: 'on hold', card: retentionCard(facts(ground, closed({ holds: [hold] }))) },
  { state: 'the form for a hold', card: holdForm(facts(ground, closed()), '') },
  {
    state: 'the form for a hold, with a problem',
    card: holdForm(
      facts(ground, closed()),
      'Please say why nothing may be deleted, for example who asked for it.',
    ),
  },
]
