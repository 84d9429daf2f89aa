// Sharing a report with the family, as staff do it: by text and by card, with a chair who agrees or does not.
import { beforeEach, describe, expect, it } from 'vitest'

import { buttons, fieldsOn, words } from '../../support/house.ts'
import { bodiesIn } from '../../support/kept.ts'
import { familyOf } from '../../support/plans.ts'
import { anyNumberOf } from '../../support/some.ts'
import {
  house,
  record,
  say,
  sayWhoTheParentsAre,
  shownToMum,
  withAHouse,
} from './share-report-ground.ts'

withAHouse()

describe('what was recorded by mistake', () => {
  it('is taken back by whoever may record it, stays in the ledger, and is owed again', async () => {
    await shownToMum()
    const shown = await say('school', "i didn't share it with mum")
    expect(words(shown)).toContain('● Mum: talked through')
    const after = await house.press('school', 'Not shown to Mum after all', {}, shown)
    expect(words(after)).toContain('✓ Taken back: not shown to Mum.')
    expect(words(after)).toMatch(/Still to be shown: Mum/)
    expect(words(after)).not.toContain('She says it is fair.')
    const again = await house.press('school', 'Not shown to Mum after all', {}, shown)
    expect(words(again)).toContain('nothing to take back')
    const ledger = (await familyOf(house)).conferences.flatMap(({ reports }) =>
      (reports ?? []).flatMap(({ shared }) => shared.map(({ status }) => status)),
    )
    expect(ledger).toEqual(['shared', 'taken-back'])
    expect(bodiesIn(house, 'audit').filter((body) => body.includes('"taken-back"'))).toHaveLength(1)
    await shownToMum()
  })

  it('is taken back alone: what else was recorded, of mum and of anybody else, stands', async () => {
    await shownToMum()
    const both = await record('school', await say('school', "I've shown it to mum and dad"), {
      members: 'parent.mum,parent.dad',
      how: 'handed-over',
      on: '2026-11-23',
      reaction: '',
    })
    const once = await house.press('school', 'Take back the last record for Mum', {}, both)
    expect(words(once)).toContain('What was recorded before it stands')
    expect(words(once)).toContain('● Mum: talked through')
    expect(words(once)).toContain('● Dad: handed over')
    // The same button again, on the card that showed the later record.
    const again = await house.press('school', 'Take back the last record for Mum', {}, both)
    expect(words(again)).toContain('older card')
    expect(words(again)).toContain('● Mum: talked through')
    const none = await house.press('school', 'Not shown to Mum after all', {}, once)
    expect(words(none)).toContain('● Dad: handed over')
    expect(words(none)).toMatch(/Still to be shown: Mum/)
  })

  it('is nobody else’s to take back', async () => {
    await shownToMum()
    const data = {
      ...buttons(await say('school', "I've shown it to mum")).find(
        ({ verb }) => verb === 'sharing.take-back',
      )?.data,
    }
    for (const person of ['police', 'midwife', 'second-chair'])
      await house.pressRaw(person, (await house.last(person)).id, 'sharing.take-back', data)
    expect(words(await say('school', "I've shown it to mum"))).toContain('● Mum: talked through')
  })
})

describe('who the parents are', () => {
  it('is offered as mum and dad until somebody says it, and said by the lead social worker', async () => {
    const form = await say('social-worker', 'parents')
    expect(words(form)).toContain('Nobody has said yet')
    expect(fieldsOn(form)['parents']).toBe('Mum\nDad')
    expect(
      words(await house.press('social-worker', 'Record it', { parents: 'Mum, Dad, Nan' }, form)),
    ).toContain('✓ Recorded')
    expect(fieldsOn(await say('chair', 'parents'))['parents']).toBe('Mum\nDad\nNan')
  })

  it('is nobody else’s to say', async () => {
    await sayWhoTheParentsAre()
    const form = await say('social-worker', 'parents')
    const [button] = buttons(form)
    for (const person of ['school', 'midwife', 'second-chair']) {
      expect(words(await say(person, 'parents'))).not.toContain('Nan')
      const forged = await house.pressRaw(person, (await house.last(person)).id, 'parents.keep', {
        ...button?.data,
        parents: 'Stranger',
      })
      expect(forged.activity === undefined ? '' : words(forged.activity)).not.toContain('Recorded')
    }
    expect(fieldsOn(await say('chair', 'parents'))['parents']).toBe('Mum\nDad\nNan')
  })
})

