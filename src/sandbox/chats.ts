// What has been said, kept in the store as it happens: one partition a chat, one document an
// activity.
import { z } from 'zod'

import { instant, type PersonId, personId } from '../domain/ids.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { keep } from './keep.ts'

const moment = z.iso.datetime().transform(instant)
const lockScreenRecord = z.strictObject({ title: z.string(), text: z.string() })
const chatActivity = z.strictObject({
  id: z.string(),
  from: z.enum(['bot', 'person']),
  /** Who said it: told apart in the group chat. */
  by: z.strictObject({ id: z.string().transform(personId), name: z.string() }).exactOptional(),
  text: z.string().exactOptional(),
  /** The whole JSON of each Adaptive Card. */
  cards: z.array(z.unknown()),
  at: moment,
  updatedAt: moment.exactOptional(),
  /** What a locked phone showed when it came. */
  lockScreen: lockScreenRecord.nullable(),
})

export type LockScreen = z.infer<typeof lockScreenRecord>
export type ChatActivity = z.infer<typeof chatActivity>
export type NewActivity = Omit<ChatActivity, 'id' | 'at'>
/** The store's partition of one chat. */
export type ChatKey = `room:${string}` | 'room-group'

export const chatOf = (person: PersonId): ChatKey => `room:${person}`
/** The one chat that everybody shares. */
export const groupChat: ChatKey = 'room-group'

export interface Chats {
  /** Everything in a chat, in order. */
  read(chat: ChatKey): Promise<readonly ChatActivity[]>
  add(chat: ChatKey, activity: NewActivity): Promise<ChatActivity>
  /** Keeps what `next` makes of an activity; undefined when there is none with this id. */
  change(
    chat: ChatKey,
    id: string,
    next: (activity: ChatActivity) => ChatActivity,
  ): Promise<ChatActivity | undefined>
  /** False when there was none with this id: a repeat changes nothing. */
  remove(chat: ChatKey, id: string): Promise<boolean>
  /** Grows with every change to a chat while the room is open. */
  revision(chat: ChatKey): number
}

/**
 * `highest` is the greatest number given to an activity: one that was removed never lends its
 * number to another.
 */
type LoadedChat = { readonly activities: ChatActivity[]; highest: number }
type Work<Answer> = (chat: LoadedChat) => Promise<Answer>

/**
 * Takes the room's store and clock. The process that opens the chats is the only one that writes
 * them.
 */
export function openChats(store: Store, clock: Clock): Chats {
  const revisions = new Map<ChatKey, number>()
  const changed = (chat: ChatKey) => revisions.set(chat, (revisions.get(chat) ?? 0) + 1)
  const { loaded, inTurn } = chatsInTurn(store)

  return {
    read: async (chat) => [...(await loaded(chat)).activities],
    revision: (chat) => revisions.get(chat) ?? 0,
    add: (chat, activity) =>
      inTurn(chat, async (held) => {
        const at = clock.now()
        const whole: ChatActivity = {
          ...activity,
          id: numbered(Math.max(held.highest + 1, Date.parse(at))),
          at,
        }
        await keep(store, chat, { op: 'create', doc: document(chat, whole) })
        held.activities.push(whole)
        held.highest = Number(whole.id)
        changed(chat)
        return whole
      }),
    change: (chat, id, next) =>
      inTurn(chat, async (held) => {
        const index = held.activities.findIndex((activity) => activity.id === id)
        const before = held.activities[index]
        if (before === undefined) return undefined
        const after = next(before)
        await keep(store, chat, { op: 'upsert', doc: document(chat, after) })
        held.activities[index] = after
        changed(chat)
        return after
      }),
    remove: (chat, id) =>
      inTurn(chat, async (held) => {
        const index = held.activities.findIndex((activity) => activity.id === id)
        const doc = index < 0 ? undefined : await store.get(chat, id)
        if (doc === undefined) return false
        await keep(store, chat, { op: 'delete', id, etag: doc.etag })
        held.activities.splice(index, 1)
        changed(chat)
        return true
      }),
  }
}

function chatsInTurn(store: Store) {
  const chats = new Map<ChatKey, Promise<LoadedChat>>()
  const turns = new Map<ChatKey, Promise<unknown>>()

  function loaded(chat: ChatKey): Promise<LoadedChat> {
    const known = chats.get(chat)
    if (known !== undefined) return known
    const loading = load(store, chat)
    chats.set(chat, loading)
    // A chat that could not be read is read again when it is next wanted.
    loading.catch(() => chats.delete(chat))
    return loading
  }

  /** One change to a chat at a time, so that no two activities get the same id. */
  function inTurn<Answer>(chat: ChatKey, work: Work<Answer>): Promise<Answer> {
    const mine = (turns.get(chat) ?? Promise.resolve()).then(async () => work(await loaded(chat)))
    turns.set(
      chat,
      mine.catch(() => undefined),
    )
    return mine
  }

  return { loaded, inTurn }
}

const type = 'room-activity'
const document = (chat: ChatKey, activity: ChatActivity) => ({
  pk: chat,
  id: activity.id,
  type,
  body: activity,
})

async function load(store: Store, chat: ChatKey): Promise<LoadedChat> {
  const activities: ChatActivity[] = []
  for (let after = ''; ;) {
    const page = await store.list(chat, { type, limit: 1000, ...(after === '' ? {} : { after }) })
    activities.push(...page.map((doc) => chatActivity.parse(doc.body)))
    const last = page.at(-1)
    if (last === undefined || page.length < 1000)
      return { activities, highest: Number(activities.at(-1)?.id ?? 0) }
    after = last.id
  }
}

/**
 * Teams numbers a chat's messages by the milliseconds at which they came, and so does the room:
 * thirteen digits, so that order of text is order of time, and always more than the last one.
 */
const numbered = (number: number): string => String(number).padStart(13, '0')
