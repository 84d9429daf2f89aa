// A canary in every field that somebody types into, and then: where do they sing?
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { send } from '../../src/delivery/sender.ts'
import { tick } from '../../src/delivery/tick.ts'
import type { Fallback } from '../../src/delivery/unreachable.ts'
import { groupSentence, lockScreenSentence } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { type Field, typedFields } from '../support/card-fields.ts'
import { parts } from '../support/card-parts.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { type Endpoint, invoked, openEndpoint } from '../support/endpoint.ts'
import { bringInRoster } from '../support/roster-on-a-plan.ts'
import { alsoInvited, pressData, type Role, roles, rosterPeople } from '../support/whole-roster.ts'
import { keptNowhere, mayRead, notWalkedYet, type Reader, shapes, steps } from './canary-walk.ts'
import { lineOf } from './who-may-do-what.ts'

const fields = typedFields(features).map((field, index) => ({
  ...field,
  canary: `canary${index}bird`,
}))
type Planted = (typeof fields)[number] & { readonly by: Role; readonly kept: boolean }
const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
/** Whatever anybody could see, hear of or find written down outside the families' own records. */
type Seen = { readonly where: string; readonly by: Reader; readonly text: string }

const moments = {
  before: '2026-11-23T10:00:00.000Z',
  'the day': '2026-12-10T10:30:00.000Z',
  'the day after': '2026-12-11T10:30:00.000Z',
  'after the core group': '2026-12-21T10:30:00.000Z',
}
const numberOf = (verb: string): string => `Q${100 + verbs.indexOf(verb)}`

let endpoint: Endpoint
const planted: Planted[] = []
const seen: Seen[] = []
const mails: string[] = []

async function press(role: Role, verb: string, data: unknown): Promise<string> {
  const answer = await endpoint.post(endpoint.tap(role, verb, data))
  const card = JSON.stringify(invoked(answer).value)
  seen.push({ where: `the card after ${verb}`, by: role, text: card })
  expect(card, verb).not.toContain('That did not work')
  return card
}

/** A field that is asked for each child names one of the sample family; here, the child of the same place. */
const ofThisFamily = (field: string, number: string): string =>
  field.replace(':child-a', `:c-${number}`).replace(':child-b', `:c-${number}-b`)

/** Types a canary into every field of a button at once, in a family of its own. */
async function plant(
  verb: string,
  its: readonly (Field & { readonly canary: string })[],
): Promise<void> {
  const line = lineOf(verb)
  const step = steps[verb] ?? {}
  const number = numberOf(verb)
  const by = step.as ?? line.who[0] ?? 'core'
  endpoint.clock.set(moments[line.on ?? 'before'])
  const typedIn = Object.fromEntries(
    its
      .filter(
        ({ field }) =>
          keptNowhere[`${verb} ${field}`] === undefined || verb === 'conference.bring-in',
      )
      .map(({ field, canary }) => [ofThisFamily(field, number), shapes[field]?.(canary) ?? canary]),
  )
  const from = endpoint.house.store.asked.length
  let data: Record<string, unknown> = pressData(number, {
    ...line.data?.(number),
    ...step.data?.(number),
    ...typedIn,
  })
  // A card that has to be looked at first says what was seen.
  if (step.first !== undefined)
    await press(by, step.first, pressData(number, line.data?.(number) ?? {}))
  const look = step.look === undefined ? '' : await press(by, step.look, data)
  const button = parts(JSON.parse(look === '' ? '{}' : look)).find(
    (record) => record['type'] === 'Action.Execute' && record['verb'] === verb,
  )
  if (typeof button?.['data'] === 'object') data = { ...data, ...button['data'] }
  for (const at of step.rounds?.(number) ?? [undefined])
    await press(by, verb, at === undefined ? data : { ...data, step: at })
  const written = JSON.stringify(endpoint.house.store.asked.slice(from)).toLowerCase()
  // What nothing keeps is typed as well, to see that it is shown to nobody else.
  const rest = its.filter(({ field }) => typedIn[ofThisFamily(field, number)] === undefined)
  if (rest.length > 0)
    await press(
      by,
      verb,
      pressData(number, {
        ...line.data?.(number),
        ...step.data?.(number),
        ...Object.fromEntries(rest.map(({ field, canary }) => [field, canary])),
      }),
    )
  planted.push(...its.map((one) => ({ ...one, by, kept: written.includes(one.canary) })))
}

