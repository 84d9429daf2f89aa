// What a conference decided: read by those at its table, and not agreed with in somebody's own words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { instant, personId } from '../../../src/domain/ids.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { oneFamily } from '../../support/families.ts'
import { buttons, type House, openHouse, words } from '../../support/house.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'
import { some } from '../../support/some.ts'

let house: Pressing
beforeEach(async () => {
  house = await openPressing(oneFamily(), '2026-12-10T13:00:00.000Z')
})
afterEach(() => house.close())

const decide = () =>
  house.press('chair', 'duty.record', {
    ...house.ids,
    duty: 'hold-conference',
    child: '',
    answer: 'plan',
    on: '2026-12-10',
    note: '',
  })

describe('‘what did we decide’', () => {
  let typed: House
  beforeEach(async () => void (typed = await openHouse()))
  afterEach(() => typed.close())
  const say = async (text: string) => words(await typed.answer('chair', text))

  it.each(['what did we decide', "we've decided CP plan for both", 'what was the decision'])(
    '“%s” is answered with how to record it, once the conference has begun',
    async (text) => {
      expect(await say(text)).not.toContain('core group of yours')
      await typed.moveClock('2026-12-10T10:30:00Z')
      const shown = await typed.answer('chair', text)
      expect(words(shown)).toContain('Nothing is recorded yet')
      expect(buttons(shown).map(({ title }) => title)).toContain('Who is here')
    },
    60_000,
  )
})

describe('a question about a child', () => {
  let typed: House
  beforeEach(async () => void (typed = await openHouse()))
  afterEach(() => typed.close())

  it('is answered with that child’s decision, and never with another family’s', async () => {
    await typed.moveClock('2026-12-10T10:30:00Z')
    const form = await typed.onlyAnswer('chair', 'we decided cp plan for both')
    await typed.press('chair', 'Record it', { answer: 'plan', on: '2026-12-10' }, form)
    const say = async (text: string) => words(await typed.answer('school', text))
    for (const text of ['what was decided about mia', 'what was decided', 'outcome 4471'])
      expect(await say(text), text).toContain('A child protection plan')
    for (const text of ['what was decided about kayla', "what was kayla's outcome"]) {
      expect(await say(text), text).toContain('I know no child kayla in a meeting of yours')
      expect(await say(text), text).not.toMatch(/child protection plan|4471/i)
    }
  }, 60_000)
})

