// The side of Teams that a bot calls: Bot Framework's connector, under the serviceUrl that every
// activity carries. Routes and shapes as botframework-connector 4.23 uses them; whatever the room
// does not play is a plain 404.
import { z } from 'zod'

import type { Clock } from '../ports/clock.ts'
import { chatBehind, conversationOf, memberId } from './activities.ts'
import { type ChatKey, chatOf, type Chats, type NewActivity } from './chats.ts'
import type { Everybody } from './everybody.ts'
import { json, type RoomAnswer, type RoomRequest } from './exchange.ts'
import type { Installs } from './installs.ts'
import { lockScreenOf } from './lock-screen.ts'
import { type RoomPerson, sandboxTenantId } from './people.ts'

export type ConnectorParts = {
  readonly chats: Chats
  readonly everybody: Everybody
  readonly installs: Installs
  readonly clock: Clock
}

const adaptiveCard = 'application/vnd.microsoft.card.adaptive'
/** Teams refuses a larger message: about 100 KB. */
const maxBytes = 100 * 1024

const attachment = z.looseObject({ contentType: z.string(), content: z.unknown() })
const sentActivity = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  summary: z.string().nullish(),
  attachments: z.array(attachment).nullish(),
})
const card = z.looseObject({ type: z.literal('AdaptiveCard') })

const newConversation = z.looseObject({
  isGroup: z.boolean().nullish(),
  members: z.array(z.looseObject({ id: z.string() })).min(1),
  activity: z.unknown().optional(),
})

/** Bot Framework's own shape of an error. */
const failure = (status: number, code: string, message: string): RoomAnswer =>
  json(status, { error: { code, message } })
const noSuchRoute = failure(404, 'NotFound', 'The practice room does not play this part of Teams.')
const noSuchConversation = failure(404, 'ConversationNotFound', 'Conversation not found.')
const noSuchActivity = failure(404, 'ActivityNotFound', 'Activity not found.')
const notInstalled = failure(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
)

/** Takes a request and the parts of its path after the serviceUrl. */
export async function answerConnector(
  parts: ConnectorParts,
  request: RoomRequest,
  path: readonly string[],
): Promise<RoomAnswer> {
  const [version, collection, conversation, kind, id, ...more] = path
  if (version !== 'v3' || collection !== 'conversations' || more.length > 0) return noSuchRoute
  if (conversation === undefined)
    return request.method === 'POST' ? createConversation(parts, request.body) : noSuchRoute
  const people = await parts.everybody.all()
  const behind = chatBehind(conversation, people)
  if (behind === undefined) return noSuchConversation
  const members = behind.person === undefined ? people : [behind.person]
  if (kind === 'members' && request.method === 'GET')
    return id === undefined ? json(200, members.map(member)) : oneMember(members, id)
  if (kind === 'pagedmembers' && id === undefined && request.method === 'GET')
    return json(200, { members: members.map(member) })
  if (kind !== 'activities') return noSuchRoute
  if ((await parts.installs.state(behind.chat)) === 'removed') return notInstalled
  switch (request.method) {
    case 'POST':
      return receive(parts.chats, behind.chat, request.body)
    case 'PUT':
      return id === undefined
        ? noSuchRoute
        : update(parts, { chat: behind.chat, id, body: request.body })
    case 'DELETE':
      return id === undefined ? noSuchRoute : remove(parts.chats, behind.chat, id)
    default:
      return noSuchRoute
  }
}

/**
 * A bot opens the chat with one person before it writes first. The id that comes back is the same
 * every time.
 */
async function createConversation(parts: ConnectorParts, body: unknown): Promise<RoomAnswer> {
  const asked = newConversation.safeParse(body)
  if (!asked.success)
    return failure(400, 'BadSyntax', 'A new conversation needs the member with whom it is.')
  const [first, ...others] = asked.data.members
  if (first === undefined || others.length > 0 || asked.data.isGroup === true)
    return failure(400, 'BadSyntax', 'A bot can open a conversation with one person only.')
  const person = (await parts.everybody.all()).find((roomPerson) => isMember(roomPerson, first.id))
  if (person === undefined) return failure(404, 'MemberNotFound', 'There is nobody with this id.')
  const chat = chatOf(person.id)
  if ((await parts.installs.state(chat)) === 'removed') return notInstalled
  const id = conversationOf(person)
  const { activity } = asked.data
  if (activity === undefined || activity === null) return json(201, { id })
  const said = await hear(parts.chats, chat, activity)
  return 'refusal' in said ? said.refusal : json(201, { id, activityId: said.id })
}

