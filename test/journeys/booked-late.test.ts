// A meeting that is booked past its latest day, or within the parents' notice, is never refused: it
// is said at once, the reason is asked for and kept, and whoever chairs hears of both.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { localDate } from '../../src/domain/ids.ts'
import { arrangeCoreGroup } from '../support/core-group-journey.ts'
import { buttons, type House, openHouse, preset, type Shown, words } from '../support/house.ts'
import { newConferenceForm } from '../support/new-conference.ts'
import { changeFamily, familyOf, trailOf, withPlan } from '../support/plans.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const titles = (shown: Shown) => buttons(shown).map(({ title }) => title)
const last = async (person: string, count: number) =>
  (await house.chat(person)).slice(count).map(words).join('\n')
const countOf = async (person: string) => (await house.chat(person)).length
/** What the trail says of late bookings: whether each has its reason. */
const audited = async (family: string) =>
  (await trailOf(house, family)).flatMap((entry) =>
    entry.event === 'conference.booked-late' ? [entry.status] : [],
  )

/** Fifteen working days from Mon 16 November is Mon 7 December. */
const late = { counted_from: '2026-11-16', date: '2026-12-16', invited: 'Ruth Adeyemi' }
const bringIn = async (more: Record<string, string>, on?: Shown) =>
  house.press(
    'admin',
    'Bring it in and invite',
    newConferenceForm({ ...late, ...more }),
    on ?? (await house.answer('admin', 'add new conference')),
  )

describe('a conference after its latest day', () => {
  it('the form says so and asks why, once; the chair reads both with the news that they chair it', async () => {
    const asked = await bringIn({})
    expect(words(asked)).toContain('7 working days after its latest day, Mon 7 December')
    expect(words(asked)).toContain('Why it is on this day')
    const before = await countOf('chair')
    const kept = await bringIn({ late_reason: 'No interpreter before that day' }, asked)
    expect(words(kept)).toContain('4700 is in')
    await house.moveClock('2026-11-23T12:00:00Z')
    const news = await last('chair', before)
    expect(news).toContain('from now on you are its chair')
    expect(news).toContain('7 working days after its latest day')
    expect(news).toContain('No interpreter before that day')
    expect(news).not.toContain('A meeting is booked late')
    const status = await house.answer('chair', 'who is coming to 4700')
    expect(words(status)).toContain('Reason: No interpreter before that day')
    expect(titles(status)).not.toContain('Say why it is late')
    expect(await audited('HC-7')).toEqual(['reason'])
  })

  it('nobody is held up who cannot say why: the status asks on, and keeps the reason', async () => {
    const kept = await bringIn({}, await bringIn({}))
    expect(words(kept)).toContain('4700 is in')
    const status = await house.answer('chair', 'who is coming to 4700')
    expect(words(status)).toContain('Nobody has said why yet.')
    const form = await house.press('chair', 'Say why it is late', {}, status)
    expect(words(await house.press('chair', 'Keep the reason', { reason: '' }, form))).toContain(
      'Please write why.',
    )
    const done = await house.press('chair', 'Keep the reason', { reason: 'The family asked' }, form)
    expect(words(done)).toContain('Reason: The family asked')
    await house.press('chair', 'Keep the reason', { reason: 'The family asked' }, form)
    expect(await audited('HC-7')).toEqual(['no-reason', 'reason'])
  })

  it('is nothing to ask about while it is in time', async () => {
    const kept = await bringIn({ date: '2026-12-07' })
    expect(words(kept)).toContain('4700 is in')
    expect(await audited('HC-7')).toEqual([])
    const status = await house.answer('chair', 'who is coming to 4700')
    expect(titles(status)).not.toContain('Say why it is late')
  })

  it('moved there by the administrator, with a reason, the chair is told of it with the new day', async () => {
    await changeFamily(house, (family) => ({
      ...family,
      conferences: family.conferences.map((conference) => ({
        ...conference,
        countedFrom: localDate('2026-11-19'),
      })),
    }))
    const before = await countOf('chair')
    const checked = await house.answer('admin', 'move 4471 to 17 december at 10:00')
    expect(words(checked)).toContain('after its latest day')
    await house.press(
      'admin',
      'Change it and tell everybody',
      {
        date: preset(checked, 'date'),
        time: preset(checked, 'time'),
        place: preset(checked, 'place'),
        link: preset(checked, 'link'),
        reason: 'The interpreter can only come then',
      },
      checked,
    )
    await house.moveClock('2026-11-23T12:00:00Z')
    const news = await last('chair', before)
    expect(news).toContain('5 working days after its latest day, Thu 10 December')
    expect(news).toContain('Reason: The interpreter can only come then')
    expect(await audited('HC-20391')).toEqual(['reason'])
  })
})

