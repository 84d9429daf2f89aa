// 'Remind me tomorrow', and how often: a person's own choice, which moves no duty.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/messages/card.ts'
import { type ReminderWish, rhythms, usualWish } from '../../../domain/messages/reminders.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { TextHandler, Verb } from '../../kernel/feature.ts'
import { pressOn } from '../../kernel/press.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { dueBefore, type Quiet, quietFrom } from './asked-day.ts'
import { remindersQuiet, remindersRhythm, remindersShow } from './verbs.ts'
import { remindersCard } from './view.ts'

const quietChoice = z.object({ slot: z.enum(['tomorrow', 'week', 'off']) })
const rhythmChoice = z.object({ slot: z.enum(rhythms) })
type QuietChoice = z.infer<typeof quietChoice>

export const verbs: readonly Verb[] = [
  { verb: remindersShow, press: show },
  pressOn(remindersQuiet, async (_context, data) => quietChoice.safeParse(data).data, beQuiet),
  pressOn(
    remindersRhythm,
    async (_context, data) => rhythmChoice.safeParse(data).data,
    (context, { slot: rhythm }) =>
      choose(context, (wish) => ({ ...wish, rhythm }), 'All right, from now on.'),
  ),
]

export const texts: readonly TextHandler[] = [
  {
    intents: ['reminders'],
    say: async (context) => [await show(context)],
  },
  {
    intents: ['snooze'],
    say: async (context, { text, slots }) => [
      await quietBy(context, quietFrom(context, text, slots.time)),
    ],
  },
]

async function show(context: RequestContext): Promise<PrivateCard> {
  const { wishes } = context.deps
  return wishes === undefined
    ? notFoundCard(context.actor)
    : remindersCard(context.actor, await wishes.of(context.actor.id), { now: context.now })
}

async function beQuiet(context: RequestContext, { slot }: QuietChoice): Promise<PrivateCard> {
  if (slot === 'off')
    return choose(
      context,
      ({ quietUntil: _over, ...wish }) => wish,
      'All right, I remind you again.',
    )
  return quietBy(context, quietFrom(context, slot === 'week' ? 'next week' : 'tomorrow'))
}

/** Says the day, and what is due before it: that is asked for all the same. */
async function quietBy(context: RequestContext, { until, words }: Quiet): Promise<PrivateCard> {
  const { rhythm } = (await context.deps.wishes?.of(context.actor.id)) ?? usualWish
  const due = await dueBefore(context, until, rhythm)
  const notice = [words, due === '' ? 'Every date stays as it is.' : due].join(' ')
  return choose(context, (wish) => ({ ...wish, quietUntil: until }), notice)
}

async function choose(
  context: RequestContext,
  choice: (wish: ReminderWish) => ReminderWish,
  notice: string,
): Promise<PrivateCard> {
  const { wishes } = context.deps
  if (wishes === undefined) return notFoundCard(context.actor)
  return remindersCard(context.actor, await wishes.choose(context.actor.id, choice), {
    now: context.now,
    notice,
  })
}
