// What a core group answers once it has met: the three questions for the review, and whether there
// was further harm.
import { z } from 'zod'

import { startsAt } from '../../../domain/dates/starts-at.ts'
import type { MeetingId } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type Case } from '../../../domain/state/case.ts'
import {
  type CoreGroupCycle,
  currentCycles,
  type CycleAnswers,
  cycleId,
} from '../../../domain/state/core-group-papers.ts'
import { type Paper, papersOf } from '../../../domain/state/paper.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import { changeCase, commit, type Decision, refused, unchanged } from '../../kernel/change.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { finderFrom, liveIn } from '../shared/meeting-finder.ts'
import { cycleForm, cycleInputs, harmWords } from './view.ts'

/** A core group that has begun, for whoever leads it: before that it has said nothing. */
function heldIn(
  context: RequestContext,
  family: Case | undefined,
  id: MeetingId,
): Meeting | undefined {
  const found = liveIn(context, family, { id, act: 'lead-core-group' })
  return found !== undefined && context.now >= startsAt(found.conference) ? found : undefined
}

export const heldAt = finderFrom(heldIn)

export async function standing({ deps }: RequestContext, { family, conference }: Meeting) {
  const cycle = currentCycles(
    papersOf(
      await deps.cases.papers(family.id, { kinds: ['core-group-cycle'] }),
      'core-group-cycle',
    ),
  ).find((cycle) => cycle.meeting === conference.id)
  return { answers: cycleInputs(cycle), seen: cycle?.number ?? 0 }
}

const cycleFields = z.object({
  working: typed,
  progress: typed,
  safer: typed,
  harm: typed,
  harmWords: typed,
  seen: z.coerce.number().int().catch(-1),
})

type CycleForm = z.infer<typeof cycleFields>
const isHarm = (text: string): text is CycleAnswers['harm'] => Object.hasOwn(harmWords, text)

type AnswersToKeep = {
  readonly said: CycleAnswers
  readonly seen: number
  readonly papers: readonly Paper[]
}

/** Appends the answers; earlier ones stay. Idempotent. */
export async function record(
  context: RequestContext,
  meeting: Meeting,
  data: unknown,
): Promise<PrivateCard> {
  const form = cycleFields.parse(data)
  const { seen, ...answers } = form
  const facts = { ...meeting, person: context.actor }
  const gap = gapIn(form)
  if (gap !== undefined || !isHarm(form.harm))
    return cycleForm(facts, { answers, seen, problem: gap ?? '' })
  const said: CycleAnswers = { ...answers, harm: form.harm }
  const outcome = await changeCase<Meeting, 'kept' | 'outdated'>(context, meeting.family.id, {
    find: (family) => heldIn(context, family, meeting.conference.id),
    decide: (now, papers) => answered(context, now, { said, seen, papers }),
    reading: { kinds: ['core-group-cycle'] },
  })
  if (outcome === undefined) return notFoundCard(context.actor)
  if (outcome === 'outdated')
    return cycleForm(facts, {
      answers,
      seen: (await standing(context, meeting)).seen,
      problem:
        'Somebody has answered since. Keeping yours adds a ' +
        'new answer beside theirs; the report shows the newest.',
    })
  return cycleForm(facts, { ...(await standing(context, meeting)), kept: true })
}

/** What is still to be answered, in words. */
function gapIn(form: CycleForm): string | undefined {
  const { working, progress, safer, harm } = form
  if ([working, progress, safer].includes('')) return 'Please answer all three questions.'
  if (!isHarm(harm)) return 'Please say whether there has been any further harm.'
  return harm === 'some' && form.harmWords === ''
    ? 'Please say what happened, and when.'
    : undefined
}

function answered(
  context: RequestContext,
  { family, conference }: Meeting,
  { said, seen, papers }: AnswersToKeep,
): Decision<'kept' | 'outdated'> {
  const before = currentCycles(papersOf(papers, 'core-group-cycle')).find(
    (cycle) => cycle.meeting === conference.id,
  )
  if (before !== undefined && JSON.stringify(plain(before)) === JSON.stringify(plain(said)))
    return unchanged('kept')
  if ((before?.number ?? 0) !== seen)
    return refused({ code: 'card.outdated', words: 'outdated' }, 'outdated')
  const number = (before?.number ?? 0) + 1
  const cycle: CoreGroupCycle = {
    kind: 'core-group-cycle',
    id: cycleId(conference.id, number),
    meeting: conference.id,
    number,
    by: context.actor.id,
    at: context.now,
    ...said,
  }
  return commit(
    {
      family,
      papers: [cycle],
      audit: [{ event: 'core-group.answered', meeting: conference.id }],
    },
    'kept',
  )
}

const plain = ({ working, progress, safer, harm, harmWords }: CycleAnswers) => [
  working,
  progress,
  safer,
  harm,
  harmWords,
]