async function receive(chats: Chats, chat: ChatKey, body: unknown): Promise<RoomAnswer> {
  const said = await hear(chats, chat, body)
  return 'refusal' in said ? said.refusal : json(201, { id: said.id })
}

/** Puts what the bot says into a chat, and its notification on the lock screen. */
async function hear(
  chats: Chats,
  chat: ChatKey,
  body: unknown,
): Promise<{ id: string } | { refusal: RoomAnswer }> {
  const read = readMessage(body)
  if ('refusal' in read) return read
  // The three dots while a bot thinks: Teams shows them for a moment and forgets them.
  if (read.type === 'typing') return { id: '' }
  const { content, summary } = read
  const { id } = await chats.add(chat, {
    from: 'bot',
    ...content,
    lockScreen: lockScreenOf({ ...content, summary }),
  })
  return { id }
}

async function update(
  parts: ConnectorParts,
  { chat, id, body }: { chat: ChatKey; id: string; body: unknown },
): Promise<RoomAnswer> {
  const read = readMessage(body)
  if ('refusal' in read) return read.refusal
  if (read.type === 'typing')
    return failure(400, 'BadSyntax', 'A message can only be updated to a message.')
  if (!(await saidByBot(parts.chats, chat, id))) return noSuchActivity
  const after = await parts.chats.change(chat, id, (before) => ({
    id: before.id,
    from: before.from,
    at: before.at,
    lockScreen: before.lockScreen,
    ...read.content,
    updatedAt: parts.clock.now(),
  }))
  return after === undefined ? noSuchActivity : json(200, { id })
}

/** Teams answers a deletion that is repeated as it answered the first. */
async function remove(chats: Chats, chat: ChatKey, id: string): Promise<RoomAnswer> {
  const found = (await chats.read(chat)).find((one) => one.id === id)
  if (found?.from === 'person') return noSuchActivity
  await chats.remove(chat, id)
  return json(200, {})
}

/** A bot may change what it said itself, and nothing else. */
const saidByBot = async (chats: Chats, chat: ChatKey, id: string) =>
  (await chats.read(chat)).some((one) => one.id === id && one.from === 'bot')

type Content = Pick<NewActivity, 'text' | 'cards'>
type Read =
  | { readonly type: 'message'; readonly content: Content; readonly summary: string | undefined }
  | { readonly type: 'typing' }
  | { readonly refusal: RoomAnswer }

function readMessage(body: unknown): Read {
  const activity = sentActivity.safeParse(body)
  if (!activity.success) return { refusal: failure(400, 'BadSyntax', 'This is not an activity.') }
  const { type, text, summary, attachments } = activity.data
  if (type === 'typing') return { type }
  if (type !== 'message')
    return { refusal: failure(400, 'BadSyntax', 'A bot can send messages and typing only.') }
  if (Buffer.byteLength(JSON.stringify(body)) > maxBytes)
    return { refusal: failure(413, 'MessageSizeTooBig', 'Message size too large.') }
  const cards = (attachments ?? []).map((attachment) =>
    attachment.contentType === adaptiveCard ? card.safeParse(attachment.content) : undefined,
  )
  if (cards.some((result) => result?.success !== true))
    return {
      refusal: failure(
        400,
        'BadSyntax',
        'The practice room shows Adaptive Cards and no other attachment.',
      ),
    }
  const words = text ?? ''
  if (words === '' && cards.length === 0)
    return { refusal: failure(400, 'BadSyntax', 'The activity has neither text nor a card.') }
  return {
    type,
    content: {
      ...(words === '' ? {} : { text: words }),
      cards: cards.map((result) => result?.data),
    },
    summary: summary ?? undefined,
  }
}

const isMember = (person: RoomPerson, id: string) =>
  memberId(person) === id || person.aadObjectId.toLowerCase() === id.toLowerCase()

function oneMember(members: readonly RoomPerson[], id: string): RoomAnswer {
  const found = members.find((roomPerson) => isMember(roomPerson, id))
  return found === undefined
    ? failure(404, 'MemberNotFound', 'There is nobody with this id in the conversation.')
    : json(200, member(found))
}

/** What Teams' roster says of somebody. */
const member = (person: RoomPerson) => ({
  id: memberId(person),
  name: person.name,
  aadObjectId: person.aadObjectId,
  objectId: person.aadObjectId,
  tenantId: sandboxTenantId,
  email: person.email,
  userPrincipalName: person.email,
  userRole: 'user',
})
