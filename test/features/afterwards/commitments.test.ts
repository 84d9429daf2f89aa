// What people offer and promise to do to help, from the first words to what became of it.
import { afterEach, describe, expect, it } from 'vitest'

import { personId } from '../../../src/domain/ids.ts'
import type { Commitment } from '../../../src/domain/state/commitment.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'
import { some } from '../../support/some.ts'

let house: Pressing
afterEach(() => house.close())

/** A house in which the school has promised this. */
async function promised(sample?: Commitment) {
  const family = oneFamily()
  const meeting = onlyConference(family).id
  house = await openPressing(
    sample === undefined
      ? family
      : { ...family, commitments: [{ ...sample, meeting, owner: personId('school') }] },
    '2026-12-10T12:00:00.000Z',
  )
  return { caseId: house.ids.caseId, entry: sample?.id ?? 'c-locks' }
}
const stands = async () => (await house.kept()).commitments?.[0]

describe('every button of an offer', () => {
  it('is offered on one card, which says everything that is missing at once and loses nothing', async () => {
    const ref = await promised()
    expect(await house.press('police', 'commitment.offer')).toContain('Offer it')
    const whole = {
      ...ref,
      meetingId: house.ids.meetingId,
      promise: 'New locks on both doors',
      hope: 'Home is safe at night',
      howFamilyKnows: 'Mum has the keys',
      firstStepBy: '2026-12-11',
      finishBy: '2026-12-18',
    }
    const thin = { ...whole, hope: '', howFamilyKnows: '', finishBy: '' }
    const asked = await house.press('police', 'commitment.keep-whole', thin)
    for (const missing of ['both days', 'what should get better', 'how the family will know'])
      expect(asked).toContain(missing)
    expect(await stands()).toMatchObject({
      status: 'offered',
      words: { firstStepBy: '2026-12-11' },
    })
    expect(await house.press('police', 'commitment.keep-whole', whole)).toContain('◔ Offered')
    const days = { firstStepBy: '2026-12-11', finishBy: '2026-12-18' }
    expect(await stands()).toMatchObject({ status: 'smart', owner: 'police', words: days })
  })

  it('is not offered again by an old card, whatever that card says', async () => {
    const ref = await promised(samplePromise.smart)
    const before = await stands()
    const shown = await house.press('school', 'commitment.keep-whole', {
      ...ref,
      meetingId: house.ids.meetingId,
      promise: 'Something else',
      hope: 'Other',
      howFamilyKnows: 'A letter',
      firstStepBy: '2026-12-11',
      finishBy: '2026-12-18',
    })
    expect(await stands()).toEqual(before)
    expect(shown).toContain('◔ Offered')
  })

  it('is changed step by step: what, when, and how the family will know', async () => {
    const ref = await promised(samplePromise.smart)
    expect(await house.press('school', 'commitment.change', ref)).toContain('Step 1 of 3')
    const what = { ...ref, meetingId: house.ids.meetingId, promise: 'New locks on both doors' }
    expect(await house.press('school', 'commitment.keep-what', what)).toContain(
      'Please say what should get better',
    )
    const aim = { ...what, hope: 'Home is safe at night' }
    expect(await house.press('school', 'commitment.keep-what', aim)).toContain('Step 2 of 3')
    const days = { firstStepBy: '2026-12-11', finishBy: '2026-12-18' }
    expect(await house.press('school', 'commitment.keep-when', { ...ref, ...days })).toContain(
      'Step 3 of 3',
    )
    const known = { ...ref, howFamilyKnows: 'Mum has the keys' }
    expect(await house.press('school', 'commitment.keep-family', known)).toContain('◔ Offered')
    expect(await stands()).toMatchObject({ status: 'smart', words: days })
  })

  it('goes on where somebody left off, with all that they had said', async () => {
    const ref = await promised(samplePromise.offered)
    const shown = await house.press('school', 'commitment.resume', ref)
    expect(shown).toContain('Offer it')
    expect(shown).toContain(samplePromise.offered.words.promise)
    expect(await stands()).toMatchObject({ status: 'offered' })
  })

  it('records that the family agreed to the words, with who and how', async () => {
    const ref = await promised(samplePromise.smart)
    expect(await house.press('chair', 'commitment.agreed-form', ref)).toContain(
      'A quiet place to do homework',
    )
    const said = { ...ref, who: 'Mum', on: '2026-12-10' }
    expect(await house.press('chair', 'commitment.agreed', said)).toContain(
      'Please choose how they agreed.',
    )
    expect(await house.press('chair', 'commitment.agreed', { ...said, how: 'visit' })).toContain(
      'Recorded: the family agreed to these words.',
    )
    expect(await stands()).toMatchObject({
      status: 'agreed',
      agreement: { who: 'Mum', by: 'chair' },
    })
  })
})

