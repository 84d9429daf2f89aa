// The practice room: plays Microsoft Teams for the bot, and shows it to whoever wants to learn or
// to test.
import { randomUUID } from 'node:crypto'

import { openChats } from './chats.ts'
import { answerConnector } from './connector.ts'
import { openEverybody } from './everybody.ts'
import { pathParts, problem, type RoomAnswer, type RoomRequest } from './exchange.ts'
import { openInstalls } from './installs.ts'
import { answerInterface } from './interface.ts'
import { pageFile } from './page-files.ts'
import { openPlay } from './play.ts'
import { answerFile } from './room-files.ts'
import type { RoomOptions } from './room-options.ts'

export type { RoomAnswer, RoomRequest } from './exchange.ts'
export type { RoomPerson } from './people.ts'
export type { RoomClock } from './room-clock.ts'
export type { RoomOptions } from './room-options.ts'

export interface Sandbox {
  /**
   * Answers every path under /sandbox, the path as it stands in the request line. Throws when the
   * store or the delivery fails.
   */
  handle(request: RoomRequest): Promise<RoomAnswer>
  /**
   * Tells the bot of each chat that it has been added to and does not know of; a repeat tells it
   * nothing. Throws when the bot does not answer.
   */
  installForEveryone(): Promise<void>
}

export function openSandbox(options: RoomOptions): Sandbox {
  const { store, clock, people } = options
  const chats = openChats(store, clock)
  const everybody = openEverybody(store, people)
  const installs = openInstalls(store, options.serviceUrl)
  const opening = randomUUID()
  const play = openPlay({ ...options, chats, everybody, installs })

  async function answer(request: RoomRequest, parts: readonly string[]): Promise<RoomAnswer> {
    const [, area, ...rest] = parts
    if (area === 'connector')
      return answerConnector({ chats, everybody, installs, clock }, request, rest)
    if (area === 'files') return answerFile(options, request, rest)
    // Whoever moves the clock of a room that is being filled empties it.
    if (request.method !== 'GET' && !options.isOpen())
      return problem(503, 'The room is opening. Please try again in a moment.')
    return (
      (await answerInterface(
        { ...options, chats, everybody, play, opening },
        request,
        parts.slice(1),
      )) ??
      (await pageFile(request.method, parts.slice(1))) ??
      problem(404, 'There is nothing here.')
    )
  }

  return {
    handle(request) {
      const parts = pathParts(request.path)
      return parts === undefined
        ? Promise.resolve(problem(400, 'This address cannot be read.'))
        : answer(request, parts)
    },
    installForEveryone: () => play.installForEveryone(),
  }
}