describe('who is ticked as shown it', () => {
  beforeEach(async () => void (await sayWhoTheParentsAre()))

  it.each([
    'have shown mum it this morning, dont have contact with dad',
    'mum and i went through my report together, i have no contact with dad',
    "I've shown it to mum and I have no contact with dad",
    'showed the report to mum, will show dad on friday',
    'gone through the report with mum - dad is in prison',
    'mum has seen my report (never met dad)',
    'I read it through with mum, dad doesnt live there',
    'shown it to mum yesterday, I’ll do dad next week',
    'gave mum the report, lost touch with dad',
    'shown it to mum, dad’s been away since May',
    "mums read it, fine with it, dads not getting a copy he's not on speaking terms",
    'mum has read my report, dad not getting one',
    'talked my report through with mum, dad away, he isnt getting one',
    'shared the report with mum instead of dad',
    'gave mum my report, kept it from dad',
  ])('is nobody of whom it is denied or yet to come: “%s”', async (text) => {
    const ticked = fieldsOn(await say('school', text))['members'] ?? ''
    expect(ticked).toContain('parent.mum')
    expect(ticked).not.toContain('parent.dad')
  })

  it('is nobody at all where all of it is denied', async () => {
    for (const text of [
      "mum and i haven't gone through my report",
      "haven't shown my report to mum and dad",
    ])
      expect(fieldsOn(await say('school', text))['members'] ?? '', text).toBe('')
  })

  it('is each of whom it is said, with no problem', async () => {
    for (const text of [
      'went through the report with mum, dad as well, no problems',
      'gave the report to mum and dad, not happy with it but they agree',
    ]) {
      const form = await say('school', text)
      expect(fieldsOn(form)['members'], text).toContain('parent.mum')
      expect(fieldsOn(form)['members'], text).toContain('parent.dad')
    }
  })
})

describe('‘I’ve shown it to mum, not dad yet’', () => {
  beforeEach(async () => void (await sayWhoTheParentsAre()))

  it('is understood in other words too', async () => {
    for (const text of [
      "I've talked the report through with mum",
      'we have gone through it with dad',
      'I handed the report to mum yesterday',
    ]) {
      expect(words(await say('police', text)), text).toContain('Your report and the family')
    }
  })

  it('asks for a word or two where a sentence was written, and keeps what was written', async () => {
    const form = await say('school', "I've shown it to mum, not dad yet")
    const sentence = 'The neighbour who looks after them on Thursdays after school'
    const asked = await record('school', form, {
      members: 'parent.mum',
      somebody: sentence,
      how: 'handed-over',
      on: '2026-11-23',
      reaction: '',
    })
    expect(words(asked)).toContain('in a word or two')
    expect(fieldsOn(asked)['somebody']).toBe(sentence)
  })

  it('fills the form in, and a tap records it, once', async () => {
    const form = await say('school', "I've shown it to mum, not dad yet")
    expect(words(form)).toContain('Still to be shown: Mum, Dad, Nan.')
    expect(words(form)).toContain('By Tue 8 December')
    expect(fieldsOn(form)['members']).toBe('parent.mum')
    expect(words(await say('chair', 'has school shared there report with mum'))).toContain(
      'Alder Lane Primary School has not shown its report to Mum yet.',
    )
    const inputs = {
      members: 'parent.mum',
      how: 'talked-through',
      on: '2026-11-23',
      reaction: 'She says it is fair.',
    }
    const done = await record('school', form, inputs)
    expect(words(done)).toContain('Still to be shown: Dad, Nan.')
    expect(words(done)).toContain('● Mum: talked through on Mon 23 November')
    await record('school', form, inputs)
    expect(words(await say('chair', 'has school shared there report with mum'))).toContain(
      'Alder Lane Primary School has shown its report to ' +
        'Mum on Mon 23 November; not yet to Dad and Nan.',
    )
  })

  it('needs somebody, a way and a day that has been, and loses nothing that was typed', async () => {
    const form = await say('school', 'share my report')
    expect(
      words(
        await record('school', form, {
          members: '',
          how: 'talked-through',
          on: '2026-11-23',
          reaction: 'Kept words',
        }),
      ),
    ).toContain('Please say to whom you have shown it.')
    const late = await record('school', form, {
      members: 'parent.dad',
      how: 'translated',
      on: '2026-12-01',
      reaction: 'Kept words',
    })
    expect(words(late)).toContain('That day is still to come.')
    expect(fieldsOn(late)).toMatchObject({
      members: 'parent.dad',
      reaction: 'Kept words',
      how: 'translated',
    })
    expect(
      words(await record('school', form, { members: 'parent.dad', how: '', on: '2026-11-23' })),
    ).toContain('Please choose how')
  })

  it('takes somebody else of the family in words, and owes them nothing elsewhere', async () => {
    const form = await say('school', 'share my report')
    expect(
      words(
        await record('school', form, {
          members: '',
          somebody: 'Auntie Jo',
          how: 'handed-over',
          on: '2026-11-23',
        }),
      ),
    ).toContain('● Auntie Jo: handed over')
    expect(words(await say('health-visitor', 'share my report'))).toContain(
      'Still to be shown: Mum, Dad, Nan.',
    )
  })

  it.each([
    ['I went through my report with both parents', 'parent.mum,parent.dad'],
    ['talked it through with dad', 'parent.dad'],
    ["I've shared it with dad but not mum", 'parent.dad'],
    ["I've shared it with everyone except dad", ''],
  ])('‘%s’ ticks those who are meant, and nobody who is not', async (text, members) => {
    const ticked = fieldsOn(await say('housing', text))['members'] ?? ''
    for (const member of anyNumberOf(members.split(',').filter((each) => each !== '')))
      expect(ticked).toContain(member)
    if (/not mum/.test(text)) expect(ticked).not.toContain('parent.mum')
    if (/except dad/.test(text)) expect(ticked).not.toContain('parent.dad')
  })
})
