// A report that is kept from a parent, and what is owed before and after it was shown.
import { beforeEach, describe, expect, it } from 'vitest'

import { arrangeCoreGroup } from '../../support/core-group-journey.ts'
import { buttons, fieldsOn, type Shown, words } from '../../support/house.ts'
import { changeFamily, withPlan } from '../../support/plans.ts'
import { submitReport } from '../../support/report-writing.ts'
import { some } from '../../support/some.ts'
import { pressVerb } from './buttons.ts'
import {
  house,
  record,
  say,
  sayWhoTheParentsAre,
  shownToMum,
  withAHouse,
} from './share-report-ground.ts'

withAHouse()

describe('‘dad isnt safe to share with’', () => {
  const grounds = 'He is to be interviewed next week.'
  const asked = { member: 'parent.dad', ground: 'investigation', words: grounds }
  beforeEach(async () => void (await sayWhoTheParentsAre()))

  /** The police ask, with a second tap; this is what the chair is then sent. */
  async function requestToTheChair(): Promise<Shown> {
    const form = await say('police', 'dad isnt safe to share with')
    await house.press('police', 'Send it to the chair', asked, form)
    await house.press('police', 'Send it to the chair', asked, form)
    await house.moveClock('2026-11-23T12:00:00Z')
    return house.last('chair')
  }

  it('opens a request with dad and these words in it, and sends nothing by itself', async () => {
    const form = await say('police', 'dad isnt safe to share with')
    expect(fieldsOn(form)).toMatchObject({
      member: 'parent.dad',
      words: 'dad isnt safe to share with',
    })
    expect(
      words(await house.press('police', 'Send it to the chair', { ...asked, words: '' }, form)),
    ).toContain('Please write why')
    await house.moveClock('2026-11-23T11:00:00Z')
    expect(words(await house.last('chair'))).not.toContain('May a report stay unshown?')
    expect(words(await house.press('police', 'Send it to the chair', asked, form))).toContain(
      'The chair has your request',
    )
  })

  it('reaches the chair alone, once, with the lock screen neutral', async () => {
    const request = await requestToTheChair()
    expect(
      (await house.chat('chair')).filter((each) =>
        words(each).includes('May a report stay unshown?'),
      ),
    ).toHaveLength(1)
    expect(words(request)).toContain(grounds)
    expect(JSON.stringify(request.lockScreen)).not.toMatch(/dad|report|Mia|police/i)
    for (const person of ['admin', 'social-worker', 'school', 'health-visitor', 'gp', 'housing'])
      for (const shown of some(await house.chat(person)))
        expect(words(shown)).not.toContain(grounds)
  })

  it('is decided by the chair and by nobody else', async () => {
    const agree = buttons(await requestToTheChair()).find(
      ({ verb }) => verb === 'withholding.agree',
    )
    for (const person of ['admin', 'social-worker', 'police', 'second-chair', 'midwife']) {
      const forged = await house.pressRaw(
        person,
        (await house.last(person)).id,
        'withholding.agree',
        agree?.data,
      )
      expect(forged.activity && words(forged.activity)).toContain('I cannot find this for you.')
    }
  })

  it('is agreed with one tap, the author is told once, and it stands on their card', async () => {
    const request = await requestToTheChair()
    expect(words(await house.press('chair', 'Agreed: not shown', {}, request))).toContain(
      'Agreed: Dad is not shown it.',
    )
    await house.press('chair', 'Agreed: not shown', {}, request)
    await house.moveClock('2026-11-23T13:00:00Z')
    expect(
      (await house.chat('police')).filter((each) =>
        words(each).includes('Agreed: your report is not shown to Dad'),
      ),
    ).toHaveLength(1)
    const form = await say('police', 'share my report')
    expect(
      words(
        await record('police', form, {
          members: 'parent.mum',
          how: 'handed-over',
          on: '2026-11-23',
        }),
      ),
    ).toContain('● Dad: not shown, agreed with the chair')
  })

  it('once it has been shown, there is nothing to ask', async () => {
    await record('police', await say('police', 'share my report'), {
      members: 'parent.mum',
      how: 'handed-over',
      on: '2026-11-23',
    })
    const form = await say('police', 'dad isnt safe to share with')
    expect(Object.keys(fieldsOn(form))).toContain('member')
    expect(JSON.stringify(form.cards)).not.toContain('parent.mum')
  })
})

