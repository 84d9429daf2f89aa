// 'Who is here': the chair and the administrator mark it in a few taps or words; the lead social
// worker sees it.
import { z } from 'zod'

import { isLocalTime, type LocalTime, localTime } from '../../../domain/ids.ts'
import type { Marking } from '../../../domain/meeting/arrival.ts'
import { typed } from '../../kernel/card-fields.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import type { RequiredAct } from '../../kernel/meeting-access.ts'
import { factsOf } from '../../kernel/meeting-facts.ts'
import { type ActOn, meetingFor, pressOn, withFacts } from '../../kernel/press.ts'
import {
  arrived,
  findMarkable,
  keepMark,
  type Markable,
  markableIn,
  markAndShow,
  standingInputs,
} from './marking.ts'
import { listOrShow, onNow } from './meetings-now.ts'
import { sayMarked } from './presence-words.ts'
import { chosenDay, marksVerb } from './several-marks.ts'
import {
  dayAbsent,
  dayCame,
  dayHere,
  dayLeft,
  dayList,
  dayOnline,
  dayPerson,
  dayShow,
  dayUndo,
  dayWent,
} from './verbs.ts'
import { dayCard, personCard } from './view.ts'

const sees: RequiredAct = (conference) => ({ act: 'see-status', conference })

/**
 * A tap marks the present moment; on a later day, when there is no such moment, it opens the form
 * that asks for the time.
 */
const tap = (verb: string, markingOf: (markable: Markable) => Marking): Verb =>
  pressOn(verb, findMarkable, (context, markable) =>
    markAndShow(context, markable, markingOf(markable)),
  )

export const verbs: readonly Verb[] = [
  pressOn(dayShow, withFacts(meetingFor(sees), factsOf), (_context, facts, data) =>
    chosenDay(facts, data),
  ),
  { verb: dayList, press: async (context) => listOrShow(context, await onNow(context, {})) },
  tap(dayHere, ({ invitation }) => arrived(invitation, 'in-person')),
  tap(dayOnline, ({ invitation }) => arrived(invitation, 'online')),
  tap(dayLeft, () => ({ mark: 'left' })),
  tap(dayAbsent, () => ({ mark: 'absent' })),
  tap(dayUndo, () => ({ mark: 'taken-back' })),
  pressOn(dayPerson, findMarkable, (_context, markable) =>
    personCard(markable.facts, markable.invitation, {
      inputs: standingInputs(markable),
      problem: '',
    }),
  ),
  marksVerb,
  pressOn(dayCame, findMarkable, fromForm('arrived')),
  pressOn(dayWent, findMarkable, fromForm('left')),
]

const formInputs = z.object({
  time: typed,
  mode: z.enum(['in-person', 'online']).catch('in-person'),
  who: z.enum(['invited', 'representative']).catch('invited'),
})

function fromForm(what: 'arrived' | 'left'): ActOn<Markable> {
  return async (context, { facts, invitation, ref }, data) => {
    const inputs = formInputs.parse(data)
    const time = readTyped(inputs.time)
    if (time === 'unreadable')
      return personCard(facts, invitation, {
        inputs,
        problem: `‘${inputs.time}’ is not a time of day. Write it like 10:12.`,
      })
    const at = time === undefined ? {} : { time }
    const marking: Marking =
      what === 'left'
        ? { mark: 'left', ...at }
        : { mark: 'arrived', who: inputs.who, mode: inputs.mode, ...at }
    const outcome = await keepMark(context, ref, marking)
    const after = await markableIn(context, outcome?.family, ref)
    if (outcome === undefined || after === undefined) return notFoundCard(context.actor)
    if (outcome.refusal !== undefined)
      return personCard(after.facts, after.invitation, { inputs, problem: outcome.refusal.words })
    return dayCard(after.facts, {
      notice: sayMarked(after.facts, after.invitation),
      marked: after.invitation.id,
    })
  }
}

function readTyped(text: string): LocalTime | undefined | 'unreadable' {
  const padded = text.replace('.', ':').padStart(5, '0')
  return text === '' ? undefined : isLocalTime(padded) ? localTime(padded) : 'unreadable'
}
