import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { features } from '../src/features/index.ts'
import { linesCard } from '../src/features/kernel/lines-card.ts'
import { readingMeant } from '../src/features/running-it/welcome/readings.ts'
import { shippedPractices } from '../src/practices/load.ts'
import { publicCardSamples } from '../src/turns/public-cards.ts'
import { renderCard } from '../src/turns/render-card.ts'
import { scarce, templates } from './cards-ground.ts'
import { samplesOf } from './samples/index.ts'
import { sampleCase, sampleConference, samplePeople } from './samples/sample-family.ts'
import { parts } from './support/card-parts.ts'
import { calendar, practice } from './support/ground.ts'
import { anyNumberOf, some } from './support/some.ts'

const ground = { practice: practice('statutory'), calendar }
const samples = [
  ...features.flatMap(({ name }) =>
    samplesOf(name, ground).map(({ state, card }) => ({ name: `${name}, ${state}`, card })),
  ),
  ...publicCardSamples.map((sample) => ({ name: `bot, ${sample.state}`, card: sample.card })),
]
/** Those of the features, and the one below a danger screen that the turn answers itself. */
const verbs = new Set([
  ...features.flatMap((feature) => feature.verbs.map((verb) => verb.verb)),
  readingMeant,
])

const idsOnly = new Set([
  // The name of a reading, of a closed list.
  'intent',
  // A meeting's number.
  'reference',
  'caseId',
  'meetingId',
  'invitationId',
  'seen',
  'duty',
  'child',
  'childIds',
  'rule',
  'entry',
  'slot',
  'member',
  'from',
  'to',
  'sector',
  'step',
  'outcomeId',
  // One of a closed list.
  'colour',
])

