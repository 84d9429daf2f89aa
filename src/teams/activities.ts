// What the bot says, as Bot Framework activities: a card for one person, or the neutral sentence
// for a group.
import { type Activity, ActivityTypes, CardFactory } from 'botbuilder'

import { groupSentence, lockScreenSentence } from '../domain/messages/card.ts'
import { type Drawn, renderCard } from '../turns/render-card.ts'
import { withSubmitFallback } from './submit-fallback.ts'

/** A message with a card and no text: `summary` is what a locked phone shows. */
export const cardActivity = (card: Drawn): Partial<Activity> => ({
  type: ActivityTypes.Message,
  summary: lockScreenSentence,
  attachments: [CardFactory.adaptiveCard(withSubmitFallback(renderCard(card)))],
})

export const groupActivity = (): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: groupSentence,
  summary: groupSentence,
})

/**
 * The answer to a tapped button: the card takes the place of the one that was tapped, for whoever
 * tapped it.
 */
export const cardResponse = (card: Drawn) => ({
  status: 200,
  body: {
    statusCode: 200,
    type: 'application/vnd.microsoft.card.adaptive',
    value: withSubmitFallback(renderCard(card)),
  },
})

/** The answer to a button tapped where others read too: a sentence, and no card. */
export const messageResponse = (text: string) => ({
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text },
})