describe('submitting before it was shown', () => {
  beforeEach(async () => void (await sayWhoTheParentsAre()))

  it('is never stopped: the author is told, and the chair sees the fact', async () => {
    const done = await submitReport(house, 'housing', { number: '4471' })
    expect(words(done)).toContain('▲ Not yet shown to Mum, Dad and Nan.')
    const reports = await say('chair', 'who has sent a report')
    expect(words(reports)).toContain('1 of 6 reports is in')
    expect(words(reports)).toContain('▲ Submitted before Mum, Dad and Nan had seen it')
  })

  it('shown afterwards, it stays on record that it was after', async () => {
    await submitReport(house, 'housing', { number: '4471' })
    const form = await say('housing', 'share my report')
    await house.moveClock('2026-11-24T09:00:00Z')
    await record('housing', form, {
      members: 'parent.mum',
      how: 'talked-through',
      on: '2026-11-24',
    })
    expect(words(await say('chair', 'reports'))).toContain(
      '▲ Submitted before Mum, Dad and Nan had seen it',
    )
  })
})

describe('reminders', () => {
  it('come to whoever has not shown it, with the form, and on the day after to the chair', async () => {
    await house.moveClock('2026-12-04T09:30:00Z')
    expect(
      (await house.chat('gp')).some((each) =>
        /Your report and the family|Report shared with the family/.test(words(each)),
      ),
    ).toBe(true)
    await house.moveClock('2026-12-09T09:30:00Z')
    const told = (await house.chat('chair')).filter((each) =>
      words(each).includes('Not done yet: Report shared with the family'),
    )
    expect(told).toHaveLength(1)
    expect(told[0]?.at).toContain('2026-12-09')
  })
})

describe('strangers and others', () => {
  it('find nothing, whatever they press', async () => {
    await shownToMum()
    const form = await say('school', 'share my report')
    for (const { verb, data } of some(buttons(form))) {
      for (const person of ['midwife', 'second-chair', 'health-visitor']) {
        const forged = await house.pressRaw(person, (await house.last(person)).id, verb, {
          ...data,
          members: 'parent.dad',
          how: 'handed-over',
          on: '2026-11-23',
        })
        expect(
          forged.activity === undefined ? '' : words(forged.activity),
          `${person} ${verb}`,
        ).not.toMatch(/She says it is fair|Recorded/)
      }
    }
    expect(words(await say('midwife', "I've shown it to mum"))).not.toMatch(/4471|Mia/)
  })
})

describe('after the conference', () => {
  it('opens the same by typing as from the report’s own card, before a core group and during one', async () => {
    await submitReport(house, 'housing', { number: '4471' })
    await house.moveClock('2026-12-11T10:00:00Z')
    expect(words(await say('housing', 'share my report'))).toContain(
      'Your report and the family 4471, Initial conference',
    )
    const form = await say('housing', "I've shown it to dad now")
    expect(fieldsOn(form)['members']).toBe('parent.dad')
    expect(
      words(
        await record('housing', form, {
          members: 'parent.dad',
          how: 'talked-through',
          on: '2026-12-11',
        }),
      ),
    ).toContain('● Dad: talked through on Fri 11 December')
    await changeFamily(house, (family) => withPlan(family))
    await arrangeCoreGroup(house, '2026-12-22')
    expect(words(await say('housing', 'share my report'))).toContain(
      'Your report and the family 4471, Initial conference',
    )
    expect(words(await say('midwife', 'share my report'))).not.toMatch(/4471|Mia/)
  })
})

describe('from the form to the chair and back', () => {
  beforeEach(async () => void (await submitReport(house, 'school', { number: '4471' })))

  it('the author’s form leads back to the sharing, and the chair may say that it is to be shown', async () => {
    const form = await say('school', 'dad isnt safe to share with')
    expect(words(await pressVerb(house, 'school', { verb: 'sharing.show', on: form }))).toContain(
      'Still to be shown: Mum, Dad.',
    )
    const asked = await pressVerb(house, 'school', {
      verb: 'withholding.ask',
      on: await say('school', 'dad isnt safe to share with'),
      inputs: { member: 'parent.dad', ground: 'not-safe', words: 'He would come to the school.' },
    })
    expect(words(asked)).toContain('The chair has your request')
    const request = await pressVerb(house, 'chair', {
      verb: 'withholding.look',
      on: await say('chair', 'reports'),
    })
    expect(words(request)).toContain('He would come to the school.')
    const decided = await pressVerb(house, 'chair', { verb: 'withholding.refuse', on: request })
    expect(words(decided)).toContain('Decided: Dad is to be shown it.')
  })
})
