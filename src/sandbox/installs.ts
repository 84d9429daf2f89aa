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
}

const installRecord = z.strictObject({ state: z.enum(['installed', 'removed']) })

export function openInstalls(store: Store): Installs {
  return {
    async state(chat) {
      const doc = await store.get(chat, 'install')
      return doc === undefined ? 'new' : installRecord.parse(doc.body).state
    },
    set: (chat, state) => keep(store, chat, { op: 'upsert', doc: { pk: chat, id: 'install', type: 'room-install', body: { state } } }),
  }
}
