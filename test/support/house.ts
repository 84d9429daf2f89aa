// The whole product as a person meets it: the real service on loopback with a file of its own, driven through the
// practice room's JSON interface.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { z } from 'zod'

import type { Config } from '../../src/config.ts'
import { openService, type Service } from '../../src/service.ts'
import { parts } from './card-parts.ts'

const activity = z.object({
  id: z.string(),
  from: z.enum(['bot', 'person']),
  text: z.string().optional(),
  cards: z.array(z.record(z.string(), z.unknown())),
  at: z.string(),
  updatedAt: z.string().optional(),
  lockScreen: z.object({ title: z.string(), text: z.string() }).nullable(),
})
export type Shown = z.infer<typeof activity>
const chat = z.object({ activities: z.array(activity) })
const pressed = z.object({
  status: z.number(),
  activity: activity.optional(),
  notice: z.string().optional(),
})

export type Button = {
  readonly title: string
  readonly verb: string
  readonly data: Record<string, unknown>
}

export interface House {
  readonly service: Service
  readonly file: string
  get(path: string): Promise<{ status: number; body: unknown }>
  post(path: string, body: unknown): Promise<{ status: number; body: unknown }>
  chat(person: string): Promise<Shown[]>
  /** The newest message from the bot in a person's chat. */
  last(person: string): Promise<Shown>
  say(person: string, text: string): Promise<Shown[]>
  /** Says it, and returns the bot's first answer. */
  answer(person: string, text: string): Promise<Shown>
  /** Says it, and returns the bot's answer: throws where it gave none, or more than one. */
  onlyAnswer(person: string, text: string): Promise<Shown>
  /**
   * Presses the button of that title on the newest message that has it, or on the one given, and
   * returns what then stands there.
   */
  press(person: string, title: string, inputs?: Record<string, unknown>, on?: Shown): Promise<Shown>
  pressRaw(
    person: string,
    activityId: string,
    verb: string,
    data: unknown,
  ): Promise<z.infer<typeof pressed>>
  moveClock(to: string): Promise<void>
  now(): Promise<string>
  restart(): Promise<void>
  close(): Promise<void>
}

export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'round-the-table-'))
  const file = join(folder, 'house.sqlite')
  const config: Config = {
    mode: 'practice-room',
    port: 0,
    databaseFile: file,
    logLevel: 'error',
    practiceFiles: [],
    localHolidays: [],
  }
  // The clock stands still unless it is moved.
  const start = () => openService(config, { elapsed: () => 0 })
  let service = await start()

  const call = async (path: string, init?: RequestInit) => {
    const response = await fetch(new URL(path, service.sandbox), init)
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : parse(text) }
  }
  const post = (path: string, body: unknown) =>
    call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  const readChat = async (person: string) =>
    chat.parse((await call(`people/${person}/chat`)).body).activities
  const say = async (person: string, text: string) =>
    z
      .object({ activities: z.array(activity) })
      .parse((await post(`people/${person}/say`, { text })).body).activities
  const pressRaw = async (person: string, activityId: string, verb: string, data: unknown) =>
    pressed.parse((await post(`people/${person}/press`, { activityId, verb, data })).body)

  return {
    get service() {
      return service
    },
    file,
    get: (path) => call(path),
    post,
    chat: readChat,
    async last(person) {
      const shown = (await readChat(person)).filter((one) => one.from === 'bot').at(-1)
      if (shown === undefined) throw new Error(`The bot has said nothing to ${person}`)
      return shown
    },
    say,
    async answer(person, text) {
      const [first] = await say(person, text)
      if (first === undefined) throw new Error(`The bot said nothing to ‘${text}’`)
      return first
    },
    async onlyAnswer(person, text) {
      const [first, ...others] = (await say(person, text)).filter((one) => one.from === 'bot')
      if (first === undefined || others.length > 0)
        throw new Error(`There is not exactly one answer to '${text}'`)
      return first
    },
    async press(person, title, inputs = {}, on) {
      const shown =
        on ??
        (await readChat(person))
          .filter((one) => buttons(one).some((button) => button.title === title))
          .at(-1)
      const button =
        shown === undefined ? undefined : buttons(shown).find((button) => button.title === title)
      if (shown === undefined || button === undefined)
        throw new Error(`${person} sees no button '${title}'`)
      const { activity: after } = await pressRaw(person, shown.id, button.verb, {
        ...button.data,
        ...inputs,
      })
      if (after === undefined) throw new Error(`Nothing stands where '${title}' was pressed`)
      return after
    },
    pressRaw,
    async moveClock(to) {
      const { status, body } = await post('clock', { now: to })
      if (status !== 200) throw new Error(`The clock did not move: ${JSON.stringify(body)}`)
    },
    now: async () => z.object({ now: z.string() }).parse((await call('clock')).body).now,
    async restart() {
      await service.stop()
      service = await start()
    },
    async close() {
      await service.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const parse = (text: string): unknown => JSON.parse(text)

const button = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
})

/** Every button on a message, those inside opened parts included. */
export const buttons = ({ cards }: Shown): Button[] =>
  parts(cards).flatMap((part) => {
    const read = button.safeParse(part)
    return read.success ? [read.data] : []
  })

/** Everything that can be read on a message's cards, in order, a space between. */
export function words(shown: Shown): string {
  const found: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value)) {
        if (
          typeof inner === 'string' &&
          ['text', 'title', 'value', 'label', 'placeholder'].includes(name)
        )
          found.push(inner)
        else if (name !== 'data') look(inner)
      }
    }
  }
  look(shown.cards)
  return found.join(' ').replace(/\s+/g, ' ')
}

const input = z.object({
  type: z.string().startsWith('Input.'),
  id: z.string(),
  value: z.union([z.string(), z.number()]).optional(),
})

/** The fields of a message's cards, in order, with what stands in them when nobody touches them. */
export const fieldsOn = ({ cards }: Shown): Record<string, string> =>
  Object.fromEntries(
    parts(cards).flatMap((part) => {
      const read = input.safeParse(part)
      return read.success ? [[read.data.id, String(read.data.value ?? '')]] : []
    }),
  )

/** What a field of a card is set to when nobody touches it. */
export const preset = (shown: Shown, id: string): string => fieldsOn(shown)[id] ?? ''
