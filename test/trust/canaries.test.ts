// A canary in every field that somebody types into, and then: where do they sing?
import { describe, expect, it } from 'vitest'

import { groupSentence, lockScreenSentence } from '../../src/domain/messages/card.ts'
import { parts } from '../support/card-parts.ts'
import { openInstance } from '../support/delivery-ground.ts'
import { invoked, openEndpoint } from '../support/endpoint.ts'
import { some } from '../support/some.ts'
import { pressData, rosterPeople } from '../support/whole-roster.ts'
import {
  endpoint,
  fields,
  mails,
  nothingSings,
  numberOf,
  planted,
  questions,
  seen,
  singing,
  verbs,
  withCanaries,
} from './canaries-ground.ts'
import { keptNowhere, mayRead, notWalkedYet } from './canary-walk.ts'

withCanaries()

describe('the canaries', () => {
  it('are in every field, and every one is kept that somebody keeps', () => {
    expect(planted.length).toBe(fields.length)
    expect(planted.length).toBeGreaterThan(30)
    const unwalked = planted.filter(
      ({ verb, kept }) => !kept && notWalkedYet.some((one) => verb.startsWith(one)),
    )
    if (unwalked.length > 0)
      console.info(
        `Canaries: ${unwalked.length} fields are typed into, but not ` +
          'walked to the end yet (notWalkedYet in test/trust/canary-walk.ts).',
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
          `What is typed into ‘${field}’ of ‘${verb}’ (by ${by}) ` +
          'was never written down. Say in test/trust/canary-walk.ts ' +
          'what the press needs, or that nothing keeps it and why.',
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
    for (const [said] of some(cards)) {
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
                `${where} shows ‘${one.field}’ of ‘${one.verb}’ in a ` +
                  `${String(part['type'])}, which reads markdown. ` +
                  'Show it in a TextRun of a RichTextBlock.',
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
    for (const mail of some(mails))
      expect(mail).toMatch(/^\["[a-z0-9-]+@example\.org","[a-z0-9-]+"\]$/)
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
    for (const verb of some(verbs)) {
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
    for (const verb of some(verbs)) {
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
