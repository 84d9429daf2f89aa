// 'Remind me tomorrow', and how often: a person's own choice, which moves no duty.
import { z } from 'zod'
import { addDays, inLondon, londonInstant, sayDay, weekday } from '../../domain/dates/dates.ts'
import { localTime, type Instant } from '../../domain/ids.ts'
import { notFoundCard } from '../feature-cards.ts'
import { remindersCard } from './view.ts'
import { rhythms, type ReminderWish } from '../../domain/messages/reminders.ts'
import { rollForward, type Calendar } from '../../domain/dates/calendar.ts'
import type { PrivateCard } from '../../domain/card.ts'
import type { TextHandler, Turn, Verb } from '../feature.ts'

const quietChoice = z.object({ slot: z.enum(['tomorrow', 'week', 'off']) })
const rhythmChoice = z.object({ slot: z.enum(rhythms) })
type Quiet = z.infer<typeof quietChoice>['slot']

export const verbs: readonly Verb[] = [
  { verb: 'reminders.show', press: (turn) => show(turn) },
  { verb: 'reminders.quiet', press: async (turn, data) => {
    const asked = quietChoice.safeParse(data)
    return asked.success ? beQuiet(turn, asked.data.slot) : notFoundCard(turn.actor)
  } },
  { verb: 'reminders.rhythm', press: async (turn, data) => {
    const asked = rhythmChoice.safeParse(data)
    return asked.success ? choose(turn, (wish) => ({ ...wish, rhythm: asked.data.slot }), 'All right, from now on.') : notFoundCard(turn.actor)
  } },
]

export const texts: readonly TextHandler[] = [
  { intents: [], commands: ['reminders', 'my reminders', 'stop', 'unsubscribe', 'mute', 'too many messages', 'too many reminders', 'stop messaging me'], say: async (turn) => [await show(turn)] },
  { intents: ['snooze'], commands: ['snooze'], say: async (turn) => [await beQuiet(turn, 'tomorrow')] },
]

async function show(turn: Turn): Promise<PrivateCard> {
  const { wishes } = turn.rooms
  return wishes === undefined ? notFoundCard(turn.actor) : remindersCard(turn.actor, await wishes.of(turn.actor.id), { now: turn.now })
}

async function beQuiet(turn: Turn, asked: Quiet): Promise<PrivateCard> {
  if (asked === 'off') return choose(turn, ({ quietUntil: _over, ...wish }) => wish, 'All right, I remind you again.')
  const until = quietUntil(asked, turn)
  return choose(turn, (wish) => ({ ...wish, quietUntil: until }), `All right, not before ${sayDay(inLondon(until).date)}. Every date stays as it is.`)
}

/** 09:00 on the next working day, or on the first one from next Monday on. */
function quietUntil(asked: 'tomorrow' | 'week', { now, rooms: { calendar } }: { readonly now: Instant; readonly rooms: { readonly calendar: Calendar } }): Instant {
  const { date } = inLondon(now)
  const daysToMonday = ((8 - weekday(date)) % 7) || 7
  return londonInstant(rollForward(calendar, addDays(date, asked === 'tomorrow' ? 1 : daysToMonday)), localTime('09:00'))
}

async function choose(turn: Turn, choice: (wish: ReminderWish) => ReminderWish, notice: string): Promise<PrivateCard> {
  const { wishes } = turn.rooms
  if (wishes === undefined) return notFoundCard(turn.actor)
  return remindersCard(turn.actor, await wishes.choose(turn.actor.id, choice), { now: turn.now, notice })
}
