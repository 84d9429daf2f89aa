// Every button of the plan, pressed by the chair who writes it with the family.
import JSZip from 'jszip'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { personId } from '../../../src/domain/ids.ts'
import { draftOf } from '../../../src/domain/plan/draft.ts'
import { contentOf } from '../../../src/ports/files.ts'
import { samplePromise } from '../../samples/afterwards/plan-samples.ts'
import { oneFamily, onlyConference } from '../../support/families.ts'
import { openPressing, type Pressing } from '../../support/pressing.ts'

let house: Pressing
beforeEach(async () => {
  const family = oneFamily()
  house = await openPressing(
    {
      ...family,
      commitments: [
        { ...samplePromise.smart, meeting: onlyConference(family).id, owner: personId('school') },
      ],
    },
    '2026-12-10T12:00:00.000Z',
  )
})
afterEach(() => house.close())

const draft = async () => draftOf(await house.kept())
/** This entry of the draft, as it was seen now. */
const on = async (entry: string, more: Record<string, unknown> = {}) => ({
  caseId: house.ids.caseId,
  entry,
  seen: (await draft()).revision,
  ...more,
})
const outcome = (entry: string, words: string) =>
  on(entry, { words, harm: 'Hurt', childNotices: '', children: '' })
const dad = () =>
  on('a-reads', {
    slot: 'o-calm',
    outcome: 'o-calm',
    words: 'Reads to Leo every night',
    owner: 'family',
    who: 'Dad',
    agreedOn: '2026-12-10',
    by: '2027-01-31',
  })
const whatIf = () =>
  on('w-door', {
    whatIf: 'Somebody comes to the door',
    then: 'Everybody goes to Nan’s',
    who: 'Mum',
    outcome: 'o-calm',
  })
async function write() {
  await house.press('chair', 'plan.keep-outcome', await outcome('o-calm', 'Calm mornings'))
  await house.press('chair', 'plan.keep-action', await dad())
  await house.press('chair', 'plan.keep-what-if', await whatIf())
}
const agree = async () =>
  house.press(
    'chair',
    'plan.agree',
    await on('', {
      meeting: house.ids.meetingId,
      who: 'Mum',
      how: 'At the table, all together',
      on: '2026-12-10',
    }),
  )

