// 'Remind me tomorrow', and how often: a person's own choice, which moves no duty.
import { z } from 'zod'

import type { PrivateCard } from '../../../domain/card.ts'
import { type ReminderWish, rhythms, usualWish } from '../../../domain/messages/reminders.ts'
import { notFoundCard } from '../../kernel/cards.ts'
import type { RequestContext, TextHandler, Verb } from '../../kernel/feature.ts'
import { dueBefore, type Quiet, quietFrom } from './asked-day.ts'
import { remindersCard } from './view.ts'

const quietChoice = z.object({ slot: z.enum(['tomorrow', 'week', 'off']) })
const rhythmChoice = z.object({ slot: z.enum(rhythms) })
type QuietChoice = z.infer<typeof quietChoice>['slot']

export const verbs: readonly Verb[] = [
  { verb: 'reminders.show', press: (turn) => show(turn) },
  {
    verb: 'reminders.quiet',
    press: async (turn, data) => {
      const asked = quietChoice.safeParse(data)
      return asked.success ? beQuiet(turn, asked.data.slot) : notFoundCard(turn.actor)
    },
  },
  {
    verb: 'reminders.rhythm',
    press: async (turn, data) => {
      const asked = rhythmChoice.safeParse(data)
      return asked.success
        ? choose(turn, (wish) => ({ ...wish, rhythm: asked.data.slot }), 'All right, from now on.')
        : notFoundCard(turn.actor)
    },
  },
]

export const texts: readonly TextHandler[] = [
  {
    intents: [],
    commands: [
      'reminders',
      'my reminders',
      'stop',
      'unsubscribe',
      'mute',
      'too many messages',
      'too many reminders',
      'stop messaging me',
    ],
    say: async (turn) => [await show(turn)],
  },
  {
    intents: ['snooze'],
    commands: ['snooze'],
    say: async (turn, { text, slots }) => [await quietBy(turn, quietFrom(turn, text, slots.time))],
  },
]

async function show(turn: RequestContext): Promise<PrivateCard> {
  const { wishes } = turn.rooms
  return wishes === undefined
    ? notFoundCard(turn.actor)
    : remindersCard(turn.actor, await wishes.of(turn.actor.id), { now: turn.now })
}

async function beQuiet(turn: RequestContext, asked: QuietChoice): Promise<PrivateCard> {
  if (asked === 'off')
    return choose(turn, ({ quietUntil: _over, ...wish }) => wish, 'All right, I remind you again.')
  return quietBy(turn, quietFrom(turn, asked === 'week' ? 'next week' : 'tomorrow'))
}

/** Says the day, and what is due before it: that is asked for all the same. */
async function quietBy(turn: RequestContext, { until, words }: Quiet): Promise<PrivateCard> {
  const { rhythm } = (await turn.rooms.wishes?.of(turn.actor.id)) ?? usualWish
  const due = await dueBefore(turn, until, rhythm)
  const notice = [words, due === '' ? 'Every date stays as it is.' : due].join(' ')
  return choose(turn, (wish) => ({ ...wish, quietUntil: until }), notice)
}

async function choose(
  turn: RequestContext,
  choice: (wish: ReminderWish) => ReminderWish,
  notice: string,
): Promise<PrivateCard> {
  const { wishes } = turn.rooms
  if (wishes === undefined) return notFoundCard(turn.actor)
  return remindersCard(turn.actor, await wishes.choose(turn.actor.id, choice), {
    now: turn.now,
    notice,
  })
}