describe('the words of an offer', () => {
  const wordings = [
    { verb: 'commitment.keep-whole', more: { promise: 'Other words', hope: 'Other hope' } },
    { verb: 'commitment.keep-what', more: { promise: 'Other words', hope: 'Other hope' } },
    {
      verb: 'commitment.keep-when',
      more: { firstStepBy: '2026-12-11', finishBy: '2026-12-18' },
    },
    { verb: 'commitment.keep-family', more: { howFamilyKnows: 'A letter' } },
    { verb: 'commitment.resume', more: {} },
    { verb: 'commitment.change', more: {} },
  ]
  it('are nobody else’s to write, whether they lead the plan or not', async () => {
    for (const state of ['offered', 'smart', 'agreed'] as const) {
      const ref = { ...(await promised(samplePromise[state])), meetingId: house.ids.meetingId }
      const before = await stands()
      for (const who of ['police', 'chair', 'social-worker', 'admin', 'midwife'])
        for (const { verb, more } of some(wordings)) {
          const shown = await house.press(who, verb, { ...ref, ...more })
          expect(await stands(), `${who} ${verb} ${state}`).toEqual(before)
          expect(shown, `${who} ${verb} ${state}`).not.toContain('Step 2 of 3')
        }
      for (const who of ['chair', 'social-worker']) {
        const shown = await house.press(who, 'commitment.show', ref)
        expect(shown).not.toMatch(/Change it|Go on/)
      }
      await house.close()
    }
  })
})

describe('an offer that is not finished', () => {
  const promise = samplePromise.offered.words.promise
  const takenBack: Commitment = {
    ...samplePromise.offered,
    status: 'withdrawn',
    was: 'offered',
    reason: 'No room',
    by: personId('school'),
    at: samplePromise.offered.offeredAt,
  }
  it.each([samplePromise.offered, takenBack])(
    'is shown to nobody but its writer, not even that there is one ($status)',
    async (sample) => {
      const ref = await promised(sample)
      for (const who of ['chair', 'social-worker', 'admin', 'police', 'midwife']) {
        const none = await house.press(who, 'commitment.show', { ...ref, entry: 'c-none' })
        expect(await house.press(who, 'commitment.show', ref), who).toBe(none)
        const all = await house.press(who, 'commitment.all')
        expect(all, who).toMatch(/^(?!.*(?:Not finished|Taken back)).*Nobody has offered|nothing/is)
        expect(await house.press(who, 'plan.show', house.ids), who).not.toContain(promise)
        await house.press(who, 'commitment.withdraw', { ...ref, first: 'Not wanted' })
      }
      expect((await stands())?.status).toBe(sample.status)
      expect(await house.press('school', 'commitment.show', ref)).toContain(promise)
    },
  )

  it('is seen by the chair once it is offered', async () => {
    const ref = await promised(samplePromise.smart)
    expect(await house.press('chair', 'commitment.show', ref)).toContain('◔ Offered')
  })
})

