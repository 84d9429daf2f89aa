import { expect, it } from 'vitest'

import { personId } from '../../src/domain/ids.ts'
import { chatOf, openChats } from '../../src/sandbox/chats.ts'
import { firstMoment } from '../../src/sandbox/room-clock.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'

it('messages that come at once are all kept, each with its own place', async () => {
  const store = openSqlite(':memory:', () => firstMoment)
  const clock = { now: () => firstMoment }
  const chats = openChats(store, clock)
  const chat = chatOf(personId('school'))
  await Promise.all(
    ['a', 'b', 'c'].map((text) =>
      chats.add(chat, { from: 'bot', text, cards: [], lockScreen: null }),
    ),
  )
  const kept = await chats.read(chat)
  expect(kept.map((one) => one.text)).toEqual(['a', 'b', 'c'])
  expect(new Set(kept.map((one) => one.id)).size).toBe(3)
  // As another process would find them, more than one page of the store long.
  for (let n = 0; n < 1_000; n += 1)
    await chats.add(chat, { from: 'bot', text: String(n), cards: [], lockScreen: null })
  expect(await openChats(store, clock).read(chat)).toEqual(await chats.read(chat))
  await store.close()
})
