// What one person in the practice room sees and does, and how one more person joins.
import { z } from 'zod'

import { chatOf, type Chats } from './chats.ts'
import { type Everybody, isAgencyName } from './everybody.ts'
import { byMethod, json, problem, readBody, type RoomAnswer, type RoomRequest } from './exchange.ts'
import type { RoomPerson } from './people.ts'
import { BotUnheard, type Play } from './play.ts'
import type { RoomOptions } from './room-options.ts'

export type PersonParts = RoomOptions & {
  readonly chats: Chats
  readonly everybody: Everybody
  readonly play: Play
}

/** Teams takes longer messages, but nobody types one to a bot. */
const maxCharacters = 10_000

const words = (sentence: string, max = 200) =>
  z
    .string({ error: sentence })
    .trim()
    .min(1, sentence)
    .max(max, `That is longer than ${max} characters.`)

const sayBody = z.strictObject(
  {
    text: words('Say something: {"text": "I can come"}.', maxCharacters),
    in: z.literal('group', { error: '"in" can be "group", or be left out.' }).optional(),
  },
  { error: 'Say something: {"text": "I can come"}. Nothing else is taken but "in": "group".' },
)

const pressSentence =
  'Name the message, the button and what it carries: {"activityId": "…", "verb": "…", "data": {…}}.'
const pressBody = z.strictObject(
  {
    activityId: words(pressSentence),
    verb: words(pressSentence),
    data: z
      .record(z.string(), z.unknown(), {
        error: '"data" is an object: the button\'s own data with what was filled in.',
      })
      .default({}),
    card: z
      .int({ error: '"card" is the number of the card in its message, from 0.' })
      .min(0, '"card" is the number of the card in its message, from 0.')
      .default(0),
  },
  { error: pressSentence },
)

const appSentence =
  'Say whether this person has the bot: {"installed": true} or {"installed": false}.'
const appBody = z.strictObject(
  { installed: z.boolean({ error: appSentence }) },
  { error: appSentence },
)

const newcomerBody = z.strictObject(
  {
    name: words('"name" is missing: what is this person called?').refine(
      (text) => /\p{L}/u.test(text),
      'A name has letters.',
    ),
    agency: words('"agency" is missing: whom does this person work for?').refine(
      isAgencyName,
      'The agency needs a name with letters.',
    ),
    role: words('"role" is missing: what is this person, for example a health visitor?'),
    aadObjectId: z
      .guid({ error: '"aadObjectId" is the account\'s object id in Microsoft Entra: a GUID.' })
      .optional(),
  },
  {
    error:
      'Say who joins: {"name": "…", "agency": "…", ' +
      '"role": "…"}, and "aadObjectId" where it matters.',
  },
)

export function personRoute(
  parts: PersonParts,
  request: RoomRequest,
  { person, does }: { person: RoomPerson; does: string },
): Promise<RoomAnswer> {
  switch (does) {
    case 'chat':
      return byMethod(request.method, {
        GET: async () =>
          json(200, { person, activities: await parts.chats.read(chatOf(person.id)) }),
      })
    case 'say':
      return byMethod(request.method, { POST: () => say(parts, person, request.body) })
    case 'press':
      return byMethod(request.method, { POST: () => press(parts, person, request.body) })
    case 'app':
      return byMethod(request.method, { POST: () => app(parts, person, request.body) })
    default:
      return Promise.resolve(problem(404, 'There is nothing here.'))
  }
}

async function say({ play }: PersonParts, person: RoomPerson, body: unknown): Promise<RoomAnswer> {
  const asked = readBody(sayBody, body)
  if (!asked.ok) return problem(400, asked.refusal.words)
  return json(
    200,
    await play.say(person, { text: asked.value.text, in: asked.value.in ?? 'personal' }),
  )
}

async function press(
  { play }: PersonParts,
  person: RoomPerson,
  body: unknown,
): Promise<RoomAnswer> {
  const asked = readBody(pressBody, body)
  if (!asked.ok) return problem(400, asked.refusal.words)
  const pressed = await play.press(person, asked.value)
  if (pressed === undefined) return problem(404, 'This person has no such card.')
  const { outcome, activity } = pressed
  return json(200, {
    status: outcome.status,
    activity,
    ...(outcome.shows === 'notice' ? { notice: outcome.notice } : {}),
  })
}

async function app({ play }: PersonParts, person: RoomPerson, body: unknown): Promise<RoomAnswer> {
  const asked = readBody(appBody, body)
  if (!asked.ok) return problem(400, asked.refusal.words)
  return unlessUnheard(async () => {
    await play.setInstalled(person, asked.value.installed)
    return json(200, asked.value)
  })
}

export async function addPerson(
  { everybody, play }: PersonParts,
  body: unknown,
): Promise<RoomAnswer> {
  const asked = readBody(newcomerBody, body)
  if (!asked.ok) return problem(400, asked.refusal.words)
  const added = await everybody.add(asked.value)
  if (!added.ok) return problem(409, added.refusal.words)
  const { person, isNew } = added.value
  return unlessUnheard(async () => {
    await play.welcome(person)
    return json(isNew ? 201 : 200, person)
  })
}

async function unlessUnheard(work: () => Promise<RoomAnswer>): Promise<RoomAnswer> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof BotUnheard)
      return problem(502, 'The bot did not answer. Try again in a moment.')
    throw error
  }
}