describe('a conference within the parents’ notice', () => {
  it('is said where the practice promises them one', async () => {
    const asked = await bringIn({
      practice: 'tower-hamlets',
      counted_from: '2026-11-19',
      date: '2026-12-01',
    })
    expect(words(asked)).toContain('8 days’ notice, 12 expected')
    const kept = await bringIn(
      {
        practice: 'tower-hamlets',
        counted_from: '2026-11-19',
        date: '2026-12-01',
        late_reason: 'The children came into police protection',
      },
      asked,
    )
    expect(words(kept)).toContain('4700 is in')
    expect(words(await house.answer('chair', 'who is coming to 4700'))).toContain(
      '8 days’ notice, 12 expected',
    )
  })
})

describe('a core group after its latest day', () => {
  beforeEach(async () => {
    await changeFamily(house, withPlan)
    await house.moveClock('2026-12-10T12:30:00Z')
    const { id, conferences } = await familyOf(house)
    await house.pressRaw('chair', (await house.answer('chair', 'to do')).id, 'duty.record', {
      caseId: id,
      meetingId: conferences[0]?.id,
      duty: 'hold-conference',
      child: '',
      answer: 'plan',
      on: '2026-12-10',
      note: '',
    })
  })

  it('asks why; the chair of the conference hears of it at once', async () => {
    const before = await countOf('chair')
    const asked = await house.answer('social-worker', 'add a core group for 4471')
    const inputs = {
      number: preset(asked, 'number'),
      date: '2027-01-08',
      time: '14:00',
      place: 'Family Hub',
      link: '',
      whom: preset(asked, 'whom'),
    }
    const why = await house.press('social-worker', 'Invite them', inputs, asked)
    expect(words(why)).toContain('after its latest day')
    const kept = await house.press(
      'social-worker',
      'Invite them',
      { ...inputs, late_reason: 'The school is closed' },
      why,
    )
    expect(words(kept)).toContain('The core group is in')
    await house.moveClock('2026-12-11T10:00:00Z')
    const news = await last('chair', before)
    expect(news).toContain('A meeting is booked late')
    expect(news).toContain('Reason: The school is closed')
    expect(await audited('HC-20391')).toEqual(['reason'])
  })

  it('is none in time; moved past it, the form says so and the chair hears of it', async () => {
    await arrangeCoreGroup(house, '2026-12-22')
    expect(await audited('HC-20391')).toEqual([])
    const before = await countOf('chair')
    const { conferences, id } = await familyOf(house)
    const coreGroup = conferences.find(({ kind }) => kind === 'core-group')
    const to = {
      caseId: id,
      meetingId: coreGroup?.id,
      date: '2027-01-08',
      time: '14:00',
      place: 'Family Hub',
      link: '',
      reason: 'The family is away',
    }
    const at = (await house.answer('social-worker', 'to do')).id
    const checked = await house.pressRaw('social-worker', at, 'meeting.move-check', to)
    const card = checked.activity
    if (card === undefined) throw new Error('Nothing was shown')
    expect(words(card)).toContain('after its latest day')
    await house.press('social-worker', 'Change it and tell everybody', to, card)
    await house.moveClock('2026-12-11T10:00:00Z')
    const news = await last('chair', before)
    expect(news).toContain('A meeting is booked late')
    expect(news).toContain('Reason: The family is away')
  })
})