describe('every button', () => {
  it('shows what was decided and what follows, once I have recorded it', async () => {
    expect(await house.press('school', 'outcome.show', house.ids)).toContain(
      'I know of no decision',
    )
    await decide()
    for (const who of ['chair', 'social-worker', 'school']) {
      const shown = await house.press(who, 'outcome.show', house.ids)
      expect(shown, who).toContain('A child protection plan')
      expect(shown, who).toContain('First core group held')
    }
  })

  it('says nothing of what one person promised: that stands with whose it is', async () => {
    await house.close()
    const family = oneFamily()
    house = await openPressing(
      {
        ...family,
        commitments: [
          {
            ...samplePromise.done,
            owner: personId('school'),
            meeting: family.conferences[0]?.id ?? samplePromise.done.meeting,
            since: instant('2026-12-10T14:00:00.000Z'),
          },
        ],
      },
      '2026-12-10T13:00:00.000Z',
    )
    await decide()
    const shown = await house.press('chair', 'outcome.show', house.ids)
    expect(shown).toContain('First core group held')
    expect(shown).not.toMatch(/Check-in with the family|Promise kept/)
  })

  it('asks whoever does not agree for their own words, and records nothing by opening it', async () => {
    await decide()
    const form = await house.press('school', 'outcome.disagree', house.ids)
    expect(form).toContain('Somebody does not agree')
    expect(form).toContain('school, Agency of school')
    expect(await house.audit('dissent.recorded')).toBe(0)
  })

  it('keeps a disagreement in those words, once, for me and the lead social worker to read', async () => {
    await decide()
    const said = { ...house.ids, who: 'Mum', words: 'A plan for help would do' }
    expect(await house.press('school', 'outcome.dissent', { ...said, words: '' })).not.toContain(
      '✓ Recorded',
    )
    for (const _twice of [1, 2])
      expect(await house.press('school', 'outcome.dissent', said)).toContain(
        '✓ Recorded, in those words.',
      )
    expect(await house.audit('dissent.recorded')).toBe(1)
    for (const who of ['chair', 'social-worker', 'school'])
      expect(await house.press(who, 'outcome.show', house.ids), who).toContain(said.words)
    for (const who of ['police', 'admin'])
      expect(await house.press(who, 'outcome.show', house.ids), who).not.toContain(said.words)
  })

  it('tells whoever has no part in the meeting nothing', async () => {
    await decide()
    for (const shown of [
      await house.press('midwife', 'outcome.show', house.ids),
      await house.press('midwife', 'outcome.disagree', house.ids),
      await house.press('midwife', 'outcome.dissent', { ...house.ids, who: 'x', words: 'x' }),
    ])
      expect(shown).toContain('I cannot find this for you.')
    expect(await house.audit('dissent.recorded')).toBe(0)
  })

  it('says by whose hand somebody’s disagreement was written down, and tells me of it once', async () => {
    await decide()
    const said = { ...house.ids, who: 'Mum', words: 'A plan for help would do' }
    for (const _twice of [1, 2]) await house.press('school', 'outcome.dissent', said)
    const told = (await house.messages(await house.kept())).filter(
      ({ notice }) => notice.kind === 'dissent-recorded',
    )
    expect(told.map(({ notice }) => notice.to).sort()).toEqual(['chair', 'social-worker'])
    const first = await house.press('chair', 'outcome.show', house.ids)
    expect(first).toContain('Said to school')
    await house.press('school', 'outcome.dissent', {
      ...house.ids,
      who: 'school, Agency of school',
      words: 'Too long',
    })
    const both = await house.press('chair', 'outcome.show', house.ids)
    expect(both).toContain('Too long')
    expect(both.split('Said to')).toHaveLength(first.split('Said to').length)
  })

  const another = ['police', 'police, Agency of police', 'Agency of police', 'the gp', 'Helen']
  it.each(some(another))('is written down by nobody else for a professional: ‘%s’', async (who) => {
    await decide()
    for (const by of ['school', 'social-worker', 'admin'])
      expect(
        await house.press(by, 'outcome.dissent', { ...house.ids, who, words: 'I do not agree' }),
        by,
      ).not.toContain('✓ Recorded')
    expect(await house.audit('dissent.recorded')).toBe(0)
  })

  it('offers whoever writes it down themselves and the family, and no professional', async () => {
    await decide()
    const form = await house.press('school', 'outcome.disagree', house.ids)
    for (const one of ['school, Agency of school', 'Mum', 'Dad', 'A child'])
      expect(form).toContain(one)
    expect(form).not.toContain('police')
  })

  it('that a professional said to the chair is told to them, and they can take it back', async () => {
    await decide()
    const said = { ...house.ids, who: 'police, Agency of police', words: 'Help would do' }
    expect(await house.press('chair', 'outcome.dissent', said)).toContain('✓ Recorded')
    const told = (await house.messages(await house.kept())).filter(
      ({ notice }) => notice.kind === 'dissent-recorded',
    )
    expect(told.map(({ notice }) => notice.to).sort()).toEqual(['police', 'social-worker'])
    const shown = await house.press('police', 'outcome.show', house.ids)
    expect(shown).toContain('Help would do')
    expect(shown).toContain('Written down by chair')
    expect(await house.press('school', 'outcome.show', house.ids)).not.toContain('Help would do')
    const [entry] = [
      ...(await house.deps.cases.papers((await house.kept()).id, { kinds: ['dissent'] })),
    ].map(({ id }) => id)
    expect(await house.press('police', 'outcome.take-back', { ...house.ids, entry })).toContain(
      '✓ Taken back',
    )
  })

  it('lets whoever wrote it down take it back, and nobody else; I see that it was', async () => {
    await decide()
    const said = { ...house.ids, who: 'Mum', words: 'A plan for help would do' }
    await house.press('school', 'outcome.dissent', said)
    const [entry] = [
      ...(await house.deps.cases.papers((await house.kept()).id, { kinds: ['dissent'] })),
    ].map(({ id }) => id)
    for (const who of ['chair', 'social-worker', 'police', 'admin', 'midwife'])
      await house.press(who, 'outcome.take-back', { ...house.ids, entry })
    expect(await house.audit('dissent.taken-back')).toBe(0)
    for (const _twice of [1, 2])
      expect(await house.press('school', 'outcome.take-back', { ...house.ids, entry })).toContain(
        '✓ Taken back',
      )
    expect(await house.audit('dissent.taken-back')).toBe(1)
    expect(await house.press('chair', 'outcome.show', house.ids)).toContain(
      '✕ Taken back on Thu 10 December',
    )
    await house.press('school', 'outcome.dissent', said)
    expect(await house.audit('dissent.recorded')).toBe(2)
  })
})
