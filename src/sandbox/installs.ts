// Which chats the bot has been added to: Teams lets it write to no other.
import { z } from 'zod'

import type { Store } from '../ports/store.ts'
import type { ChatKey } from './chats.ts'
import { keep } from './keep.ts'

/** 'new' until the bot has first been told that it was added. */
export type InstallState = 'new' | 'installed' | 'removed'

export interface Installs {
  state(chat: ChatKey): Promise<InstallState>
  set(chat: ChatKey, state: 'installed' | 'removed'): Promise<void>
  /**
   * Whether the bot was told of this chat at another address: a room that is opened again may have
   * another port.
   */
  isElsewhere(chat: ChatKey): Promise<boolean>
}

const installRecord = z.strictObject({
  state: z.enum(['installed', 'removed']),
  serviceUrl: z.string().exactOptional(),
})

export function openInstalls(store: Store, serviceUrl: () => string): Installs {
  const read = async (chat: ChatKey) => {
    const doc = await store.get(chat, 'install')
    return doc === undefined ? undefined : installRecord.parse(doc.body)
  }
  return {
    state: async (chat) => (await read(chat))?.state ?? 'new',
    async isElsewhere(chat) {
      const kept = await read(chat)
      return kept?.state === 'installed' && kept.serviceUrl !== serviceUrl()
    },
    set: (chat, state) =>
      keep(store, chat, {
        op: 'upsert',
        doc: {
          pk: chat,
          id: 'install',
          type: 'room-install',
          body: { state, serviceUrl: serviceUrl() },
        },
      }),
  }
}
