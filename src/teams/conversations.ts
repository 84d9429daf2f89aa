// Where each person's own chat with the bot is. A reference is kept whole and refreshed on every
// activity.
import { createHash } from 'node:crypto'

import type { ConversationReference } from 'botbuilder'
import { z } from 'zod'

import type { Instant } from '../domain/ids.ts'
import type { TeamsAccount } from '../domain/state/person.ts'
import type { Store } from '../ports/store.ts'
import { ttlCache } from './ttl-cache.ts'

/** Teams leaves out, or sends as null, what it finds unimportant. */
const nameOrNone = z
  .string()
  .nullish()
  .transform((text) => text ?? '')
const account = z.looseObject({ id: z.string(), name: nameOrNone })
const referenceRecord = z.looseObject({
  activityId: z.string().exactOptional(),
  user: account,
  bot: account,
  conversation: z.looseObject({
    id: z.string(),
    isGroup: z
      .boolean()
      .nullish()
      .transform((group) => group ?? false),
    conversationType: z
      .string()
      .nullish()
      .transform((type) => type ?? 'personal'),
    name: nameOrNone,
  }),
  channelId: z.string(),
  serviceUrl: z.string(),
  locale: z.string().exactOptional(),
})
const chatRecord = z.strictObject({
  reference: referenceRecord,
  welcomed: z.boolean(),
  reachable: z.boolean(),
  seenAt: z.string(),
})
export type Chat = z.infer<typeof chatRecord>

const partition = 'chats'
/**
 * A stranger may be added in a few days, and is told of an invitation then; after a month nobody
 * waits for that. In seconds.
 */
const strangerTtl = 30 * 86_400
const key = ({ tenantId, objectId }: TeamsAccount) =>
  createHash('sha256').update(`${tenantId}/${objectId}`.toLowerCase()).digest('hex').slice(0, 40)

export interface Conversations {
  /** For somebody who is written to, and so is no stranger any more. */
  find(account: TeamsAccount): Promise<Chat | undefined>
  /**
   * Keeps the newest reference, a stranger's for a month; returns whether this is the first
   * contact, which is answered with a welcome once.
   */
  remember(
    account: TeamsAccount,
    reference: Partial<ConversationReference>,
    at: Instant,
    whose?: 'stranger',
  ): Promise<{ first: boolean }>
  /** The person has removed or blocked the bot. */
  forget(account: TeamsAccount): Promise<void>
}

export function storedConversations(store: Store): Conversations {
  /** By id and etag: at every tap it is asked whether a chat is still where it was. */
  const known = ttlCache<Chat>({ forMs: Number.POSITIVE_INFINITY, max: 2_000, now: () => 0 })
  const read = async (of: TeamsAccount) => {
    const doc = await store.get(partition, key(of))
    if (doc === undefined) return undefined
    const chat = known.get(`${doc.id} ${doc.etag}`) ?? chatRecord.parse(doc.body)
    known.keep(`${doc.id} ${doc.etag}`, chat)
    return { doc, chat }
  }
  const write = async (
    of: TeamsAccount,
    chat: Chat,
    { etag, ttl }: { readonly etag?: string | undefined; readonly ttl?: number | undefined },
  ) => {
    const lasting = ttl === undefined ? {} : { ttl }
    const doc = { pk: partition, id: key(of), type: 'chat', ...lasting, body: chat }
    return (
      (
        await store.commit(partition, [
          etag === undefined ? { op: 'create', doc } : { op: 'replace', doc, etag },
        ])
      ).outcome === 'ok'
    )
  }

  return {
    async find(of) {
      const doc = await store.get(partition, key(of))
      if (doc === undefined) return undefined
      // The SDK may write into what it is given: it gets one of its own.
      const chat = chatRecord.parse(doc.body)
      if (doc.ttl !== undefined) await write(of, chat, { etag: doc.etag })
      return chat
    },
    async remember(of, reference, at, whose) {
      for (let tries = 0; tries < 5; tries += 1) {
        const before = await read(of)
        if (
          before?.chat.reachable === true &&
          (before.doc.ttl === undefined || whose === 'stranger') &&
          before.chat.reference.serviceUrl === reference.serviceUrl &&
          before.chat.reference.conversation.id === reference.conversation?.id
        )
          return { first: false }
        const chat = chatRecord.parse({
          reference: withoutGaps(reference),
          welcomed: true,
          reachable: true,
          seenAt: at,
        })
        const ttl = whose === 'stranger' ? strangerTtl : undefined
        if (await write(of, chat, { etag: before?.doc.etag, ttl }))
          return { first: before === undefined || !before.chat.reachable }
      }
      // Others are writing the same newest reference: theirs will do.
      return { first: false }
    },
    async forget(of) {
      const before = await read(of)
      if (before !== undefined) await write(of, { ...before.chat, reachable: false }, before.doc)
    },
  }
}

/** The SDK writes a field that the activity lacks as undefined, which no store keeps. */
const withoutGaps = (reference: Partial<ConversationReference>): unknown =>
  JSON.parse(JSON.stringify(reference))
