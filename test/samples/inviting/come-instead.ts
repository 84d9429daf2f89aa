import { comesCard } from '../../../src/features/inviting/come-instead/view.ts'
import { toldCard } from '../../../src/features/kernel/lines-card.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

export const samples: FeatureSamples = () => {
  const [, invitation] = sampleConference.invitations
  if (invitation === undefined) throw new Error('The sample conference invites nobody')
  const place = { family: sampleCase, conference: sampleConference, invitation }
  return [
    { state: 'they come', card: comesCard(samplePeople.deputy, place, 'Ed Corrigan') },
    {
      state: 'told to whoever asked',
      card: toldCard(samplePeople.admin, 'A colleague comes instead', [
        'Meeting 4471, Thu 11 March at 10:00: Sam Ortiz ' +
          'comes instead of Ed Corrigan, Beech Road School.',
      ]),
    },
  ]
}