/** Everything that goes out by itself meanwhile; nobody's Teams is reached at first, so that e-mails go as well. */
async function deliver(moment: string): Promise<void> {
  endpoint.clock.set(moment)
  const fallback: Fallback = {
    mail: {
      send: async (...all) => {
        mails.push(JSON.stringify(all))
        return { outcome: 'sent' }
      },
    },
  }
  const { messenger, parts: sender } = endpoint.house
  const before = messenger.handedOver.length
  messenger.script(
    { outcome: 'unreachable', reason: 'never-installed' },
    { outcome: 'unreachable', reason: 'blocked' },
  )
  for (let busy = 1; busy > 0;)
    busy = (await tick(sender)) + (await send({ ...sender, escalates: true, fallback }, 500))
  for (const { to, card } of messenger.handedOver.slice(before)) {
    const role = roles.find((role) => role === to)
    seen.push({
      where: `a message (${card.template})`,
      by: role ?? 'newcomer',
      text: alsoInvited.includes(to) ? '' : JSON.stringify(renderCard(card)),
    })
  }
}

/** What shows something and writes nothing. */
const looks = [
  'status.show',
  'invitation.show',
  'representative.show',
  'exclusion.look',
  'outcome.show',
  'feedback.read',
].filter((verb) => verbs.includes(verb))
/** The same, on a family that has a plan. */
const looksOnPlan = [
  'report.read',
  'sharing.show',
  'version-for.look',
  'plan.show',
  'commitment.show',
  'ratings.show',
  'ratings.outcome',
  'core-report.open',
]
const questions = [
  'my invitations',
  'who is coming',
  'to do',
  'dates',
  'who is here',
  'what was decided',
  'feedback',
  'who was reached',
  'help',
  'exclusion',
  'who was late last month',
  'my reports',
  'the plan',
  'my promises',
  'commitments',
  'ratings',
  'core group report',
]

beforeAll(async () => {
  endpoint = await openEndpoint({ answerMs: 60_000 })
  await endpoint.house.deps.directory.keep(rosterPeople)
  for (const verb of new Set(fields.map((field) => field.verb)))
    await bringInRoster(endpoint.house, numberOf(verb), lineOf(verb))
  const order = [...new Set(fields.map((field) => field.verb))].sort(
    (a, b) => ordered.indexOf(lineOf(a).on ?? 'before') - ordered.indexOf(lineOf(b).on ?? 'before'),
  )
  for (const when of ordered) {
    for (const verb of order.filter((one) => (lineOf(one).on ?? 'before') === when))
      await plant(
        verb,
        fields.filter((field) => field.verb === verb),
      )
    await deliver(moments[when])
    // Whoever may see a family or not asks for it, in every way that needs no words.
    if (when === 'the day') continue
    for (const role of roles) {
      for (const number of order
        .filter((one) => (lineOf(one).on ?? 'before') === when)
        .map(numberOf))
        for (const verb of looks) await press(role, verb, pressData(number))
      for (const number of order
        .filter(
          (one) => (lineOf(one).on ?? 'before') === when && lineOf(one).family === 'on a plan',
        )
        .map(numberOf))
        for (const verb of looksOnPlan)
          await press(role, verb, pressData(number, lineOf(verb).data?.(number)))
      for (const text of questions) {
        const calls = endpoint.connector.calls.length
        await endpoint.post(endpoint.from(role, { text }))
        seen.push(
          ...endpoint.connector.calls
            .slice(calls)
            .map(({ body }) => ({ where: `the answer to ‘${text}’`, by: role, text: body })),
        )
      }
    }
  }
}, 240_000)
const ordered = ['before', 'the day', 'the day after', 'after the core group'] as const
afterAll(() => endpoint.close())

const singing = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/canary\d+bird/g)].map(([one]) => one)
const nothingSings = (texts: readonly string[]): void =>
  expect([...new Set(texts.flatMap(singing))]).toEqual([])

