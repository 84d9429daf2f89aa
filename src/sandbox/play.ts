// What a person in the practice room does: say something, press a button, add or remove the bot.
import { randomUUID } from 'node:crypto'

import {
  type Envelope,
  installActivities,
  messageActivity,
  pressActivity,
  removalActivities,
} from './activities.ts'
import {
  answered,
  type BotAnswer,
  noAnswer,
  postToBot,
  type PressOutcome,
  pressOutcome,
} from './bot-line.ts'
import { type ChatActivity, type ChatKey, chatOf, type Chats, groupChat } from './chats.ts'
import type { Everybody } from './everybody.ts'
import type { Installs } from './installs.ts'
import { oneAfterAnother } from './one-after-another.ts'
import type { RoomPerson } from './people.ts'
import type { RoomOptions } from './room-options.ts'

export type PlayParts = RoomOptions & {
  readonly chats: Chats
  readonly everybody: Everybody
  readonly installs: Installs
}

/** `status` is what the bot's endpoint answered, 504 when it did not. */
export type SayOutcome = {
  readonly status: number
  readonly said: string
  readonly activities: readonly ChatActivity[]
}
export type PressedActivity = { readonly outcome: PressOutcome; readonly activity: ChatActivity }
export type Press = {
  readonly activityId: string
  readonly verb: string
  readonly data: unknown
  /** Which card of the activity, from 0. */ readonly card: number
}

/**
 * Thrown when the bot could not be told that it was added or removed: the next try tells it again.
 */
export class BotUnheard extends Error {
  constructor(status: number) {
    super(
      `The bot answered ${status} when the practice ` +
        'room told it where it had been added or removed.',
    )
    this.name = 'BotUnheard'
  }
}

export interface Play {
  say(person: RoomPerson, words: { text: string; in: 'personal' | 'group' }): Promise<SayOutcome>
  /** Undefined when the person has no such activity, or it has no such card. */
  press(person: RoomPerson, press: Press): Promise<PressedActivity | undefined>
  /**
   * Adds the bot to the chat of somebody new; for anybody else it does nothing. Throws BotUnheard.
   */
  welcome(person: RoomPerson): Promise<void>
  /**
   * Adds the bot to somebody's chat, or removes it; repeating it tells the bot nothing. Throws
   * BotUnheard.
   */
  setInstalled(person: RoomPerson, installed: boolean): Promise<void>
  /** Throws BotUnheard. */
  installForEveryone(): Promise<void>
}

export function openPlay(parts: PlayParts): Play {
  return { ...talking(parts), ...installing(parts) }
}

const envelopeFrom =
  ({ clock, serviceUrl }: PlayParts) =>
  (person: RoomPerson, where: Envelope['in']): Envelope => ({
    person,
    at: clock.now(),
    serviceUrl: serviceUrl(),
    in: where,
  })

function talking(parts: PlayParts): Pick<Play, 'say' | 'press'> {
  const { chats, clock, settle } = parts
  const post = (activity: unknown) => postToBot(parts.botEndpoint(), activity)
  const envelope = envelopeFrom(parts)
  return {
    async say(person, { text, in: where }) {
      const chat = where === 'group' ? groupChat : chatOf(person.id)
      const by = where === 'group' ? { by: { id: person.id, name: person.name } } : {}
      const said = await chats.add(chat, {
        from: 'person',
        ...by,
        text,
        cards: [],
        lockScreen: null,
      })
      const { status } = await post(messageActivity(envelope(person, where), { id: said.id, text }))
      await settle()
      return {
        status,
        said: said.id,
        activities: (await chats.read(chat)).filter((activity) => activity.id > said.id),
      }
    },

    async press(person, { activityId, verb, data, card }) {
      const chat = chatOf(person.id)
      const pressed = async () =>
        (await chats.read(chat)).find((activity) => activity.id === activityId)
      const before = await pressed()
      if (before?.cards[card] === undefined) return undefined
      const sent = envelope(person, 'personal')
      const answer: BotAnswer = await post(
        pressActivity(sent, { id: `f:${randomUUID()}`, activityId, verb, data }),
      )
      const outcome = pressOutcome(answer)
      if (outcome.shows === 'card') {
        const updatedAt = clock.now()
        await chats.change(chat, activityId, (held) =>
          held.cards[card] === undefined
            ? held
            : { ...held, cards: held.cards.with(card, outcome.card), updatedAt },
        )
      }
      await settle()
      return { outcome, activity: (await pressed()) ?? before }
    },
  }
}

function installing(
  parts: PlayParts,
): Pick<Play, 'welcome' | 'setInstalled' | 'installForEveryone'> {
  const { everybody, installs, settle } = parts
  const envelope = envelopeFrom(parts)
  // Two callers at once must not add the bot to one chat twice.
  const inTurn = oneAfterAnother()

  async function install(chat: ChatKey, sent: Envelope, members: readonly RoomPerson[]) {
    await tellBot(parts, installActivities(sent, { id: `${Date.parse(sent.at)}`, members }))
    await installs.set(chat, 'installed')
  }
  const installFor = (person: RoomPerson) =>
    install(chatOf(person.id), envelope(person, 'personal'), [person])
  const installIfNew = async (person: RoomPerson) => {
    if ((await installs.state(chatOf(person.id))) === 'new') await installFor(person)
  }

  return {
    welcome: (person) =>
      inTurn(async () => {
        await installIfNew(person)
        await settle()
      }),

    setInstalled: (person, installed) =>
      inTurn(async () => {
        const chat = chatOf(person.id)
        const is = (await installs.state(chat)) === 'installed'
        if (is === installed) return
        if (installed) {
          // The chat is open before the bot is told of it, so that its welcome is not refused.
          await installs.set(chat, 'installed')
          await installFor(person).catch(async (error: unknown) => {
            await installs.set(chat, 'removed')
            throw error
          })
        } else {
          await installs.set(chat, 'removed')
          const sent = envelope(person, 'personal')
          await tellBot(parts, removalActivities(sent, `${Date.parse(sent.at)}`))
        }
        await settle()
      }),

    installForEveryone: () =>
      inTurn(async () => {
        const people = await everybody.all()
        for (const person of people) {
          if (await installs.isElsewhere(chatOf(person.id))) await installFor(person)
          else await installIfNew(person)
        }
        const [first] = people
        if (first !== undefined && (await installs.state(groupChat)) === 'new')
          await install(groupChat, envelope(first, 'group'), people)
      }),
  }
}

async function tellBot({ botEndpoint }: PlayParts, activities: readonly unknown[]): Promise<void> {
  const post = (activity: unknown) => postToBot(botEndpoint(), activity)
  for (const activity of activities) {
    let answer = await post(activity)
    // A machine that is busy starting up is slow, and not broken. Being told twice of one chat
    // changes nothing.
    for (let again = 0; answer.status === noAnswer && again < 3; again += 1)
      answer = await post(activity)
    if (!answered(answer)) throw new BotUnheard(answer.status)
  }
}
