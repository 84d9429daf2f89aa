import { instant, messageId, practiceId } from '../../../src/domain/ids.ts'
import { isOpen } from '../../../src/domain/obligations/obligation.ts'
import { obligations } from '../../../src/domain/obligations/obligations.ts'
import type { Notice } from '../../../src/domain/state/notice.ts'
import { features } from '../../../src/features/index.ts'
import { listChangedCard, settledCard } from '../../../src/features/kernel/cards.ts'
import { dutyButtonsOf } from '../../../src/features/kernel/duty-buttons.ts'
import {
  digestCard,
  type DigestItem,
  remindersCard,
} from '../../../src/features/running-it/reminders/view.ts'
import type { FeatureSamples, SampleGround } from '../sample.ts'
import { sampleCase, sampleConference, sampleNow, samplePeople } from '../sample-family.ts'

/** The chair's own duties, and one invitation that is late: `times` of each. */
function items({ practice, calendar }: SampleGround, times: number): DigestItem[] {
  const owed = obligations(sampleCase, {
    practices: new Map([[practiceId('statutory'), practice]]),
    calendar,
    now: sampleNow,
  }).filter(isOpen)
  const about = (tell: Notice['tell'], kinds: readonly string[], index: number): DigestItem => {
    const mine = owed.filter((obligation) => kinds.includes(obligation.kind))
    const notice: Notice = {
      id: messageId(`notice:sample:${tell}:${index}`),
      caseId: sampleCase.id,
      meeting: sampleConference.id,
      kind: mine[0]?.kind ?? 'contact-family',
      step: 'due',
      tell,
      to: samplePeople.chair.id,
      about: mine.map((obligation) => obligation.id),
      at: sampleNow,
    }
    return { to: samplePeople.chair, notice, family: sampleCase, reminder: { notice, owed: mine } }
  }
  return Array.from({ length: times }, (_, index) => [
    about(
      'owner',
      ['contact-family', 'plan-child-part', 'choose-venue', 'arrange-interpreter'],
      index,
    ),
    about('chair', ['answer-invitation'], index),
  ]).flat()
}

export const samples: FeatureSamples = (ground) => [
  {
    state: 'two things today',
    card: digestCard(items(ground, 1), {
      now: sampleNow,
      calendar: ground.calendar,
      dutyButtons: dutyButtonsOf(features),
    }),
  },
  {
    state: 'more than a card holds',
    card: digestCard(items(ground, 8), {
      now: sampleNow,
      calendar: ground.calendar,
      dutyButtons: dutyButtonsOf(features),
    }),
  },
  { state: 'something on the list has changed', card: listChangedCard(samplePeople.school) },
  { state: 'an old card that is settled', card: settledCard(samplePeople.school) },
  {
    state: 'nothing chosen',
    card: remindersCard(samplePeople.school, { rhythm: 'standard' }, { now: sampleNow }),
  },
  {
    state: 'quiet until tomorrow',
    card: remindersCard(
      samplePeople.school,
      { rhythm: 'light', quietUntil: instant('2027-02-23T09:00:00Z') },
      {
        now: sampleNow,
        notice: 'All right, not before Tue 23 February. Every date stays as it is.',
      },
    ),
  },
]