describe('the canaries', () => {
  it('are in every field, and every one is kept that somebody keeps', () => {
    expect(planted.length).toBe(fields.length)
    expect(planted.length).toBeGreaterThan(30)
    const unwalked = planted.filter(
      ({ verb, kept }) => !kept && notWalkedYet.some((one) => verb.startsWith(one)),
    )
    if (unwalked.length > 0)
      console.info(
        `Canaries: ${unwalked.length} fields are typed into, but not walked to the end yet (notWalkedYet in test/trust/canary-walk.ts).`,
      )
    const lost = planted
      .filter(
        ({ verb, field, kept }) =>
          !kept &&
          !notWalkedYet.some((one) => verb.startsWith(one)) &&
          keptNowhere[`${verb} ${field}`] === undefined,
      )
      .map(
        ({ verb, field, by }) =>
          `What is typed into ‘${field}’ of ‘${verb}’ (by ${by}) was never written down. Say in test/trust/canary-walk.ts what the press needs, or that nothing keeps it and why.`,
      )
    const found = planted
      .filter(({ verb, field, kept }) => kept && keptNowhere[`${verb} ${field}`] !== undefined)
      .map(
        ({ verb, field }) =>
          `‘${field}’ of ‘${verb}’ is kept after all. Take it out of keptNowhere.`,
      )
    expect([...lost, ...found]).toEqual([])
  })

  it('are read by nobody who may not read them, in cards, messages and answers', () => {
    const leaks = seen.flatMap(({ where, by, text }) =>
      singing(text).flatMap((canary) => {
        const one = planted.find((otherPlanted) => otherPlanted.canary === canary)
        if (one === undefined || by === one.by || mayRead(one.verb, one.field).includes(by))
          return []
        return [`${where} showed ${by} what ${one.by} typed into ‘${one.field}’ of ‘${one.verb}’`]
      }),
    )
    expect([...new Set(leaks)]).toEqual([])
    // They are read at all: otherwise this would show nothing.
    expect(new Set(seen.flatMap(({ text }) => singing(text))).size).toBeGreaterThan(15)
  })

  it('are in no lock screen, and in no first line of a card', () => {
    const cards = endpoint.connector.calls.map(({ body }) => parts(JSON.parse(body)))
    expect(cards.length).toBeGreaterThan(100)
    for (const [said] of cards) {
      expect([lockScreenSentence, groupSentence]).toContain(said?.['summary'])
      expect(said?.['text']).toBeUndefined()
    }
    for (const all of [
      ...cards,
      ...seen
        .filter(({ where }) => where.startsWith('the card'))
        .map(({ text }) => parts(JSON.parse(text))),
    ]) {
      expect(
        all.find((record) => record['type'] === 'TextBlock' || record['type'] === 'TextRun')?.[
          'text'
        ],
      ).toBe('Round the Table')
    }
  })

  it('are shown in text runs alone, so that no markdown in what somebody typed is ever read', () => {
    const cards = seen.flatMap(({ where, text }) =>
      text === '' ? [] : parts(JSON.parse(text)).map((part) => ({ where, part })),
    )
    const read = cards
      .filter(({ part }) => part['type'] === 'TextBlock' || part['type'] === 'Fact')
      .flatMap(({ where, part }) =>
        singing(JSON.stringify(part)).flatMap((canary) => {
          const one = planted.find((otherPlanted) => otherPlanted.canary === canary)
          // A meeting's number is no free text: see isReference in src/domain/ids.ts.
          return one === undefined || ['conference', 'number'].includes(one.field)
            ? []
            : [
                `${where} shows ‘${one.field}’ of ‘${one.verb}’ in a ${String(part['type'])}, which reads markdown. Show it in a TextRun of a RichTextBlock.`,
              ]
        }),
      )
    expect([...new Set(read)]).toEqual([])
    expect(
      cards.filter(
        ({ part }) => part['type'] === 'TextRun' && singing(JSON.stringify(part)).length > 0,
      ).length,
    ).toBeGreaterThan(15)
  })

  it('are in no line of the log', () => {
    expect(endpoint.house.log.lines.length).toBeGreaterThan(0)
    nothingSings([JSON.stringify(endpoint.house.log.lines)])
  })

  it('are in no entry of the audit, in no name of a message and in no index of the store', () => {
    const docs = endpoint.house.store.asked.flatMap(({ ops }) =>
      ops.flatMap((op) => ('doc' in op ? [op.doc] : [])),
    )
    expect(docs.filter((doc) => doc.type === 'audit').length).toBeGreaterThan(20)
    nothingSings(
      docs
        .filter((doc) => ['audit', 'wake', 'message'].includes(doc.type))
        .map((doc) => JSON.stringify(doc)),
    )
    // A person is sorted by name in the directory’s own partition, and a meeting’s number is opaque by rule.
    nothingSings(
      docs
        .filter((doc) => doc.type !== 'person')
        .map(({ body: _body, people = [], ...envelope }) =>
          JSON.stringify([envelope, people.filter((person) => !person.startsWith('reference:'))]),
        ),
    )
  })

  it('are in no e-mail', () => {
    expect(mails.length).toBeGreaterThan(0)
    // To whom it goes is an address of the directory; beside it there is a reference, and no room for words.
    for (const mail of mails) expect(mail).toMatch(/^\["[a-z0-9-]+@example\.org","[a-z0-9-]+"\]$/)
    nothingSings(mails.map((mail) => mail.split(',')[1] ?? ''))
  })

  it('are in no group, whoever asks there for what', async () => {
    const calls = endpoint.connector.calls.length
    const conversation = {
      id: '19:group',
      conversationType: 'groupChat',
      isGroup: true,
      tenantId: '11111111-2222-4333-8444-555555555555',
    }
    for (const text of [...questions, 'canary0bird', 'status Q101'])
      await endpoint.post(endpoint.from('chair', { text, conversation }))
    for (const verb of verbs) {
      const answer = await endpoint.post(
        endpoint.tap('chair', verb, pressData(numberOf(fields[0]?.verb ?? '')), { conversation }),
      )
      expect(invoked(answer).value).toBe(groupSentence)
    }
    const said = endpoint.connector.calls.slice(calls).map(({ body }) => body)
    nothingSings(said)
    expect(said).toHaveLength(questions.length + 2)
  })
})