describe('every button of a promise', () => {
  it('shows one promise, my own ones, and to the chair everybody’s', async () => {
    const ref = await promised(samplePromise.inPlan)
    const promise = 'Breakfast club on Tuesdays'
    expect(await house.press('school', 'commitment.show', ref)).toContain(promise)
    expect(await house.press('school', 'commitment.mine')).toContain(promise)
    expect(await house.press('chair', 'commitment.all')).toContain(
      'What people offered and promised',
    )
    expect(await house.press('police', 'commitment.mine')).toContain(
      'You have not offered anything yet.',
    )
    const counted = await house.press('admin', 'commitment.all')
    expect(counted).toContain('4471: □ In the plan: 1')
    expect(counted).not.toContain(promise)
  })

  it('records that the first step is taken', async () => {
    const ref = await promised(samplePromise.inPlan)
    expect(await house.press('school', 'commitment.begin', ref)).toContain('▶ Begun')
    expect(await stands()).toMatchObject({ status: 'in-progress', startedOn: '2026-12-10' })
  })

  it('records what the child notices once it is done, and not on a day to come', async () => {
    const ref = await promised(samplePromise.inProgress)
    expect(await house.press('school', 'commitment.done-form', ref)).toContain(
      'What does the child notice now?',
    )
    const said = { ...ref, first: 'I have eaten' }
    expect(await house.press('school', 'commitment.done', { ...said, on: '2026-12-24' })).toContain(
      'is still to come',
    )
    expect(await house.press('school', 'commitment.done', { ...said, on: '2026-12-10' })).toContain(
      '✓ Done',
    )
    expect(await stands()).toMatchObject({ status: 'done', seen: 'I have eaten' })
  })

  it('told by the lead social worker goes to the chair, and says so: nobody is told to tell themselves', async () => {
    const ref = await promised(samplePromise.inProgress)
    const form = await house.press('social-worker', 'commitment.stuck-form', ref)
    expect(form).toContain('Tell the chair')
    expect(form).not.toContain('Tell the lead social worker')
    const said = { ...ref, first: 'No places left', second: '' }
    expect(await house.press('social-worker', 'commitment.stuck', said)).toContain(
      'The chair is told now.',
    )
    expect(await house.press('school', 'commitment.stuck-form', ref)).toContain(
      'Tell the lead social worker',
    )
  })

  it('records what gets in the way, and tells the lead social worker', async () => {
    const ref = await promised(samplePromise.inPlan)
    expect(await house.press('school', 'commitment.stuck-form', ref)).toContain(
      'What gets in the way',
    )
    expect(
      await house.press('school', 'commitment.stuck', {
        ...ref,
        first: 'The club is full',
        second: 'A letter',
      }),
    ).toContain('■ Stuck')
    expect(await stands()).toMatchObject({ why: 'The club is full', wouldHelp: 'A letter' })
    expect(
      (await house.messages(await house.kept()))
        .filter(({ notice }) => notice.kind === 'commitment-stuck')
        .map(({ notice }) => notice.to),
    ).toEqual(['social-worker'])
  })

  it('keeps how it goes, in the words of whoever promised it', async () => {
    const ref = await promised(samplePromise.inPlan)
    expect(await house.press('school', 'commitment.check-form', ref)).toContain(
      'How it goes, and what the family says',
    )
    const said = { ...ref, first: 'Four days of five', on: '2026-12-10' }
    expect(await house.press('school', 'commitment.check', said)).toContain('Four days of five')
    expect(await stands()).toMatchObject({ checks: [{ words: 'Four days of five' }] })
  })

  it('is taken back with a reason, and not without', async () => {
    const ref = await promised(samplePromise.smart)
    expect(await house.press('school', 'commitment.withdraw-form', ref)).toContain(
      'Why it cannot be',
    )
    expect(await house.press('school', 'commitment.withdraw', { ...ref, first: '' })).toContain(
      'Please say why it cannot be',
    )
    expect(
      await house.press('school', 'commitment.withdraw', { ...ref, first: 'The room is let' }),
    ).toContain('✕ Taken back')
    expect(await stands()).toMatchObject({ status: 'withdrawn', reason: 'The room is let' })
  })
})
