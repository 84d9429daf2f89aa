// The meetings that follow a conference are duties like any other: whoever has to hold one is asked
// early enough to book it, and where nobody books it, the administrator and the chair hear of it
// before it is late, and after.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { buttons, type House, type Shown, words } from '../support/house.ts'
import { firstReviewForm } from '../support/new-conference.ts'
import { familyOf, openHouseWithPlan } from '../support/plans.ts'
import { some } from '../support/some.ts'

let house: House
beforeEach(async () => {
  house = await openHouseWithPlan()
  await house.moveClock('2026-12-29T12:30:00Z')
  await decide('plan')
})
afterEach(() => house.close())

async function decide(answer: string): Promise<void> {
  const { id, conferences } = await familyOf(house)
  const conference = conferences.findLast(({ kind }) => kind !== 'core-group')
  await house.pressRaw('chair', (await house.answer('chair', 'to do')).id, 'duty.record', {
    caseId: id,
    meetingId: conference?.id,
    duty: 'hold-conference',
    child: '',
    answer,
    on: conference?.date,
    note: '',
  })
}

/** What reaches somebody by itself up to a moment. */
async function told(person: string, at: string): Promise<Shown[]> {
  const before = (await house.chat(person)).length
  await house.moveClock(at)
  return (await house.chat(person)).slice(before)
}
const concerned = ['chair', 'admin']
const said = (shown: readonly Shown[]) => shown.map(words).join('\n')

async function cancelCoreGroup(): Promise<void> {
  const { id, conferences } = await familyOf(house)
  const coreGroup = conferences.find(({ kind }) => kind === 'core-group')
  await house.pressRaw('admin', (await house.answer('admin', 'to do')).id, 'meeting.cancel', {
    caseId: id,
    meetingId: coreGroup?.id,
    reason: 'The family is ill',
    seen: String(coreGroup?.moves.length ?? 0),
  })
}

describe('the first core group after a plan', () => {
  it('is asked for with the decision, and the card leads to its form', async () => {
    await house.moveClock('2026-12-29T13:00:00Z')
    const told = (await house.chat('social-worker')).filter((card) =>
      words(card).includes('first core group'),
    )
    expect(told).toHaveLength(1)
    expect(said(told)).toContain('The first core group meets by Wed 13 January.')
    const form = await house.press('social-worker', 'Book the core group', {}, told[0])
    expect(words(form)).toContain('A new core group')
    expect(buttons(form).map(({ title }) => title)).toContain('Invite them')
  })

  it('is asked for again a week before it is due', async () => {
    expect(said(await told('social-worker', '2027-01-06T10:00:00Z'))).toContain(
      'Hold the first core group By Wed 13 January, for 4471. Not booked yet',
    )
  })

  it('asks nobody to book it once it is booked', async () => {
    await arrangeCoreGroup(house, '2027-01-11')
    for (const person of ['social-worker', 'chair', 'admin'])
      expect(said(await told(person, '2027-01-11T08:00:00Z')), person).not.toContain(
        'irst core group',
      )
  })

  it('is the administrator’s and the chair’s concern when nobody books it, before it is late and after', async () => {
    await house.moveClock('2027-01-08T12:00:00Z')
    for (const [at, line] of [
      ['2027-01-11T10:00:00Z', 'By Wed 13 January'],
      ['2027-01-14T10:00:00Z', 'Was due Wed 13 January'],
    ] as const) {
      const counts = await Promise.all(
        concerned.map(async (person) => (await house.chat(person)).length),
      )
      await house.moveClock(at)
      for (const [index, person] of some(concerned.entries())) {
        const news = said((await house.chat(person)).slice(counts[index]))
        expect(news, `${person} ${at}`).toContain('irst core group')
        expect(news, `${person} ${at}`).toContain(line)
      }
    }
  })

  it('is asked for anew once its meeting is cancelled', async () => {
    await arrangeCoreGroup(house, '2027-01-11')
    await house.moveClock('2027-01-08T10:00:00Z')
    const before = (await house.chat('social-worker')).length
    await cancelCoreGroup()
    // They had their reminders of that day.
    await house.moveClock('2027-01-11T10:00:00Z')
    expect(said((await house.chat('social-worker')).slice(before))).toContain(
      'Hold the first core group By Wed 13 January, for 4471. Not booked yet',
    )
  })

  it('is late where it is booked for a day after its latest, and the chair hears of it', async () => {
    await arrangeCoreGroup(house, '2027-01-20')
    expect(said(await told('chair', '2027-01-13T12:00:00Z'))).not.toContain('irst core group')
    expect(said(await told('chair', '2027-01-14T12:00:00Z'))).toContain(
      '■ Was due Wed 13 January, for 4471. Booked for Wed 20 January, which is late',
    )
  })
})

describe('the meetings after that', () => {
  it('the next core group is asked for three weeks ahead, until the plan is over', async () => {
    await arrangeCoreGroup(house, '2027-01-11')
    await house.moveClock('2027-01-11T14:30:00Z')
    await house.say('social-worker', 'everyone is here')
    await house.say('social-worker', 'Ruth is here')
    expect(said(await told('social-worker', '2027-02-03T12:00:00Z'))).toContain(
      'Hold the next core group By Mon 22 February, for 4471. Not booked yet',
    )
    const form = await house.answer('admin', 'add new conference')
    await house.press(
      'admin',
      'Bring it in and invite',
      firstReviewForm({ date: '2027-02-15', invited: 'Ruth Adeyemi; you see Mia every day' }),
      form,
    )
    await house.moveClock('2027-02-15T13:00:00Z')
    await decide('stepped-down')
    for (const person of ['social-worker', ...concerned])
      expect(said(await told(person, '2027-03-05T12:00:00Z')), person).not.toContain(
        'ext core group',
      )
  })

  it('the first review is asked for six weeks ahead; the administrator books it, the chair does not', async () => {
    const toChair = await told('chair', '2027-02-26T12:00:00Z')
    const card = toChair.find((shown) => words(shown).includes('Hold the first review'))
    expect(card && buttons(card).map(({ title }) => title)).not.toContain('Book it')
    const [asked] = (await told('admin', '2027-03-15T12:00:00Z')).filter((shown) =>
      words(shown).includes('irst review'),
    )
    expect(words(await house.press('admin', 'Book it', {}, asked))).toContain('conference')
  })
})
