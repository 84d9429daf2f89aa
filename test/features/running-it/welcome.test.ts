import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { helpShow } from '../../../src/features/running-it/welcome/verbs.ts'
import { type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('help', () => {
  it('opens with a button on a card that found nothing, with what this person can start', async () => {
    const lost = await house.answer('school', 'xyzzy plugh')
    const { activity } = await house.pressRaw('school', lost.id, helpShow, {})
    const help = activity === undefined ? '' : words(activity)
    expect(help).toContain('My invitations')
    expect(help).not.toContain('Add a new conference')
    expect(words(await house.answer('admin', 'help'))).toContain('Add a new conference')
  })
})
