import { isRecordedBySaying } from '../../../domain/meeting/preparation.ts'
import { type Purpose, purposes } from '../../../domain/state/purpose.ts'
import type { DutyButton } from '../../kernel/duty-buttons.ts'
import type { Feature, NoticeKey, NoticeView } from '../../kernel/feature.ts'
import { verbs } from './flow.ts'
import { chairsNotice, ownersNotice } from './notices.ts'
import { texts } from './text-commands.ts'
import { dutyMine } from './verbs.ts'

const recorded = purposes.filter(isRecordedBySaying)

/** Other features do these; that one is late is told here, to the chair. */
const doneElsewhere = ['circulate-reports', 'ask-missing-member', 'export-record'] as const
/** And these are asked for here, on one card with what else the chair owes to that meeting. */
const toDecide = ['decide-exclusion', 'decide-withholding'] as const

const notices = new Map<NoticeKey, NoticeView>([
  ...recorded.flatMap((duty): [NoticeKey, NoticeView][] => [
    [`${duty}/owner`, ownersNotice],
    [`${duty}/chair`, chairsNotice],
    [`${duty}/administrator`, chairsNotice],
  ]),
  ...doneElsewhere.map((duty): [NoticeKey, NoticeView] => [`${duty}/chair`, chairsNotice]),
  ...toDecide.flatMap((duty): [NoticeKey, NoticeView][] => [
    [`${duty}/owner`, ownersNotice],
    [`${duty}/administrator`, chairsNotice],
  ]),
])

/**
 * A date is called by what is done by then; somebody who has it to do reads what is theirs to do.
 */
const tasks: Partial<Record<Purpose, string>> = {
  'hold-first-core-group': 'Hold the first core group',
  'hold-next-core-group': 'Hold the next core group',
  'hold-midway-review': 'Hold the midway review',
  'hold-first-review': 'Hold the first review',
  'hold-next-review': 'Hold the next review',
  'rebook-conference': 'Find a new day for the conference',
  'record-outcome': 'Record what was decided',
  'write-plan': 'Write the plan with the family',
  'give-decision': 'Give the family the letter about the decision',
}

export const preparation: Feature = {
  name: 'preparation',
  verbs,
  texts,
  notices,
  dutyButtons: new Map(
    recorded.map((duty): [Purpose, DutyButton] => {
      const task = tasks[duty]
      return [
        duty,
        { verb: dutyMine, ...(task === undefined ? {} : { task, saidTo: 'anybody' as const }) },
      ]
    }),
  ),
}
