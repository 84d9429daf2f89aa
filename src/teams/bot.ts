// The turn: who is it, what do they want, which feature answers. Nothing about a family is decided here.
import { randomUUID } from 'node:crypto'

import { Application } from '@microsoft/teams-ai'
import { type Activity, type InvokeResponse, TurnContext } from 'botbuilder'

import { groupSentence } from '../domain/messages/card.ts'
import type { Person, TeamsAccount } from '../domain/state/person.ts'
import type { Feature } from '../features/kernel/feature.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'
import type { Log, LogFacts } from '../ports/log.ts'
import type { Measures } from '../ports/measures.ts'
import type { Taps } from '../ports/taps.ts'
import { openTurn } from '../turns/open-turn.ts'
import { failureCard, unknownPersonCard } from '../turns/public-cards.ts'
import { textAnswers } from '../turns/route-message.ts'
import { cardActions } from '../turns/route-press.ts'
import { cardActivity, cardResponse, groupActivity, messageResponse } from './activities.ts'
import { accountOf, type Arrival, type DoorRules, isPersonal, readArrival } from './arrival.ts'
import type { Conversations } from './conversations.ts'
import type { FileConsents } from './files.ts'

export type BotParts = {
  readonly features: readonly Feature[]
  readonly deps: Dependencies
  readonly conversations: Conversations
  /** Absent in the practice room, where a file is a link. */
  readonly files?: FileConsents
  /** Told of every tap before it is answered, so that the delivery leaves that card alone. */
  readonly taps?: Taps
  readonly measures?: Measures
  readonly rules: DoorRules
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
}

/** A teams-ai application with our routes; it keeps no state and runs no planner. */
export function createBot(parts: BotParts): Application {
  const { deps, conversations, rules, log } = parts
  const pressed = cardActions(parts.features, log)
  const answers = textAnswers(parts.features)
  const app = new Application({ startTypingTimer: false })

  /** Who is speaking, as far as the channel vouches for it. */
  async function whoIs(
    context: TurnContext,
  ): Promise<
    { arrival: Arrival; account?: TeamsAccount; person?: Person; first: boolean } | undefined
  > {
    const arrival = readArrival(context.activity)
    if (arrival === undefined) return undefined
    const account = accountOf(arrival, rules)
    if (account === undefined) return { arrival, first: false }
    const { first } = isPersonal(arrival)
      ? await conversations.remember(
          account,
          TurnContext.getConversationReference(context.activity),
          deps.clock.now(),
        )
      : { first: false }
    const person = await deps.directory.byAccount(account)
    return { arrival, account, first, ...(person === undefined ? {} : { person }) }
  }

  /** Whatever goes wrong, the person gets a calm sentence with a code, and the log the same code with ids. */
  async function calmly(
    kind: string,
    work: () => Promise<void>,
    trouble: (code: string) => Promise<void>,
  ) {
    const began = performance.now()
    try {
      await work()
    } catch (error) {
      const code = randomUUID().slice(0, 8)
      log.error('turn.failed', { kind, code, ...parts.errorFacts(error) })
      await trouble(code)
    }
    parts.measures?.turned(
      kind === 'tap' || kind === 'message' ? kind : 'other',
      performance.now() - began,
    )
  }

  const reply = async (context: TurnContext, card: Parameters<typeof cardActivity>[0]) =>
    void (await context.sendActivity(cardActivity(card)))

  app.addRoute(
    async (context) =>
      context.activity.type === 'invoke' && context.activity.name === 'adaptiveCard/action',
    async (context) => {
      let response: InvokeResponse = messageResponse(groupSentence)
      await calmly(
        'tap',
        async () => {
          const who = await whoIs(context)
          if (who === undefined || !isPersonal(who.arrival)) return
          if (who.account === undefined || who.person === undefined)
            response = cardResponse(unknownPersonCard(who.account))
          else {
            if (context.activity.replyToId !== undefined)
              await parts.taps?.note(who.person.id, context.activity.replyToId)
            response = await pressed(openTurn(parts, who.person), context.activity.value)
          }
        },
        async (code) => void (response = cardResponse(failureCard(code))),
      )
      await context.sendActivity({ type: 'invokeResponse', value: response })
    },
    true,
  )

  // 'Allow' or 'Decline' on a file that was offered. The answer in the chat is a message: Teams takes no card here.
  app.addRoute(
    async (context) =>
      context.activity.type === 'invoke' && context.activity.name === 'fileConsent/invoke',
    async (context) => {
      await calmly(
        'file',
        async () => {
          const who = await whoIs(context)
          if (who?.person === undefined || !isPersonal(who.arrival) || parts.files === undefined)
            return
          const said = await parts.files.answer(who.person, context.activity.value)
          if (said !== undefined) await context.sendActivity(said)
        },
        (code) => reply(context, failureCard(code)),
      )
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: {} } })
    },
    true,
  )

  // Any other invoke is none that we offer; it is answered, so that the client does not try again.
  app.addRoute(
    async (context) => context.activity.type === 'invoke',
    async (context) =>
      void (await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: {} },
      })),
    true,
  )

  app.activity('message', async (context) => {
    await calmly(
      'message',
      async () => {
        const who = await whoIs(context)
        if (who === undefined) return
        if (!isPersonal(who.arrival)) return void (await context.sendActivity(groupActivity()))
        // The activity's own: teams-ai has taken the bot's name out of it.
        const text = (context.activity.text ?? '').trim()
        if (who.person === undefined) {
          for (const card of await answers.toStranger(text, who.account, deps))
            await reply(context, card)
          return
        }
        const { context: request, marked } = openTurn(parts, who.person)
        for (const card of await answers.to(request, text)) await reply(context, marked(card))
      },
      (code) => reply(context, failureCard(code)),
    )
  })

  // Teams announces a new chat twice, in two ways; the first of them is answered with a welcome.
  app.activity(['installationUpdate', 'conversationUpdate'], async (context) => {
    await calmly(
      'arrival',
      async () => {
        const who = await whoIs(context)
        if (who?.account === undefined || !isPersonal(who.arrival)) return
        if (context.activity.action === 'remove') return conversations.forget(who.account)
        if (!who.first || !isHello(context.activity)) return
        if (who.person === undefined) return reply(context, unknownPersonCard(who.account))
        const { context: request, marked } = openTurn(parts, who.person)
        for (const card of await answers.welcome(request)) await reply(context, marked(card))
      },
      async () => undefined,
    )
  })

  return app
}

const isHello = (activity: Activity): boolean =>
  activity.type === 'installationUpdate'
    ? activity.action === 'add' || activity.action === 'add-upgrade'
    : (activity.membersAdded ?? []).length > 0