describe('when something fails', () => {
  const song = new Error('canary0bird at /srv/canary0bird.sqlite')
  const rejects = () => Promise.reject(song)
  const broken = openInstance(':memory:', {
    now: () => endpoint.clock.now(),
    set: () => undefined,
    pass: () => undefined,
  }).deps

  it.each<[string, object]>([
    [
      'the cases cannot be read',
      { cases: { ...broken.cases, load: rejects, of: rejects, change: rejects, papers: rejects } },
    ],
    [
      'the directory cannot be read',
      { directory: { ...broken.directory, byAccount: rejects, all: rejects, get: rejects } },
    ],
  ])('%s: no canary is in the answer or in the log, whatever was typed', async (_what, deps) => {
    const failing = await openEndpoint({ broken: deps })
    await failing.house.deps.directory.keep(rosterPeople)
    for (const verb of verbs) {
      const { text, status } = await failing.post(
        failing.tap(
          'chair',
          verb,
          pressData(
            'Q101',
            Object.fromEntries(
              fields
                .filter((field) => field.verb === verb)
                .map(({ field, canary }) => [field, canary]),
            ),
          ),
        ),
      )
      expect(status).toBe(200)
      if (text.includes('That did not work')) nothingSings([text])
    }
    for (const text of ['my invitations canary1bird', 'to do', 'canary2bird'])
      await failing.post(failing.from('chair', { text }))
    nothingSings([
      JSON.stringify(failing.house.log.lines),
      ...failing.connector.calls.map(({ body }) => body),
    ])
    expect(failing.house.log.lines.length).toBeGreaterThan(0)
    await failing.close()
  })

  it('Teams cannot be reached: the error says nothing, and neither does the log', async () => {
    const failing = await openEndpoint({ answerMs: 300 })
    await failing.house.deps.directory.keep(rosterPeople)
    for (const told of [
      'reset',
      { status: 500, body: { error: { code: 'canary3bird', message: 'canary3bird' } } },
      { status: 400, body: 'canary3bird' },
    ] as const) {
      failing.connector.answer(told)
      const { text } = await failing.post(failing.from('chair', { text: 'canary4bird' }))
      nothingSings([text, JSON.stringify(failing.house.log.lines)])
    }
    await failing.close()
  })

  it('what was sent cannot be read: nothing of it is in the answer or in the log', async () => {
    const lines = endpoint.house.log.lines.length
    for (const bad of [
      { text: 'canary5bird' },
      endpoint.from('canary5bird', { serviceUrl: 'https://canary5bird.example/' }),
      endpoint.from('chair', { conversation: 'canary5bird' }),
      endpoint.from('chair', { from: { id: 'x', aadObjectId: 'canary5bird' } }),
    ])
      nothingSings([(await endpoint.post(bad)).text])
    nothingSings([
      (
        await endpoint.raw('POST', '/api/messages', '{"canary5bird', {
          'Content-Type': 'application/json',
        })
      ).text,
      (await endpoint.raw('GET', '/canary5bird')).text,
    ])
    nothingSings([JSON.stringify(endpoint.house.log.lines.slice(lines))])
  })
})
