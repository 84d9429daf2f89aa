import { describe, expect, it } from 'vitest'

import { buttons, words } from '../../support/house.ts'
import { beginAgain, house, open, say, tap, withAHouse } from './check-in-who-is-here-ground.ts'

withAHouse()

describe('who is here', () => {
  it('is marked with a tap at the present time, and the quorum follows for each child', async () => {
    let day = await open()
    expect(words(day)).toContain('□ 0 of 6 here')
    day = await tap(day, 'Harrowmere Children', 'Here')
    expect(words(day)).toContain('● Here since 09:50')
    expect(words(day)).toContain('■ 1 of 6 here: no quorum now ■ Mia 1 of 3, ■ Leo 1 of 3')
    expect(words(day)).toContain(
      '■ Mia: missing 2 more agencies that know Mia ■ Leo: missing 2 more agencies that know Leo',
    )
    day = await tap(day, 'Mereshire Police', 'Online')
    day = await tap(day, 'Alder Lane', 'Here')
    // The school knows Mia alone: Leo is still short.
    expect(words(day)).toContain('▲ Mia: just enough ■ Leo: missing 1 more agency that knows Leo')
    day = await tap(day, 'Larch Street', 'Here')
    expect(words(day)).toContain(
      '▲ 4 of 6 here: just enough for a quorum ● Mia 3 of 3, ● Leo 3 of 3',
    )
    expect(words(day)).toContain('● Mia: enough, 1 to spare ▲ Leo: just enough')
  })

  it('is typed: who, when and how, and one tap takes it back', async () => {
    await house.moveClock('2026-12-10T10:20:00Z')
    expect(await say('chair', 'mark HV arrived 10.12')).toContain(
      'Harrowmere Community Health: Here since 10:12, ▲ 12 minutes late.',
    )
    expect(words(await house.press('chair', 'Undo'))).toContain(
      'Taken back. Harrowmere Community Health: Not marked yet.',
    )
    expect(await say('chair', 'mark school online')).toContain(
      'Alder Lane Primary School: Online since 10:20',
    )
    await house.moveClock('2026-12-10T11:20:00Z')
    expect(await say('chair', 'gp arrived 10.05')).toContain(
      'Larch Street Surgery: Here since 10:05.',
    )
    await say('chair', 'police arrived 9.58')
    expect(await say('chair', 'police left 11.15')).toContain(
      'Mereshire Police: Left at 11:15, came at 09:58.',
    )
    expect(await say('chair', 'gp not here')).toContain('Larch Street Surgery: Not here.')
  })

  it('answers ‘are we quorate’ with who is at the table, and no longer with what was promised', async () => {
    expect(await say('chair', 'are we quorate')).toContain('There would be no quorum.')
    await house.say('chair', 'sw here')
    for (const text of ['are we quorate', 'start', 'who is late', 'school running 10 mins late'])
      expect(await say('chair', text), text).toMatch(/■ \d of 6 here: no quorum now/)
    const status = await say('chair', '4471')
    expect(status).toContain('Who came, and whether there was a quorum, is under ‘Who is here’.')
    expect(status).not.toMatch(/There would be|Whom to ask first/)
    expect(await say('social-worker', 'running 15 mins late')).not.toContain('of 6 here')
  })

  it('offers to go on without a quorum only once somebody is marked, and the outcome only once it has begun', async () => {
    const before = buttons(await open()).map((button) => button.title)
    expect(before).not.toContain('Go on without a quorum')
    expect(before).not.toContain('Record what was decided')
    await house.moveClock('2026-12-10T10:15:00Z')
    const late = await tap(await open(), 'Larch Street', 'Here')
    expect(words(late)).toContain(
      'Larch Street Surgery: Here since 10:15, ▲ 15 minutes ' +
        'late. If they came earlier, press ‘More’ beside their name.',
    )
    expect(buttons(late).map((button) => button.title)).toEqual(
      expect.arrayContaining(['Go on without a quorum', 'Record what was decided']),
    )
    expect(await say('chair', 'record the outcome')).toContain(
      'You record what this conference decided under ‘Who is here’.',
    )
  })

  it('ten minutes late is in time, eleven are late', async () => {
    await house.moveClock('2026-12-10T10:30:00Z')
    expect(await say('chair', 'gp arrived 10.10')).not.toContain('late')
    expect(await say('chair', 'gp arrived 10.11')).toContain('▲ 11 minutes late')
  })

  it('is never marked on a guess: a question, an unclear name and two people who fit are shown the buttons', async () => {
    expect(await say('chair', 'has the gp arrived?')).not.toContain('Larch Street Surgery: Here')
    expect(await say('chair', 'gp not here yet')).toContain('□ Not marked yet')
    expect(await say('chair', 'mum has arrived')).toContain(
      'I cannot tell whom you mean. Please tap below.',
    )
    expect(await say('chair', 'mark health arrived')).toContain(
      'That fits 2 people here. Please tap the right one below.',
    )
    expect(words(await open())).toContain('0 of 6 here')
  })

  it('what only begins with ‘mark’ is somebody else’s to answer', async () => {
    expect(await say('chair', 'mark that as done')).not.toContain('of 6 here')
    expect(await say('school', 'mark my report as sent')).not.toContain(
      'No meeting of yours is on now',
    )
  })

  it('a mark is put right with a new one for another time; a time to come, one before the doors open and nonsense are refused', async () => {
    let day = await tap(await open(), 'Larch Street', 'Here')
    const form = await tap(day, 'Larch Street', 'More')
    const refused = await house.press(
      'chair',
      'They came',
      { time: '12:30', mode: 'online', who: 'invited' },
      form,
    )
    expect(words(refused)).toContain('It is 09:50 now, so 12:30 is still to come.')
    expect(
      words(
        await house.press('chair', 'They came', { time: '03:10', mode: 'online', who: 'invited' }),
      ),
    ).toContain('more than an hour before the start')
    expect(
      words(
        await house.press('chair', 'They came', {
          time: 'soonish',
          mode: 'online',
          who: 'invited',
        }),
      ),
    ).toContain('‘soonish’ is not a time of day')
    expect(
      words(
        await house.press('chair', 'They left', { time: '09:10', mode: 'online', who: 'invited' }),
      ),
    ).toContain('They came at 09:50, so they cannot have left at 09:10.')
    day = await house.press('chair', 'They came', {
      time: '09:45',
      mode: 'online',
      who: 'representative',
    })
    expect(words(day)).toContain('● Online since 09:45. A colleague for Dr Anil Bhatt')
  })

  it('whoever moves from the line into the room did not arrive a second time', async () => {
    const day = await tap(await open(), 'Larch Street', 'Online')
    await house.moveClock('2026-12-10T10:40:00Z')
    expect(words(await tap(day, 'Larch Street', 'Here'))).toContain('● Here since 09:50')
  })

  it('a representative who was named is the one who is marked', async () => {
    await beginAgain()
    await house.press('school', 'Send someone')
    await house.press('school', 'They come for me', { colleague: 'school-deputy' })
    await house.moveClock('2026-12-10T09:55:00Z')
    expect(words(await open())).toContain('Callum Pryce for Ruth Adeyemi')
    expect(await say('chair', 'mark callum as here')).toContain(
      'Alder Lane Primary School: Here since 09:55.',
    )
  })

  it('the same tap twice, or an older card, changes nothing', async () => {
    const first = await open()
    const day = await tap(first, 'Larch Street', 'Here')
    expect(words(await tap(first, 'Larch Street', 'Here'))).toContain('● Here since 09:50')
    await house.moveClock('2026-12-10T10:05:00Z')
    expect(words(await tap(first, 'Larch Street', 'Online'))).toContain(
      'Somebody has marked this person since.',
    )
    expect(words(await tap(day, 'Larch Street', 'Left'))).toContain('Left at 10:05')
  })

  it('two who tap at once leave one mark, and the other is shown it', async () => {
    const [chairs, admins] = [await open('chair'), await open('admin')]
    const both = await Promise.all([
      tap(chairs, 'Larch Street', 'Here', 'chair'),
      tap(admins, 'Larch Street', 'Online', 'admin'),
    ])
    expect(
      both.filter((one) => words(one).includes('Somebody has marked this person since.')),
    ).toHaveLength(1)
    expect(
      new Set(both.map((one) => words(one).match(/(Here|Online) since 09:50/)?.[1])).size,
    ).toBe(1)
  })

  it('is kept when the service stops', async () => {
    await tap(await open(), 'Larch Street', 'Here')
    await house.restart()
    expect(words(await open())).toContain('● Here since 09:50')
  })
})
