// What the tests of the practice room share.
import { z } from 'zod'

import type { OpenRoom } from './open-room.ts'
import { cardSaying, messageWith } from './scripted-bot.ts'

const activity = z.looseObject({
  id: z.string(),
  from: z.string(),
  text: z.string().optional(),
  cards: z.array(z.unknown()),
  updatedAt: z.string().optional(),
  lockScreen: z.unknown(),
})
export const activitiesOf = (body: unknown) =>
  z.looseObject({ activities: z.array(activity) }).parse(body).activities

/** Somebody's one card in the chat, sent by the bot when they say hello. */
export async function withCard(room: OpenRoom): Promise<string> {
  room.bot.play(async (heard, { reply }) => {
    if (heard.type === 'message') await reply(messageWith(cardSaying('Can you come?')))
  })
  const said = await room.post('/sandbox/people/school/say', { text: 'hello' })
  const [card] = activitiesOf(said.body)
  if (card === undefined) throw new Error('The bot sent no card')
  return card.id
}
