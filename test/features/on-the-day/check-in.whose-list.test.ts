// Whose list it is, and what is said of the day.
import { describe, expect, it } from 'vitest'

import { buttons, words } from '../../support/house.ts'
import {
  beginAgain,
  house,
  open,
  rowButton,
  say,
  tap,
  withAHouse,
} from './check-in-who-is-here-ground.ts'

withAHouse()

describe('whose list it is', () => {
  it('the lead social worker reads it and has nothing to tap', async () => {
    await tap(await open(), 'Larch Street', 'Here')
    const shown = await open('social-worker')
    expect(words(shown)).toContain('● Here since 09:50')
    expect(buttons(shown).map((button) => button.title)).toEqual(['Look again'])
  })

  it.each(['school', 'second-chair', 'midwife', 'social-worker'])(
    '%s can mark nobody, by tap or by word',
    async (person) => {
      const day = await open()
      const here = rowButton(day, 'Larch Street', 'Here')
      const own = await house.last(person).catch(() => undefined)
      const [mine] = await house.say(person, 'help')
      const { activity } = await house.pressRaw(
        person,
        (mine ?? own)?.id ?? '',
        here.verb,
        here.data,
      )
      expect(activity && words(activity)).toContain('I cannot find this for you.')
      await house.say(person, 'gp arrived 9.45')
      expect(words(await open())).toContain('0 of 6 here')
    },
  )

  it.each(['school', 'second-chair', 'midwife'])('%s learns nothing of it', async (person) => {
    expect(await say(person, 'who is here')).not.toMatch(/Larch|Mia|4471/)
  })
})

describe('the day', () => {
  it('opens an hour before the start, from a button on the status', async () => {
    await beginAgain()
    await house.moveClock('2026-12-10T08:59:00Z')
    const [early] = await house.say('chair', '4471')
    expect(early && buttons(early).map((button) => button.title)).not.toContain('Who is here')
    expect(await say('chair', 'who is here')).toContain('No meeting of yours is on now.')
    await house.moveClock('2026-12-10T09:00:00Z')
    await house.say('chair', '4471')
    expect(words(await house.press('chair', 'Who is here'))).toContain('0 of 6 here')
  })

  it('closes at the end of the next working day, and on that day a mark needs its time', async () => {
    let day = await open()
    await house.moveClock('2026-12-11T09:00:00Z')
    day = await tap(day, 'Larch Street', 'Here')
    expect(words(day)).toContain('The meeting was on Thu 10 December. Please say at what time.')
    expect(
      words(
        await house.press('chair', 'They came', {
          time: '10:02',
          mode: 'in-person',
          who: 'invited',
        }),
      ),
    ).toContain('Here since 10:02')
    await house.moveClock('2026-12-12T00:01:00Z')
    const late = await house.press('chair', 'Look again')
    expect(words(late)).toContain('The list of this day is closed.')
    expect(buttons(late).map((button) => button.title)).not.toContain('More')
    expect(await say('chair', 'gp left 11.00')).toContain('No meeting of yours is on now.')
  })
})
