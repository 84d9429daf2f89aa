// What the form for a new conference asks once more before anybody is invited, and whom it invites besides.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { familyId } from '../../../src/features/inviting/import-conferences/identifiers.ts'
import { newConferenceForm } from '../../support/new-conference.ts'
import { type Imports, openImports } from './import-ground.ts'

let here: Imports
beforeEach(async () => {
  here = await openImports()
})
afterEach(() => here.close())

const bringIn = (more: Readonly<Record<string, string>>) =>
  here.press('admin', 'conference.bring-in', newConferenceForm({ invited: 'deputy', ...more }))

describe('a day that is probably a slip', () => {
  it.each([
    [{ date: '2026-12-19' }, 'Date: Sat 19 December 2026 is no working day (Saturday).'],
    [{ date: '2026-12-25' }, 'Date: Fri 25 December 2026 is no working day (Christmas Day).'],
    [{ date: '2027-11-19' }, 'Date: Fri 19 November 2027 is more than six months away.'],
  ])('%o is asked once more, and comes in with a tick', async (more, asked) => {
    const { data } = await bringIn(more)
    expect(data).toMatchObject({
      asksAboutDay: true,
      problems: [{ text: `${asked} If it is that day, tick ‘It is that day’ below.` }],
    })
    expect(await here.deps.cases.load(familyId('HC-7'))).toBeUndefined()
    expect((await bringIn({ ...more, day_meant: more.date })).data).toMatchObject({
      heading: '4700 is in',
    })
  })

  it('is asked again where the tick was for another day', async () => {
    expect((await bringIn({ date: '2026-12-20', day_meant: '2026-12-19' })).data).toMatchObject({
      asksAboutDay: true,
    })
  })

  it('a review is six months ahead by rule, and is not asked', async () => {
    expect((await bringIn({ kind: 'review', date: '2027-06-16' })).data).toMatchObject({
      heading: '4700 is in',
    })
  })

  it('a day that has passed cannot be had by a tick', async () => {
    expect((await bringIn({ date: '2026-11-21', day_meant: '2026-11-21' })).data).toMatchObject({
      problems: [
        {
          text: 'Date: Sat 21 November 2026 at 11:00 has passed. Please choose a time to come.',
        },
      ],
    })
  })
})

describe('a number that differs by a zero before it', () => {
  it('is asked about, and comes in with a tick', async () => {
    await bringIn({})
    const again = { family: 'HC-8', conference: '04700', children: 'Ada, 7' }
    const { data } = await bringIn(again)
    expect(data).toMatchObject({ asksWhetherSecond: true })
    expect(JSON.stringify(data)).toContain('4700 is here already.')
    expect(await here.deps.cases.load(familyId('HC-8'))).toBeUndefined()
    expect((await bringIn({ ...again, second_meeting: 'yes' })).data).toMatchObject({
      heading: '04700 is in',
    })
  })
})

describe('the card of what is in', () => {
  it.each([
    [{ date: '2026-12-16' }, 'Wed 16 December at 11:00'],
    [{ date: '2027-01-13' }, 'Wed 13 January 2027 at 11:00'],
  ])('%o', async (more, when) => {
    expect((await bringIn(more)).data).toMatchObject({ when })
  })
})

describe('the lead social worker', () => {
  it('is invited to a conference too: they report, and count for social care', async () => {
    await bringIn({})
    expect(
      (await here.meeting('4700', 'HC-7')).invitations.map(({ person }) => String(person)),
    ).toEqual(['deputy', 'social-worker'])
  })

  it('is invited once where the form names them', async () => {
    await bringIn({ invited: 'social-worker; you know the family\ndeputy' })
    expect((await here.meeting('4700', 'HC-7')).invitations).toHaveLength(2)
  })

  it('alone is not enough: somebody has to be named', async () => {
    expect((await bringIn({ invited: '' })).data).toMatchObject({
      problems: [{ text: 'Nobody is invited yet. Write one person a line.' }],
    })
  })
})
