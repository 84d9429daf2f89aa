// The families of a chaos run, and one instance of the delivery over the file that all of them share.
import { createHash } from 'node:crypto'

import { wordDocuments } from '../../src/docx/documents.ts'
import { addMilliseconds } from '../../src/domain/dates/dates.ts'
import {
  type Instant,
  instant,
  invitationId as invitationIdOf,
  personId,
  practiceId,
} from '../../src/domain/ids.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Person } from '../../src/domain/state/person.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { icalCalendarFiles } from '../../src/ical/calendar-files.ts'
import { shippedWordList } from '../../src/language/load.ts'
import type { Clock } from '../../src/ports/clock.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedOutbox } from '../../src/store/outbox.ts'
import { storedReminderWishes } from '../../src/store/reminder-wishes.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { storedConversations } from '../../src/teams/conversations.ts'
import { plainPractice } from '../support/delivery-ground.ts'
import { objectIdOf, oneFamily, person } from '../support/families.ts'
import { calendar } from '../support/ground.ts'

/** A Monday morning: the whole run lies within working hours. */
export const firstMoment = instant('2026-11-23T09:30:00.000Z')
/**
 * So many times as fast as in the world, all of it: leases, back-offs, time-outs and limits, so
 * that a run takes minutes and not an hour.
 */
export const speed = 10

/** The same for every process: `began` is the system's time at which the run began. */
export const runClock = (began: number): Clock => ({
  now: (): Instant => addMilliseconds(firstMoment, (Date.now() - began) * speed),
})

const invitedTo = 10
export const tenants = 60
const administrators = 40
/** People whose chats answer 403 for good. */
export const isBlocked = (index: number): boolean => index % 50 === 7

const uuid = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
const tenantOf = (index: number): string => uuid(`tenant ${index % tenants}`)

export type Plan = {
  readonly people: readonly Person[]
  readonly families: readonly Case[]
  readonly conversationOf: (one: Person) => string
  readonly blocked: ReadonlySet<string>
  /** Message by message: who is to be asked about which invitation. */ readonly expected: readonly {
    readonly family: Case
    readonly to: Person
    readonly invitation: string
  }[]
}

export function planFor(messages: number): Plan {
  const cases = Math.ceil(messages / invitedTo)
  const people = Array.from({ length: Math.max(invitedTo, cases) }, (_, index) =>
    person(`p-${index}`, {
      account: { tenantId: tenantOf(index), objectId: uuid(`person ${index}`) },
      email: `p-${index}@example.org`,
    }),
  )
  const runners = Array.from({ length: administrators + 1 }, (_, index) =>
    person(index === administrators ? 'chair' : `admin-${index}`, {
      duties: index === administrators ? ['chair'] : ['administrator'],
      account: { tenantId: tenantOf(index), objectId: objectIdOf(`a${index}`) },
    }),
  )
  const expected: Plan['expected'][number][] = []
  const families = Array.from({ length: cases }, (_, number) => {
    const invited = Array.from(
      { length: Math.min(invitedTo, messages - number * invitedTo) },
      (_, place) => people[(number * invitedTo + place * 7) % people.length],
    ).filter(
      (person, index, all): person is Person =>
        person !== undefined && all.indexOf(person) === index,
    )
    const family = oneFamily({
      id: `f-${number}`,
      number: `${10_000 + number}`,
      invited: invited.map((person) => person.name),
      invitedAt: firstMoment,
    })
    const whole: Case = {
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        administrator: personId(`admin-${number % administrators}`),
        invitations: conference.invitations.map((each) => ({ ...each, id: idOf(each.id, number) })),
      })),
    }
    for (const conference of whole.conferences)
      for (const each of conference.invitations) {
        const to = invited.find((person) => person.id === each.person)
        if (to !== undefined) expected.push({ family: whole, to, invitation: each.id })
      }
    return whole
  })
  const everybody = [...people, ...runners]
  return {
    people: everybody,
    families,
    expected,
    conversationOf: (person) => `a:${person.id}`,
    blocked: new Set(
      people.filter((_, index) => isBlocked(index)).map((person) => `a:${person.id}`),
    ),
  }
}

const idOf = (id: Case['conferences'][number]['invitations'][number]['id'], number: number) =>
  invitationIdOf(`${id}-${number}`)

export function openGround(file: string, clock: Clock) {
  const store = openSqlite(file, () => clock.now())
  const deps: Dependencies = {
    cases: caseStore({ store, clock, committed: () => undefined }),
    directory: storedDirectory(store),
    wishes: storedReminderWishes(store, clock),
    clock,
    calendar,
    practices: new Map([[practiceId('statutory'), plainPractice]]),
    homeTenant: tenantOf(0),
    wordList: shippedWordList(),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
    newId: () => crypto.randomUUID(),
    dutyButtons: dutyButtonsOf(features),
  }
  return {
    store,
    deps,
    outbox: storedOutbox(store, clock),
    conversations: storedConversations(store),
  }
}
export type Ground = ReturnType<typeof openGround>

/** Everybody, where their chats are, and every family. */
export async function bringIn(
  { deps, conversations }: Ground,
  plan: Plan,
  serviceUrl: string,
): Promise<void> {
  await deps.directory.keep(plan.people)
  for (const one of plan.people) {
    if (one.account === undefined) continue
    await conversations.remember(
      one.account,
      {
        user: { id: `29:${one.id}`, name: one.name },
        bot: { id: '28:bot', name: 'bot' },
        channelId: 'msteams',
        serviceUrl,
        conversation: {
          id: plan.conversationOf(one),
          conversationType: 'personal',
          isGroup: false,
          name: '',
          tenantId: one.account.tenantId,
        },
      },
      firstMoment,
    )
  }
  for (const family of plan.families) {
    await deps.cases.change(family.id, () => ({
      change: 'commit',
      family,
      answer: undefined,
      audit: family.conferences.map((conference) => ({
        event: 'conference.brought-in',
        meeting: conference.id,
        by: 'import',
        at: firstMoment,
      })),
    }))
  }
}
