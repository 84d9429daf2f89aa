import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import {
  chaseOutcome,
  chasePreview,
  chaseSend,
} from '../../../src/features/inviting/chase/verbs.ts'
import { buttons, type House, openHouse, preset, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const chases = async (person: string) =>
  (await house.chat(person)).filter((one) => words(one).includes('The chair asks: can you come?'))
    .length
const sendAll = async (person: string, text = 'chase everyone who hasnt replied') => {
  const preview = await house.answer(person, text)
  return house.press(person, 'Ask them now', { whom: preset(preview, 'whom') }, preview)
}

describe('chasing', () => {
  it('shows whom it would ask and with which words, and asks nobody before the tap', async () => {
    await house.press('school', 'I can come')
    const [preview] = await house.say('admin', 'resend invites to the non responders')
    expect(preview && words(preview)).toContain('‘The chair asks: can you come?’')
    expect(preview && words(preview)).toContain('Mereshire Police: DC Helen Marsh')
    expect(preview && words(preview)).not.toContain('Ruth Adeyemi')
    await house.moveClock('2026-11-23T10:00:00Z')
    expect(await chases('police')).toBe(0)
  })

  it('is opened with its button, by nobody who is merely invited', async () => {
    const preview = await house.answer('chair', 'chase')
    const send = buttons(preview).find(({ verb }) => verb === chaseSend)
    const again = await house.pressRaw('chair', preview.id, chasePreview, send?.data)
    expect(again.activity && words(again.activity)).toContain('Mereshire Police: DC Helen Marsh')
    const invitation = await house.last('school')
    for (const verb of [chasePreview, chaseSend, chaseOutcome]) {
      const { activity } = await house.pressRaw('school', invitation.id, verb, send?.data)
      expect(activity && words(activity)).toContain('I cannot find this for you')
    }
  })

  it('asks those who are ticked, once, and lists what came of each', async () => {
    const [preview] = await house.say('chair', 'chase everyone who hasnt replied')
    const police =
      preview === undefined
        ? ''
        : (preset(preview, 'whom')
            .split(',')
            .find((one) =>
              JSON.stringify(preview.cards).includes(
                'Mereshire Police: DC Helen Marsh. Has not replied, ' +
                  `and works directly with a child.","value":"${one}"`,
              ),
            ) ?? '')
    const asked = await house.press('chair', 'Ask them now', { whom: police }, preview)
    expect(words(asked)).toContain('1 person is asked.')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(await chases('police')).toBe(1)
    expect(await chases('school')).toBe(0)
    expect((await house.last('police')).lockScreen?.text).toBe('You have one item to open.')
    const later = await house.press('chair', 'Look again', {}, asked)
    expect(words(later)).toContain('Mereshire Police DC Helen Marsh, asked today')
    expect(words(later)).toContain('✓ Reached')
    await house.press('police', 'I can come')
    await house.moveClock('2026-11-23T11:05:00Z')
    expect(words(await house.press('chair', 'Look again', {}, later))).toContain(
      'Has answered since',
    )
  })

  it('leaves everybody in peace within the quiet time, however many people tap, and says who asked', async () => {
    const [one, other] = await Promise.all([
      house.say('chair', 'chase'),
      house.say('admin', 'chase'),
    ])
    const whom = one[0] === undefined ? '' : preset(one[0], 'whom')
    await Promise.all([
      house.press('chair', 'Ask them now', { whom }, one[0]),
      house.press('admin', 'Ask them now', { whom }, other[0]),
      house.press('chair', 'Ask them now', { whom }, one[0]),
    ])
    await house.moveClock('2026-11-23T11:00:00Z')
    for (const person of ['school', 'police', 'gp', 'housing', 'health-visitor'])
      expect(await chases(person)).toBe(1)
    const [again] = await house.say('social-worker', 'chase')
    expect(again && words(again)).toContain('Nobody can be asked here just now')
    expect(again && words(again)).toMatch(/asked today at \d\d:\d\d by (Margaret Osei|Priya Nair)/)
  })

  it('ninety taps and answers at once leave one consistent record and one message each', async () => {
    const [preview] = await house.say('chair', 'chase')
    const send = preview && buttons(preview).find((button) => button.verb === 'chase.send')
    const data = { ...send?.data, whom: preview && preset(preview, 'whom') }
    const invited = await house.last('school')
    const [come] = buttons(invited)
    const messages = new Map(
      await Promise.all(
        ['chair', 'admin', 'social-worker'].map(
          async (person) => [person, (await house.last(person)).id] as const,
        ),
      ),
    )
    await Promise.all(
      Array.from({ length: 30 }, () => ['chair', 'admin', 'social-worker'])
        .flat()
        .map((person, index) =>
          index % 3 === 2
            ? house.pressRaw('school', invited.id, come?.verb ?? '', come?.data)
            : house.pressRaw(person, messages.get(person) ?? '', 'chase.send', data),
        ),
    )
    await house.moveClock('2026-11-23T11:00:00Z')
    for (const person of ['police', 'gp', 'housing', 'health-visitor'])
      expect(await chases(person)).toBe(1)
    expect(await chases('school')).toBeLessThanOrEqual(1)
    const [status] = await house.say('chair', '4471')
    expect(status && words(status)).toContain('1 of 6 has answered: 1 coming.')
  }, 30_000)

  it('offers somebody else of the agency after silence, with nothing about the family, and then says whom to ring', async () => {
    await sendAll('chair')
    await house.moveClock('2026-11-24T16:00:00Z')
    const [preview] = await house.say('chair', 'chase')
    expect(preview && words(preview)).toContain(
      'Alder Lane Primary School: Callum Pryce instead of Ruth Adeyemi',
    )
    expect(preview && words(preview)).toContain(
      'Dr Anil Bhatt has not answered, and I know nobody else to ask.',
    )
    await house.press(
      'chair',
      'Ask them now',
      { whom: preview === undefined ? '' : preset(preview, 'whom') },
      preview,
    )
    await house.moveClock('2026-11-24T17:00:00Z')
    const told = await house.last('school-deputy')
    expect(words(told)).toContain(
      'Ruth Adeyemi from Alder Lane Primary School is ' +
        'invited to meeting 4471 and has not answered.',
    )
    expect(words(told)).not.toMatch(/Mia|Leo|Initial/)
    expect(buttons(told).map(({ title }) => title)).toEqual([
      'I will come',
      'I can join online',
      'I cannot',
    ])
  })

  it('asks the one whom a decline names', async () => {
    await house.press('police', 'Can’t come')
    await house.press('police', 'Send this answer', {
      reason: 'In court all day',
      askInstead: 'DC Owen Rees',
    })
    const [preview] = await house.say('chair', 'chase the police')
    expect(preview && words(preview)).toContain('DC Owen Rees instead of DC Helen Marsh')
    expect(preview && preset(preview, 'whom')).toMatch(/^i-[^,]*~agency-lead$/)
  })

  it('says so when a message waits for working hours', async () => {
    await house.moveClock('2026-11-27T20:00:00Z')
    const sent = await sendAll('chair')
    expect(words(sent)).toContain('Waits for working hours: Mon 30 November at 08:00')
  })

  it('is not sent any more to somebody who answered before working hours', async () => {
    await house.moveClock('2026-11-27T20:00:00Z')
    await sendAll('chair')
    await house.press('school', 'I can come')
    await house.moveClock('2026-11-30T08:05:00Z')
    expect(await chases('school')).toBe(0)
    expect(await chases('police')).toBe(1)
  })

  it.each(['school', 'second-chair', 'midwife'])(
    'is not for %s, who learns nothing',
    async (person) => {
      const [said] = await house.say(person, 'chase')
      expect(said && words(said)).not.toMatch(/4471|Alder Lane/)
      const [preview] = await house.say('chair', 'chase')
      const button = preview && buttons(preview).find((button) => button.verb === 'chase.send')
      const forged = await house.pressRaw(person, (await house.last(person)).id, 'chase.send', {
        ...button?.data,
        whom: preview && preset(preview, 'whom'),
      })
      expect(forged.activity && words(forged.activity)).toContain('I cannot find this for you.')
      await house.moveClock('2026-11-23T11:00:00Z')
      expect(await chases('police')).toBe(0)
    },
  )

  it.each(['', 'x', '~', 'i-1~invited', 'i-1~telephone,,,~'])(
    'a malformed choice (%s) asks nobody',
    async (whom) => {
      const [preview] = await house.say('chair', 'chase')
      const shown = await house.press('chair', 'Ask them now', { whom }, preview)
      expect(words(shown)).toMatch(/Please tick whom to ask|Nobody new was asked/)
    },
  )

  it('is remembered after a restart', async () => {
    await sendAll('chair')
    await house.restart()
    const [again] = await house.say('admin', 'chase')
    expect(again && words(again)).toContain('by Margaret Osei')
  })
})
