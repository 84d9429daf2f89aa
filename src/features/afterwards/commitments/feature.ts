import type { DutyButton } from '../../kernel/duty-buttons.ts'
import type { Feature } from '../../kernel/feature.ts'
import { texts, verbs } from './flow.ts'
import { notices } from './notices.ts'
import { commitmentMine } from './verbs.ts'

/** A promise is its maker's, whoever they are. */
const promised = (task: string): DutyButton => ({ verb: commitmentMine, task, saidTo: 'anybody' })

export const commitments: Feature = {
  name: 'commitments',
  verbs,
  texts,
  notices,
  dutyButtons: new Map([
    ['begin-commitment', promised('Begin with what you promised')],
    ['check-commitment', promised('Ask the family how your promise goes')],
    ['update-commitment', promised('Say how your promises go, before the core group')],
    ['keep-commitment', promised('Do what you promised')],
  ]),
}