describe('every card, in every state that a person can see', () => {
  it.each(some(samples))(
    '$name: is drawn whole, with nothing of the template left in it',
    ({ card }) => {
      expect(JSON.stringify(renderCard(card))).not.toContain('${')
    },
  )

  it.each(some(samples))(
    '$name: every condition of its template is answered by its data',
    ({ card }) => {
      const file: unknown = JSON.parse(
        readFileSync(new URL(`../cards/${card.template}.json`, import.meta.url), 'utf8'),
      )
      const answered = new Set(
        parts(card.data).flatMap((part) =>
          Object.entries(part)
            .filter(([, value]) => typeof value === 'boolean')
            .map(([name]) => `\${${name}}`),
        ),
      )
      const lists = parts(card.data).flatMap((part) =>
        Object.values(part).filter((value) => Array.isArray(value) && value.length === 0),
      )
      for (const part of anyNumberOf(parts(file))) {
        // A condition inside a list is asked of each of its entries; an empty list asks nothing.
        if (part['$when'] !== undefined && lists.length === 0)
          expect(
            answered,
            `cards/${card.template}.json asks for it: give it as true or false in the data of each view`,
          ).toContain(part['$when'])
      }
    },
  )

  it.each(some(samples))('$name: says nothing on a locked phone', ({ card }) => {
    const [first] = parts(renderCard(card)).filter(
      (part) => part['type'] === 'TextBlock' || part['type'] === 'RichTextBlock',
    )
    expect(first).toMatchObject({ type: 'TextBlock', text: 'Round the Table' })
  })

  it.each(some(samples))('$name: fits Teams: version 1.5, 25 KB at the most', ({ card }) => {
    const drawn = renderCard(card)
    expect(drawn['version']).toBe('1.5')
    expect(Buffer.byteLength(JSON.stringify(drawn))).toBeLessThanOrEqual(25 * 1024)
  })

  it.each(some(samples))(
    '$name: labels every field and says what is wrong with an empty one',
    ({ card }) => {
      const inputs = parts(renderCard(card)).filter((part) =>
        String(part['type']).startsWith('Input.'),
      )
      const says = (words: unknown) => typeof words === 'string' && words.trim() !== ''
      const lacking = (name: string, of: typeof inputs) =>
        of
          .filter((input) => !says(input[name]))
          .map(
            ({ id }) =>
              `The field ‘${String(id)}’ in cards/${card.template}.json has no "${name}".`,
          )
      expect([
        ...lacking('label', inputs),
        ...lacking(
          'errorMessage',
          inputs.filter((input) => input['isRequired'] === true),
        ),
      ]).toEqual([])
    },
  )

  it.each(some(samples))('$name: its buttons are known, and carry ids alone', ({ card }) => {
    for (const action of anyNumberOf(
      parts(renderCard(card)).filter((part) => part['type'] === 'Action.Execute'),
    )) {
      expect(verbs, String(action['title'])).toContain(action['verb'])
      const data = action['data']
      for (const name of anyNumberOf(
        Object.keys(typeof data === 'object' && data !== null ? data : {}),
      ))
        expect(
          idsOnly,
          `The button of ${String(action['verb'])} carries ‘${name}’. Carry an id and look the rest up; if it is an id, add its name to idsOnly in test/cards.test.ts.`,
        ).toContain(name)
    }
  })

  it.each(some(samples))(
    '$name: has one primary button at the most, and a heading or a sentence',
    ({ card }) => {
      const all = parts(renderCard(card))
      expect(
        all.filter((part) => part['style'] === 'positive' && part['type'] === 'Action.Execute')
          .length,
      ).toBeLessThanOrEqual(1)
    },
  )

  it.each(some(samples))(
    '$name: no row has more buttons than the six that Teams shows',
    ({ card }) => {
      for (const part of anyNumberOf(
        parts(renderCard(card)).filter((record) => record['type'] === 'ActionSet'),
      ))
        expect(part['actions']).toSatisfy(
          (actions: unknown) => Array.isArray(actions) && actions.length <= 6,
        )
    },
  )

  it('is looked at in earnest: no check above goes through an empty list', () => {
    const drawn = samples.flatMap(({ card }) => parts(renderCard(card)))
    const many = (type: string) => drawn.filter((part) => part['type'] === type).length
    expect(
      scarce(
        {
          cards: samples.length,
          buttons: many('Action.Execute'),
          rows: many('ActionSet'),
          texts: many('TextBlock'),
          choices: many('Input.ChoiceSet'),
          words: many('Input.Text'),
        },
        100,
      ),
    ).toEqual([])
  })

  it('somebody can be chosen from a meeting of twelve: the buttons go on in a second row', () => {
    const offers = Array.from({ length: 13 }, (_one, index) => ({
      title: `Person ${index}`,
      verb: 'meeting.remove-check',
    }))
    const rows = parts(
      renderCard(
        linesCard(
          samplePeople.chair,
          { family: sampleCase, conference: sampleConference },
          { heading: 'Whom?', lines: [], offers },
        ),
      ),
    ).filter((record) => record['type'] === 'ActionSet')
    expect(
      rows.map(
        (row) =>
          parts(row['actions']).filter((record) => record['type'] === 'Action.Execute').length,
      ),
    ).toEqual([6, 6, 1])
  })

  it('a promise is headed in the words of whoever reads it: ‘I can do’ is said by its owner alone', () => {
    const said = (state: string) =>
      JSON.stringify(
        renderCard(
          samples.find(({ name }) => name === `commitments, ${state}`)?.card ?? {
            template: 'nothing-here',
            data: {},
          },
        ),
      )
    expect(said('in the plan')).toContain('This is what I can do to help')
    expect(said('read by a colleague of the core group')).toContain('A promise in the plan')
    expect(said('taken back')).toContain('An offer to help')
  })

  it('every template has a sample, so that none is left out here', () => {
    const drawn = new Set(samples.map(({ card }) => card.template))
    expect(
      templates
        .filter((name) => !drawn.has(name))
        .map(
          (name) =>
            `No sample draws cards/${name}.json. Add one for each of its states to the samples of its feature, in test/samples/.`,
        ),
    ).toEqual([])
  })

  it.each([...shippedPractices().values()])(
    'the invitation is drawn under the practice of $name',
    (practice) => {
      const samples = samplesOf('answer-invitation', { practice: practice, calendar })
      expect(samples.length).toBeGreaterThan(0)
      for (const sample of some(samples)) expect(() => renderCard(sample.card)).not.toThrow()
    },
  )

  it('a template that uses the same field for typed words shows them literally, expressions and markdown included', () => {
    const card = renderCard({
      template: 'invitation-decline',
      data: {
        caseId: 'c',
        meetingId: 'm',
        invitationId: 'i',
        seen: 0,
        when: 'Thu',
        reference: '1',
        hasProblem: true,
        problem: '${caseId} [x](http://evil.example) $(2+2)',
        ownAgency: '**School**',
        without: '',
        reason: '${meetingId}',
        askInstead: '',
      },
    })
    const text = JSON.stringify(card)
    expect(text).toContain('${caseId} [x](http://evil.example)')
    const words = parts(card)
      .filter((part) => part['type'] === 'TextBlock')
      .map((part) => String(part['text']))
    expect(words.join(' ')).not.toContain('evil.example')
  })

  it('a card whose data lacks a field is refused, not sent with a hole', () => {
    expect(() => renderCard({ template: 'nothing-here', data: {} })).toThrow(/nothing-here/)
  })
})
