// What was last said and shown in a chat counts for a few minutes: 'yes', 'and the police?', 'no,
// 4471'. It is held in memory alone, so after a restart, or at another instance, the question is
// asked once more.
import { z } from 'zod'

import { type Instant, type MeetingId, meetingId, type PersonId } from '../domain/ids.ts'
import {
  invitationAttend,
  invitationDeclineForm,
  invitationShow,
  invitationStill,
  representativeCome,
  representativeRefuseForm,
  representativeShow,
} from '../features/kernel/linked-verbs.ts'
import type { Intent } from '../understanding/meaning/intents.ts'
import type { Slots } from '../understanding/meaning/slots.ts'
import { type ShortAnswer, shortAnswerIn } from '../understanding/short-answer.ts'
import type { Drawn } from './render-card.ts'
import { renderCard } from './render-card.ts'
import type { Tap } from './route-press.ts'

/** What the last message was taken to mean: its words are not kept. */
export type LastSaid = { readonly intent: Intent; readonly slots: Slots }

/** What a message may go on from. */
export type Before = {
  readonly said?: LastSaid | undefined
  /** The meeting that the last cards were about. */
  readonly meeting?: MeetingId | undefined
  /** When that was. */
  readonly at?: Instant
}

export type Thread = Before & { readonly at: Instant; readonly card?: Drawn | undefined }

export interface Threads {
  of(person: PersonId, now: Instant): Thread | undefined
  keep(person: PersonId, thread: Thread): void
}

const counts = 5 * 60_000
/**
 * More people than this do not talk within a few minutes; the ones who spoke longest ago are
 * forgotten first.
 */
const most = 5_000

export function openThreads(): Threads {
  const threads = new Map<PersonId, Thread>()
  return {
    of(person, now) {
      const thread = threads.get(person)
      return thread !== undefined && Date.parse(now) - Date.parse(thread.at) < counts
        ? thread
        : undefined
    },
    keep(person, thread) {
      threads.delete(person)
      threads.set(person, thread)
      const [oldest] = threads.keys()
      if (threads.size > most && oldest !== undefined) threads.delete(oldest)
    },
  }
}

/** No button's title is longer, in characters. */
const longestTitle = 80

type Button = {
  readonly title: string
  readonly verb: string
  readonly data: unknown
  /** Whether pressing it sends what the card's fields hold. */
  readonly sends: boolean
}

/**
 * The button of the last card that a few typed words press: its own title, 'yes' or 'no', or a
 * number that one button names.
 */
export function tapSaid(text: string, card: Drawn): Tap | undefined {
  if (text.length > longestTitle || text.includes('?')) return undefined
  const drawn = renderCard(card)
  // A form is not sent off by a word: its fields would be empty.
  const buttons = buttonsIn(drawn).filter(({ sends }) => !sends || !isForm(drawn))
  const answer = shortAnswerIn(text)
  const plain = titled(text)
  const [only, ...others] =
    answer === undefined
      ? buttons.filter(({ title }) => titled(title) === plain || names(title, plain))
      : pressedBy(answer, card.template, buttons)
  return only === undefined || others.length > 0 ? undefined : { verb: only.verb, data: only.data }
}

const takesBack = new RegExp(
  '^(?:(?:no|oh|oops|whoops|ah|er|sorry|actually|wait|pls|please|' +
    'just|can you|could you|can i|i want to|i need to) )*(?:undo|' +
    'reverse|take back|take (?:that|it|this) back|scratch that|' +
    'scrap that)(?: (?:that|it|this|again|please|pls|sorry|thanks|thx|for me|' +
    'now|my (?:last )?answer|(?:the|that|my) last (?:one|thing|bit)))*$',
)

/**
 * 'Undo that', typed after a card, is about what that card says was done, and about nothing else.
 */
export const saysTakeBack = (text: string): boolean =>
  text.length <= longestTitle && takesBack.test(titled(text))

/**
 * The only button of the last card that takes something back, else the only one that leads to
 * changing it; nothing where there are several or none, or where it was only asked about.
 */
