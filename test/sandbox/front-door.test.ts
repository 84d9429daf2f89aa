import { writeFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openCore } from '../../src/core.ts'
import { instant, practiceId } from '../../src/domain/ids.ts'
import { practiceUnder, sayFrontDoor } from '../../src/domain/rules/practice.ts'
import { ownFolder } from '../support/folders.ts'
import { type House, openHouse, words } from '../support/house.ts'

const folder = ownFolder()
let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

/** Numbers that Ofcom keeps for drama: nobody has them. */
const ofDrama = '01632 960001 (evenings and weekends: 01632 960002)'

describe('the front door in the practice room', () => {
  it.each([
    ['danger', 'dad has a knife and he is shouting at her'],
    ['a worry', 'Mia came in with a bruise on her cheek this morning'],
  ])('is shown at %s with an invented number', async (_, text) => {
    expect(words(await house.answer('school', text))).toContain(ofDrama)
  })

  it('is invented even where a council tries its own practice', async () => {
    const file = folder.file('harrowmere.json')
    const frontDoor = { name: 'MASH', telephone: '01632 960555', outOfHours: null }
    writeFileSync(
      file,
      JSON.stringify({ id: 'own', name: 'Own', extends: 'portsmouth', words: { frontDoor } }),
    )
    const core = await openCore(
      {
        mode: 'practice-room',
        port: 0,
        databaseFile: folder.file('own.sqlite'),
        logLevel: 'error',
        practiceFiles: [file],
        localHolidays: [],
      },
      () => Promise.resolve({ now: () => instant('2026-11-23T10:00:00Z') }),
      () => undefined,
    )
    const said = sayFrontDoor(practiceUnder(core.deps.practices, practiceId('own')))
    await core.close()
    expect(said).toContain(ofDrama)
    expect(said).not.toContain('960555')
  })
})
