// The activities that Teams sends to a bot, as the practice room sends them: Bot Framework's
// protocol, version 3.
import { inLondon } from '../domain/dates/dates.ts'
import type { Instant } from '../domain/ids.ts'
import { type ChatKey, chatOf, groupChat } from './chats.ts'
import { botName } from './lock-screen.ts'
import { type RoomPerson, sandboxTenantId } from './people.ts'

const botAccount = { id: '28:round-the-table', name: botName }

/** Somebody's id in Teams: the channel's own, which is not the account's object id. */
export const memberId = (person: RoomPerson): string => `29:${person.id}`

const personalPrefix = 'a:room-'
const groupConversation = '19:staff-room@thread.v2'

export const conversationOf = (person: RoomPerson): string => `${personalPrefix}${person.id}`

/**
 * The chat behind a conversation id, and the person whose chat it is; undefined for an id that the
 * room never gave out.
 */
export function chatBehind(
  conversation: string,
  people: readonly RoomPerson[],
): { chat: ChatKey; person?: RoomPerson } | undefined {
  if (conversation === groupConversation) return { chat: groupChat }
  const person = people.find((person) => conversationOf(person) === conversation)
  return person === undefined ? undefined : { chat: chatOf(person.id), person }
}

/** From whom an activity comes, when, and where the bot can answer it. */
export type Envelope = {
  readonly person: RoomPerson
  readonly at: Instant
  readonly serviceUrl: string
  readonly in: 'personal' | 'group'
}

type Activity = { readonly [field: string]: unknown }

function envelope({ person, at, serviceUrl, in: where }: Envelope): Activity {
  const conversation =
    where === 'personal'
      ? { id: conversationOf(person), conversationType: 'personal', tenantId: sandboxTenantId }
      : {
          id: groupConversation,
          conversationType: 'groupChat',
          isGroup: true,
          name: 'Staff room',
          tenantId: sandboxTenantId,
        }
  return {
    channelId: 'msteams',
    serviceUrl,
    conversation,
    locale: 'en-GB',
    timestamp: at,
    localTimestamp: localTimestamp(at),
    localTimezone: 'Europe/London',
    from: { id: memberId(person), name: person.name, aadObjectId: person.aadObjectId },
    recipient: botAccount,
    channelData: { tenant: { id: sandboxTenantId } },
    entities: [
      {
        type: 'clientInfo',
        locale: 'en-GB',
        country: 'GB',
        platform: 'Web',
        timezone: 'Europe/London',
      },
    ],
  }
}

/** '2026-07-01T10:30:00.000+01:00' */
function localTimestamp(at: Instant): string {
  const { date, time } = inLondon(at)
  const ahead = Date.parse(`${date}T${time}:00.000Z`) > Date.parse(at)
  return `${date}T${time}${at.slice(16, 23)}${ahead ? '+01:00' : '+00:00'}`
}

/**
 * What somebody typed. In a group chat Teams passes on only what is addressed to the bot, with the
 * mention in the text.
 */
export function messageActivity(
  sent: Envelope,
  { id, text }: { id: string; text: string },
): Activity {
  const base = envelope(sent)
  if (sent.in === 'personal') return { ...base, type: 'message', id, text, textFormat: 'plain' }
  const mention = `<at>${botName}</at>`
  const entities = [
    { type: 'mention', mentioned: botAccount, text: mention },
    ...list(base['entities']),
  ]
  return { ...base, type: 'message', id, text: `${mention} ${text}`, textFormat: 'plain', entities }
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** A button of a card. `data` is the action's own data with the card's inputs. */
export function pressActivity(
  sent: Envelope,
  { id, activityId, verb, data }: { id: string; activityId: string; verb: string; data: unknown },
): Activity {
  return {
    ...envelope(sent),
    type: 'invoke',
    id,
    name: 'adaptiveCard/action',
    replyToId: activityId,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  }
}

/** The two activities by which a bot learns that somebody, or a group, has it now. */
export function installActivities(
  sent: Envelope,
  { id, members }: { id: string; members: readonly RoomPerson[] },
): readonly Activity[] {
  const base = envelope(sent)
  const added = [
    botAccount,
    ...members.map((roomPerson) => ({
      id: memberId(roomPerson),
      aadObjectId: roomPerson.aadObjectId,
    })),
  ]
  return [
    { ...base, type: 'installationUpdate', action: 'add', id: `${id}-install` },
    { ...base, type: 'conversationUpdate', membersAdded: added, id: `${id}-members` },
  ]
}

/** The two by which it learns that somebody has removed it. */
export function removalActivities(sent: Envelope, id: string): readonly Activity[] {
  const base = envelope(sent)
  return [
    { ...base, type: 'conversationUpdate', membersRemoved: [botAccount], id: `${id}-members` },
    { ...base, type: 'installationUpdate', action: 'remove', id: `${id}-install` },
  ]
}