describe('every button of the draft', () => {
  it('begins with what should get better, in the family’s words', async () => {
    expect(await house.press('chair', 'plan.board', await on(''))).toContain(
      'Begin with what the family wants to get better',
    )
    expect(await house.press('chair', 'plan.outcome', await on(''))).toContain(
      'What should get better',
    )
    expect(
      await house.press('chair', 'plan.keep-outcome', await outcome('o-calm', 'Calm mornings')),
    ).toContain('Added.')
    expect((await draft()).outcomes).toMatchObject([{ id: 'o-calm', words: 'Calm mornings' }])
  })

  it('adds who does what, and promises nothing for the family before they agreed', async () => {
    await house.press('chair', 'plan.keep-outcome', await outcome('o-calm', 'Calm mornings'))
    expect(await house.press('chair', 'plan.action', await on('', { slot: 'o-calm' }))).toContain(
      'What is done',
    )
    expect(
      await house.press('chair', 'plan.keep-action', { ...(await dad()), agreedOn: '' }),
    ).toContain('Nothing is promised for anybody of the family.')
    expect(await house.press('chair', 'plan.keep-action', await dad())).toContain(
      'Reads to Leo every night',
    )
    expect((await draft()).actions).toMatchObject([{ id: 'a-reads', owner: { who: 'Dad' } }])
  })

  it('adds a ‘what if’ with all its three parts', async () => {
    await house.press('chair', 'plan.keep-outcome', await outcome('o-calm', 'Calm mornings'))
    expect(await house.press('chair', 'plan.what-if', await on(''))).toContain('What if')
    expect(
      await house.press('chair', 'plan.keep-what-if', { ...(await whatIf()), then: '' }),
    ).toContain('needs all three')
    expect(await house.press('chair', 'plan.keep-what-if', await whatIf())).toContain('Added.')
    expect((await draft()).contingencies).toMatchObject([{ id: 'w-door', who: 'Mum' }])
  })

  it('moves up what matters more, and takes out what is not wanted', async () => {
    await write()
    await house.press('chair', 'plan.keep-outcome', await outcome('o-safe', 'Safe nights'))
    expect(await house.press('chair', 'plan.move-up', await on('o-safe'))).toContain('Moved up.')
    expect((await draft()).outcomes.map(({ id }) => id)).toEqual(['o-safe', 'o-calm'])
    expect(await house.press('chair', 'plan.remove', await on('o-safe'))).toContain('Removed.')
    expect((await draft()).outcomes.map(({ id }) => id)).toEqual(['o-calm'])
    expect(await house.press('chair', 'plan.remove', await on('o-safe'))).toContain(
      'This is not in the plan any more.',
    )
  })

  it('brings in what people offered, once', async () => {
    expect(await house.press('chair', 'plan.bring-offers', await on(''))).toContain(
      '1 offer is in the draft now',
    )
    expect((await draft()).actions).toMatchObject([{ owner: { person: 'school' } }])
    expect(await house.press('chair', 'plan.bring-offers', await on(''))).toContain(
      'There is no finished offer that is not in the plan already.',
    )
  })

  it('brings in the family’s own plan, marked as theirs', async () => {
    expect(await house.press('chair', 'plan.family-form', await on(''))).toContain(
      'What the family wants to get better',
    )
    const theirs = await on('f-own', {
      words: 'Weekends at Nan’s',
      harm: '',
      childNotices: '',
      parts: 'Nan: sleeps at ours by 31 March',
    })
    expect(
      await house.press('chair', 'plan.keep-family', { ...theirs, agreedOn: '2026-12-24' }),
    ).toContain('is still to come')
    expect(
      await house.press('chair', 'plan.keep-family', { ...theirs, agreedOn: '2026-12-09' }),
    ).toContain('The family’s own plan is in the draft, marked as theirs.')
    expect(await draft()).toMatchObject({
      outcomes: [{ words: 'Weekends at Nan’s', from: 'family' }],
      actions: [{ owner: { who: 'Nan' }, from: 'family' }],
    })
  })
})

describe('every button of the plan in force', () => {
  it('records that the family agreed, and shows that version to the core group', async () => {
    await write()
    expect(await house.press('chair', 'plan.agree-form', await on(''))).toContain(
      'Record that they agreed',
    )
    expect((await house.kept()).plan?.agreed).toEqual([])
    expect(await agree()).toContain('Version 1 is agreed.')
    expect(await house.audit('plan.agreed')).toBe(1)
    expect(await house.press('social-worker', 'plan.show', await on('1'))).toContain('Version 1')
  })

  it('hands over a Word document for the record, and an easy one for the family without the harm', async () => {
    await write()
    await agree()
    const read = await house.audit('read')
    for (const card of [
      await house.press('chair', 'plan.word', await on('1')),
      await house.press('chair', 'plan.easy-read', await on('1')),
    ])
      expect(card).toContain('I have offered you the file in this chat.')
    expect(await house.audit('read')).toBe(read + 2)
    const [record = '', easy = ''] = await Promise.all(
      house.handed.map(async (file) =>
        (await JSZip.loadAsync(contentOf(file))).file('word/document.xml')?.async('string'),
      ),
    )
    expect(record).toContain('The harm that it repairs')
    expect(easy).toContain('Our plan')
    expect(easy).not.toMatch(/harm|Hurt/)
  })

  it('records what somebody of the family did, and takes it back', async () => {
    await write()
    await agree()
    const did = await house.press('chair', 'plan.family-did', await on('a-reads'))
    expect(did).toContain('Recorded: they did it.')
    expect(did).toContain('Not done after all: Dad')
    const not = await house.press('chair', 'plan.family-did-not', await on('a-reads'))
    expect(not).toContain('Taken back.')
    expect(not).toContain('Now done: Dad')
  })
})
