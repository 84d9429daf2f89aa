import { lookCard, takenOutCard } from '../../../src/features/inviting/take-out-child/view.ts'
import { sayConference, toldCard } from '../../../src/features/kernel/lines-card.ts'
import type { FeatureSamples } from '../sample.ts'
import { sampleCase, sampleConference, samplePeople } from '../sample-family.ts'

const meeting = { family: sampleCase, conference: sampleConference }

export const samples: FeatureSamples = () => {
  const [, child] = sampleCase.children
  if (child === undefined) throw new Error('The sample family has one child')
  return [
    {
      state: 'what it would mean',
      card: lookCard(samplePeople.admin, meeting, { child, told: 7, onlyOfThisChild: [] }),
    },
    {
      state: 'with somebody who knows only this child',
      card: lookCard(samplePeople.admin, meeting, {
        child,
        told: 1,
        onlyOfThisChild: [samplePeople.school.name],
      }),
    },
    { state: 'done', card: takenOutCard(samplePeople.admin, meeting, child) },
    {
      state: 'what the others are told',
      card: toldCard(samplePeople.school, 'A meeting is about fewer children', [
        `${sayConference(sampleConference)}: ${child.label} ` +
          'is not part of it. It is about Mia (7).',
        `Please leave ${child.label} out of what you write for it.`,
      ]),
    },
  ]
}
