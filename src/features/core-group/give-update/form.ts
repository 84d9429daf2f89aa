// What stands in an update's form: as somebody sent it, as they gave it before, or as they typed it
// in a message.
import { z } from 'zod'

import { parseLocalDate } from '../../../domain/dates/dates.ts'
import type { LocalDate } from '../../../domain/ids.ts'
import { ok, type Refusal, refuse, type Result } from '../../../domain/result.ts'
import type { DraftRating } from '../../../domain/state/core-group-papers.ts'
import type { PlanOutcome } from '../../../domain/state/plan.ts'
import {
  colours,
  directions,
  type Evidence,
  type MemberRating,
  type NextStep,
  type RatingWords,
  safers,
  sightings,
} from '../../../domain/state/rating.ts'
import { typed } from '../../kernel/card-fields.ts'

export const updateInputs = z.object({
  colour: typed,
  evidence: typed,
  on: typed,
  how: typed,
  direction: typed,
  safer: typed,
  saferWhy: typed,
  evidence2: typed,
  on2: typed,
  how2: typed,
  barrier: typed,
  helpNeeded: typed,
  childSays: typed,
  familySays: typed,
  stepWhat: typed,
  stepWho: typed,
  stepWhen: typed,
})
export type UpdateInputs = Readonly<z.infer<typeof updateInputs>>

export const emptyInputs = (today: LocalDate): UpdateInputs => ({
  colour: '',
  evidence: '',
  on: today,
  how: 'observed',
  direction: '',
  safer: '',
  saferWhy: '',
  evidence2: '',
  on2: '',
  how2: 'observed',
  barrier: '',
  helpNeeded: '',
  childSays: '',
  familySays: '',
  stepWhat: '',
  stepWho: '',
  stepWhen: '',
})

const wordsIn = ({
  direction,
  safer,
  saferWhy,
  barrier,
  helpNeeded,
  childSays,
  familySays,
  nextStep,
}: Omit<RatingWords, 'evidence' | 'colour'>) => ({
  direction: direction ?? '',
  safer: safer ?? '',
  saferWhy,
  barrier,
  helpNeeded,
  childSays,
  familySays,
  stepWhat: nextStep?.what ?? '',
  stepWho: nextStep?.who ?? '',
  stepWhen: nextStep?.when ?? '',
})

/** As it was given, to be changed. */
export function inputsOf(rating: MemberRating, today: LocalDate): UpdateInputs {
  const [first, second] = rating.evidence
  return {
    ...emptyInputs(today),
    ...wordsIn(rating),
    colour: rating.colour,
    evidence: first?.words ?? '',
    on: first?.on ?? today,
    how: first?.how ?? 'observed',
    evidence2: second?.words ?? '',
    on2: second?.on ?? '',
    how2: second?.how ?? 'observed',
  }
}

/** As they typed it, or as last time: never with last time's evidence. */
export const inputsFrom = (
  { colour, evidence, repeats, form }: DraftRating,
  today: LocalDate,
): UpdateInputs => ({
  ...emptyInputs(today),
  ...(repeats === undefined
    ? {}
    : { ...wordsIn(repeats), childSays: '', familySays: '', stepWhen: '' }),
  colour,
  evidence,
  ...form,
})

/** What stands in the form, to be found there again: even what cannot be read yet. */
export const draftFrom = (form: UpdateInputs, { id }: Pick<PlanOutcome, 'id'>): DraftRating => ({
  outcome: id,
  colour: colours.find((colour) => colour === form.colour) ?? 'not-rated',
  evidence: form.evidence,
  form,
})

/** The form as words, and everything in it that cannot be read. */
export function wordsOf(form: UpdateInputs): {
  readonly words: RatingWords
  readonly faults: readonly Refusal[]
} {
  const colour = colours.find((colour) => colour === form.colour)
  const evidence = evidenceOf(form)
  const nextStep = nextStepOf(form)
  const direction = directions.find((direction) => direction === form.direction)
  const safer = safers.find((safer) => safer === form.safer)
  return {
    words: {
      colour: colour ?? 'not-rated',
      evidence: evidence.ok ? evidence.value : [],
      ...(direction === undefined ? {} : { direction }),
      ...(safer === undefined ? {} : { safer }),
      saferWhy: form.saferWhy,
      barrier: form.barrier,
      helpNeeded: form.helpNeeded,
      childSays: form.childSays,
      familySays: form.familySays,
      ...(nextStep.ok && nextStep.value !== undefined ? { nextStep: nextStep.value } : {}),
    },
    faults: [
      ...(colour === undefined
        ? [{ code: 'rating.colour', words: 'Please choose a colour.' }]
        : []),
      ...[evidence, nextStep].flatMap((read) => (read.ok ? [] : [read.refusal])),
    ],
  }
}

function evidenceOf(form: UpdateInputs): Result<readonly Evidence[]> {
  const evidence: Evidence[] = []
  for (const [words, on, how] of [
    [form.evidence, form.on, form.how],
    [form.evidence2, form.on2 === '' ? form.on : form.on2, form.how2],
  ] as const) {
    if (words === '') continue
    const day = parseLocalDate(on)
    if (!day.ok)
      return refuse('rating.evidence-date', `On which day was that? ${day.refusal.words}`)
    evidence.push({
      words,
      on: day.value,
      how: sightings.find((sighting) => sighting === how) ?? 'told',
    })
  }
  return ok(evidence)
}

function nextStepOf({
  stepWhat: what,
  stepWho: who,
  stepWhen,
}: UpdateInputs): Result<NextStep | undefined> {
  if (what === '' && who === '' && stepWhen === '') return ok(undefined)
  if (what === '' || who === '' || stepWhen === '')
    return refuse(
      'rating.next-step',
      'A next step says what, who and by when. Please give all three, or leave all three empty.',
    )
  const when = parseLocalDate(stepWhen)
  return when.ok
    ? ok({ what, who, when: when.value })
    : refuse('rating.next-step', when.refusal.words)
}
