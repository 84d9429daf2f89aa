// The administrator sends reports round: a look first, then one tap.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'

import { buttons, type House, openHouse, words } from '../../support/house.ts'
import { submitReport } from '../../support/report-writing.ts'
import { some } from '../../support/some.ts'
import { pressVerb } from './buttons.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await submitReport(house, 'school', { number: '4471' })
})
afterEach(() => house.close())

it('shows what goes to whom, sends it with one tap, and nothing with a second', async () => {
  const status = await house.answer('admin', 'reports')
  const preview = await pressVerb(house, 'admin', { verb: 'circulate.preview', on: status })
  expect(words(preview)).toContain('Send one report round?')
  expect(words(preview)).toContain('Not yet shown to Mum and Dad')
  const sent = await pressVerb(house, 'admin', { verb: 'circulate.send', on: preview })
  expect(words(sent)).toContain('✓ One report went round')
  const button = buttons(preview).find(({ verb }) => verb === 'circulate.send')
  const { activity } = await house.pressRaw('admin', sent.id, 'circulate.send', button?.data)
  expect(activity && words(activity)).toContain('Nothing is waiting to go round')
})

it('can send what the family has seen, and leave the rest', async () => {
  await submitReport(house, 'health-visitor', { number: '4471' })
  await house.press(
    'school',
    'Record it',
    { members: 'parent.mum,parent.dad', how: 'talked-through', on: '2026-11-23' },
    await house.answer('school', 'share my report'),
  )
  const preview = await house.answer('admin', 'circulate reports')
  expect(words(preview)).toContain('Send 2 reports round?')
  const sent = await pressVerb(house, 'admin', { verb: 'circulate.send-seen', on: preview })
  expect(words(sent)).toContain('✓ One report went round')
  expect(words(sent)).toContain('Send one report round?')
})

it('names everybody who will receive it before it is sent, and nobody else', async () => {
  await house.press('police', 'Send someone')
  await house.press('police', 'They come for me', { colleague: 'police-colleague' })
  await house.press('police-colleague', 'I will come')
  const preview = await house.answer('admin', 'circulate reports')
  const shown = words(preview)
  expect(shown).toContain('Owen Rees, Mereshire Police')
  // Its author has it already.
  expect(shown).not.toContain('Ruth Adeyemi')
  await pressVerb(house, 'admin', { verb: 'circulate.send', on: preview })
  await house.moveClock('2026-11-23T10:00:00Z')
  const got = async (who: string) =>
    (await house.chat(who)).map(words).some((told) => told.includes('here for you to read'))
  const people = z
    .array(z.object({ id: z.string(), name: z.string() }))
    .parse((await house.get('people')).body)
  for (const { id, name } of some(people))
    expect(shown.includes(`${name},`), name).toBe(await got(id))
})