export function takingBack(text: string, card: Drawn | undefined): Tap | undefined {
  if (card === undefined || text.includes('?')) return undefined
  const drawn = renderCard(card)
  const pressable = buttonsIn(drawn).filter(({ sends }) => !sends || !isForm(drawn))
  const undoing = pressable.filter(({ verb, title }) => undoes(verb) || titled(title) === 'undo')
  const [only, ...others] =
    undoing.length > 0 ? undoing : pressable.filter(({ title }) => titled(title) === 'change')
  return only === undefined || others.length > 0 ? undefined : { verb: only.verb, data: only.data }
}

const undoes = (verb: string): boolean => /\.(?:undo|take-back)$/.test(verb)

/** Whether a bare 'yes' or 'no' seems to answer a card that only its buttons can answer. */
export const wantsAPress = (text: string, card: Drawn): boolean =>
  shortAnswerIn(text) !== undefined && isForm(renderCard(card))

const leaves = new RegExp(
  '^(?:oh |no |sorry |actually |ok )*(?:never ?mind|nevermind|forget (?:it|' +
    'that)|leave (?:it|that)|cancel(?: (?:that|this|the form|it))?|stop|' +
    'close (?:it|this|that|the form)|not now)(?: (?:please|thanks|for now))*$',
)

/** 'Cancel' or 'never mind' with a form open leaves the form, and calls no meeting off. */
export const leavesForm = (text: string, card: Drawn): boolean =>
  text.length <= longestTitle && leaves.test(titled(text)) && isForm(renderCard(card))

const aboutMeeting = z.object({ meetingId: z.string().min(1).transform(meetingId) })

/** The one meeting that a card's buttons are about; none where there are several to choose from. */
export function meetingOn(card: Drawn | undefined): MeetingId | undefined {
  if (card === undefined) return undefined
  const named = buttonsIn(renderCard(card)).flatMap(({ data }) => {
    const read = aboutMeeting.safeParse(data)
    return read.success ? [read.data.meetingId] : []
  })
  const [only, ...others] = new Set(named)
  return others.length > 0 ? undefined : only
}

const isForm = (drawn: object): boolean => JSON.stringify(drawn).includes('"type":"Input.')

/** What 'yes' and 'no' press on a card that asks one thing; nothing on any other. */
function pressedBy(answer: ShortAnswer, template: string, buttons: readonly Button[]): Button[] {
  if (template === 'proposal') return answer === 'yes' ? buttons.slice(0, 1) : buttons.slice(-1)
  // A list of one asks nothing by itself: 'yes' opens it, and is not yet the answer.
  if (template === 'my-invitations')
    return answer === 'yes' ? buttons.filter(({ verb }) => opening.includes(verb)) : []
  if (!asking.has(template)) return []
  const verbs = answer === 'yes' ? coming : notComing
  const verb = verbs.find((name) => buttons.some((button) => button.verb === name))
  return buttons.filter((button) => button.verb === verb)
}

const asking: ReadonlySet<string> = new Set(['invitation', 'representative-asked'])
const opening: readonly string[] = [invitationShow, representativeShow]
const coming = [invitationStill, invitationAttend, representativeCome]
const notComing = [invitationDeclineForm, representativeRefuseForm]

const titled = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** '4471', 'no, 4471', 'I meant 4471': a meeting's number that stands in a button's title. */
function names(title: string, plain: string): boolean {
  const number = /^(?:(?:no|sorry|i meant|i mean|for|the|that) )*(\d{3,}(?: \w+)?)$/.exec(
    plain,
  )?.[1]
  return number !== undefined && ` ${titled(title)} `.includes(` ${number} `)
}

function buttonsIn(value: unknown): Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsIn)
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && value.type === 'Action.Execute' && 'title' in value && 'verb' in value) {
    const { title, verb } = value
    if (typeof title !== 'string' || typeof verb !== 'string') return []
    const sends = !('associatedInputs' in value && value.associatedInputs === 'none')
    return [{ title, verb, data: 'data' in value ? value.data : {}, sends }]
  }
  return Object.values(value).flatMap(buttonsIn)
}
