// The room's JSON interface: what the page shows and does, open to tests and to whoever else wants
// to play somebody. README.md beside this file describes each line; both change together.
import { z } from 'zod'

import { type ChatKey, chatOf, type Chats, groupChat } from './chats.ts'
import { clockRoute, clockShown } from './clock-route.ts'
import { byMethod, json, problem, readBody, type RoomAnswer, type RoomRequest } from './exchange.ts'
import { addPerson, type PersonParts, personRoute } from './person-routes.ts'

/**
 * `opening` names this opening of the room: revisions count from there. `room` names its database.
 */
export type InterfaceParts = PersonParts & { readonly opening: string; readonly room: string }

/**
 * Takes the parts of the path after /sandbox. Undefined when the path is none of the interface's.
 */
export async function answerInterface(
  parts: InterfaceParts,
  request: RoomRequest,
  path: readonly string[],
): Promise<RoomAnswer | undefined> {
  const [area, one, two, ...more] = path
  if (more.length > 0) return undefined
  if (area === 'people' && one === undefined) {
    return byMethod(request.method, {
      GET: async () => json(200, await parts.everybody.all()),
      POST: () => addPerson(parts, request.body),
    })
  }
  if (area === 'people' && one !== undefined && two !== undefined) {
    const person = (await parts.everybody.all()).find((somebody) => somebody.id === one)
    return person === undefined
      ? problem(404, 'There is nobody with this id in the practice room.')
      : personRoute(parts, request, { person, does: two })
  }
  if (area === 'group' && one === 'chat' && two === undefined) {
    return byMethod(request.method, {
      GET: async () =>
        json(200, { name: 'Staff room', activities: await parts.chats.read(groupChat) }),
    })
  }
  if (one !== undefined) return undefined
  if (area === 'afresh') return afresh(parts, request)
  if (area === 'clock') return clockRoute(parts, request)
  if (area === 'pulse')
    return byMethod(request.method, { GET: async () => json(200, await pulse(parts)) })
  return undefined
}

const afreshBody = z.strictObject(
  { begin: z.literal('afresh') },
  { error: 'Everything in this room is deleted by it, so say it plainly: {"begin": "afresh"}.' },
)

/**
 * Everything in the room is deleted, and it begins again; whoever asked sees it by the next
 * `opening`.
 */
function afresh({ beginAfresh }: InterfaceParts, request: RoomRequest): Promise<RoomAnswer> {
  return byMethod(request.method, {
    POST: async () => {
      const asked = readBody(afreshBody, request.body)
      if (!asked.ok) return problem(400, asked.refusal.words)
      beginAfresh()
      return json(202, { begins: 'afresh' })
    },
  })
}

/** How many notifications of one chat a phone still shows. */
const maxNotifications = 20

/** What has changed since the last look, small enough to be asked for every second. */
async function pulse({ chats, everybody, opening, room, ...parts }: InterfaceParts) {
  const people: Record<string, unknown> = {}
  for (const { id } of await everybody.all()) people[id] = await chatPulse(chats, chatOf(id))
  return {
    opening,
    room,
    clock: clockShown(parts),
    people,
    group: await chatPulse(chats, groupChat),
  }
}

async function chatPulse(chats: Chats, chat: ChatKey) {
  const activities = await chats.read(chat)
  const notifications = activities.flatMap(({ id, at, lockScreen }) =>
    lockScreen === null ? [] : [{ id, at, ...lockScreen }],
  )
  return { revision: chats.revision(chat), notifications: notifications.slice(-maxNotifications) }
}
