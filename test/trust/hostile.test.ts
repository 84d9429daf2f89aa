// Whatever is sent: no crash, no error that says something, no change without a right, and nothing
// that was typed is run.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import type { CardData } from '../../src/domain/messages/card.ts'
import { features } from '../../src/features/index.ts'
import { renderCard } from '../../src/turns/render-card.ts'
import { samplesOf } from '../samples/index.ts'
import { typedFields } from '../support/card-fields.ts'
import { parts } from '../support/card-parts.ts'
import { calendar, practice } from '../support/ground.ts'
import { evaluated, hostileJson, hostileText, runs, spoilt } from '../support/hostile.ts'
import type { Answer } from '../support/raw-http.ts'
import { shownTooMuch } from '../support/roster-secrets.ts'
import { anyNumberOf } from '../support/some.ts'
import { pressData, type Role } from '../support/whole-roster.ts'
import { endpoint, withAnEndpoint } from './hostile-ground.ts'

withAnEndpoint()

const json = { 'Content-Type': 'application/json' }
const inner =
  /node_modules|\.ts\b|\bat \w+ \(|TypeError|RangeError|SyntaxError|ZodError|SQLITE|\/src\//
const familyWrites = (from: number): string[] =>
  endpoint.house.store.asked
    .slice(from)
    .map(({ pk }) => pk)
    .filter((pk) => pk.startsWith('f-'))

/** A status that is meant, and few words of the kind that everybody gets. */
function calm({ status, text }: Answer): void {
  expect([200, 400, 403, 413, 500]).toContain(status)
  expect(text).not.toMatch(inner)
  if (status !== 200)
    expect(text).toMatch(/^\{"error":"[A-Z][^"]{5,60}\.","correlation":"[0-9a-f-]{36}"\}$/)
}
/** The log has codes and places in our own code, and never a trick. */
function logIsCalm(from: number): void {
  for (const { facts } of anyNumberOf(endpoint.house.log.lines.slice(from)))
    for (const value of anyNumberOf(Object.values(facts)))
      expect(String(value)).toMatch(/^[\w .:/-]{0,80}$/)
}

describe('what comes to the bot’s address', () => {
  it('may be any bytes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(hostileText, hostileJson),
        fc.constantFrom('application/json', 'text/plain', 'application/json; charset=utf-7', ''),
        async (body, type) => {
          calm(await endpoint.raw('POST', '/api/messages', body, { 'Content-Type': type }))
        },
      ),
      runs(60),
    ))

  it.each(['message', 'invoke', 'conversationUpdate', 'installationUpdate', 'messageReaction'])(
    'may be a spoilt %s, and changes no family',
    (type) => {
      const whole = {
        ...endpoint.from('former', {
          type,
          name: 'adaptiveCard/action',
          value: {
            action: { type: 'Action.Execute', verb: 'invitation.attend', data: pressData('Q101') },
          },
        }),
      }
      return fc.assert(
        fc.asyncProperty(
          spoilt(whole, [
            'membersAdded',
            'entities',
            'attachments',
            'action',
            'locale',
            'replyToId',
            'timestamp',
            'name',
          ]),
          async (body) => {
            const [writes, lines] = [
              endpoint.house.store.asked.length,
              endpoint.house.log.lines.length,
            ]
            calm(await endpoint.raw('POST', '/api/messages', body, json))
            expect(familyWrites(writes)).toEqual([])
            logIsCalm(lines)
          },
        ),
        runs(40),
      )
    },
  )
})

const verbs = features.flatMap((feature) => feature.verbs.map(({ verb }) => verb))
const fields = typedFields(features).map((field) => field.field)

async function tapRaw(role: Role, verb: string, data: string): Promise<Answer> {
  const marker = '"the data"'
  return endpoint.raw(
    'POST',
    '/api/messages',
    JSON.stringify(endpoint.tap(role, verb, 'the data')).replace(marker, () => data),
    json,
  )
}

describe('a button', () => {
  it('with anything in its data, tapped by somebody without a part, changes nothing and shows nothing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.constantFrom<Role>('stranger', 'former', 'other-chair', 'conflicted'),
        spoilt(pressData('Q101'), fields),
        async (verb, role, data) => {
          const [writes, lines] = [
            endpoint.house.store.asked.length,
            endpoint.house.log.lines.length,
          ]
          const answer = await tapRaw(role, verb, data)
          calm(answer)
          // What somebody typed themselves may come back to them; what they did not type may not.
          if (!data.includes('Q101')) expect(shownTooMuch(role, answer.text)).toEqual([])
          expect(
            ['child', 'place'].filter((kind) =>
              shownTooMuch(role, answer.text).some((one) => one === kind),
            ),
          ).toEqual([])
          expect(familyWrites(writes)).toEqual([])
          logIsCalm(lines)
        },
      ),
      runs(150),
    ))

  it('with anything in its data, tapped by somebody who may, is answered with a card, and runs nothing', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...verbs),
        fc.constantFrom<Role>('chair', 'administrator', 'invited'),
        spoilt(pressData('Q101'), fields),
        async (verb, role, data) => {
          const answer = await tapRaw(role, verb, data)
          calm(answer)
          if (answer.status === 200)
            expect(answer.text, `${verb} ${data}`).not.toMatch(
              new RegExp(`That did not work|${evaluated}`),
            )
        },
      ),
      runs(250),
    ))

  it('that does not exist, or is called like something inside, is answered like any that is gone', () =>
    fc.assert(
      fc.asyncProperty(hostileText, async (verb) => {
        const answer = await endpoint.post(endpoint.tap('chair', verb, pressData('Q101')))
        calm(answer)
        if (!verbs.includes(verb)) expect(answer.text).toContain('I cannot find this for you')
      }),
      runs(40),
    ))
})

it(
  'a message may be any text: it is answered, and nothing in it is run',
  () =>
    fc.assert(
      fc.asyncProperty(
        hostileText,
        fc.constantFrom<Role>('chair', 'administrator', 'invited', 'former'),
        async (text, role) => {
          const [calls, lines] = [endpoint.connector.calls.length, endpoint.house.log.lines.length]
          calm(await endpoint.post(endpoint.from(role, { text })))
          const said = endpoint.connector.calls
            .slice(calls)
            .map(({ body }) => body)
            .join()
          expect(said, text).not.toMatch(new RegExp(`That did not work|${evaluated}`))
          logIsCalm(lines)
        },
      ),
      runs(60),
    ),
  120_000,
)

describe('a card', () => {
  const ground = { practice: practice('statutory'), calendar }
  const samples = features.flatMap(({ name }) => samplesOf(name, ground).map(({ card }) => card))
  /** Every word of a card's data in place of which something hostile stands. */
  const spoil = (value: unknown, text: string): unknown => {
    if (typeof value === 'string') return text
    if (Array.isArray(value)) return value.map((one) => spoil(one, text))
    return typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([name, one]) => [name, spoil(one, text)]))
      : value
  }
  const cardData = z.custom<CardData>((value) => typeof value === 'object' && value !== null)

  it('shows whatever was typed literally, wherever it stands', () =>
    fc.assert(
      fc.property(fc.constantFrom(...samples), hostileText, ({ template, data }, text) => {
        const drawn = renderCard({ template, data: cardData.parse(spoil(data, text)) })
        expect(JSON.stringify(drawn)).not.toContain(evaluated)
        for (const part of anyNumberOf(parts(drawn)))
          if (part['type'] === 'TextRun' && text !== '' && String(part['text']).includes('sum'))
            expect(String(part['text'])).toContain(text)
      }),
      runs(150),
    ))
})
