// An order that is denied is not that order: whichever it is, no card opens that would do it, and nothing is changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { fieldsOn, type House, openHouse, words } from '../support/house.ts'
import { keptIn } from '../support/kept.ts'
import { some } from '../support/some.ts'

let house: House
beforeAll(async () => void (house = await openHouse()))
afterAll(() => house.close())

/** Who may order it, and the order: as it is, and with -ing. */
const orders: readonly (readonly [string, string, string])[] = [
  ['admin', 'cancel 4471', 'cancelling 4471'],
  ['chair', 'call off 4471', 'calling off 4471'],
  ['chair', 'move it to friday', 'moving it to friday'],
  ['admin', 'postpone 4471 by a week', 'postponing 4471 by a week'],
  ['admin', 'change the chair of 4471 to Tom Ellery', 'changing the chair of 4471 to Tom Ellery'],
  ['admin', 'invite Leah Novak to 4471', 'inviting Leah Novak to 4471'],
  ['admin', 'add the midwife to 4471', 'adding the midwife to 4471'],
  ['admin', 'uninvite the police from 4471', 'uninviting the police from 4471'],
  ['admin', 'take Ruth off 4471', 'taking Ruth off 4471'],
  ['admin', 'take Leo out of 4471', 'taking Leo out of 4471'],
  ['chair', 'chase the GP', 'chasing the GP'],
  ['admin', 'remind the school', 'reminding the school'],
  ['chair', 'circulate the reports', 'circulating the reports'],
  ['chair', 'send the reports round', 'sending the reports round'],
  ['admin', 'erase the record of 4471', 'erasing the record of 4471'],
  ['admin', 'export the record of 4471', 'exporting the record of 4471'],
  ['admin', 'transfer 4471 to Leeds', 'transferring 4471 to Leeds'],
  ['admin', 'add a new conference', 'adding a new conference'],
  ['admin', 'arrange a core group for 4471', 'arranging a core group for 4471'],
  ['admin', 'take Owen Rees off the directory', 'taking Owen Rees off the directory'],
  ['chair', 'override the quorum', 'overriding the quorum'],
  ['school', 'exclude dad from 4471', 'excluding dad from 4471'],
]
const denials: readonly (readonly [string, (order: string, doing: string) => string])[] = [
  ['dont', (order) => `dont ${order}`],
  ['please don’t', (order) => `Please don’t ${order}`],
  ['do not … yet', (order) => `do not ${order} yet`],
  ['no need to', (order) => `no need to ${order}`],
  ['never', (order) => `never ${order}`],
  ['not yet', (order) => `not yet: do not ${order}`],
  ['I don’t want to', (order) => `I don't want to ${order}`],
  ['we are not', (_order, doing) => `we are not ${doing}`],
  ['we’re not', (_order, doing) => `we're not ${doing} after all`],
]

const trail = () => keptIn(house, 'audit').filter(({ body }) => !body.includes('read"')).length

describe.each(some(denials))('an order denied with ‘%s’', (_name, deny) => {
  it.each(some(orders))('%s: ‘%s’', async (who, order, doing) => {
    const before = trail()
    const shown = await house.onlyAnswer(who, deny(order, doing))
    expect(words(shown)).toContain('I’ve done nothing')
    expect(fieldsOn(shown)).toEqual({})
    expect(trail()).toBe(before)
  })
})

describe('what only looks denied is done as ever', () => {
  it.each([
    ['chair', "don't forget to chase the police", 'Ask again'],
    ['chair', "don't wait, chase everyone", 'Ask again'],
    ['chair', "why don't we move it to friday", 'Another day'],
    ['chair', "can't we move it to friday", 'Another day'],
    ['chair', "can't do thursday, move it to friday", 'Another day'],
    ['admin', 'Ruth does not want to be invited, take her off 4471', 'Take this person off'],
    ['school', "don't remind me", 'When I am reminded'],
  ])('%s: ‘%s’', async (who, text, heading) => {
    expect(words(await house.onlyAnswer(who, text))).toContain(heading)
  })
})

describe('what is ordered or answered beside it is read by itself', () => {
  it.each([
    ['admin', "don't cancel 4471, move it to friday", 'Fri 11 December'],
    ['admin', 'move it to friday, do not cancel it', 'Fri 11 December'],
    ['admin', "cancel 4471, don't move it", 'Cancel this meeting?'],
    ['gp', "don't cancel it, I can come", 'You are coming'],
  ])('%s: ‘%s’', async (who, text, shown) => {
    expect(words(await house.onlyAnswer(who, text))).toContain(shown)
  })

  it('‘chase everyone, don’t chase the police’ asks the others', async () => {
    const form = await house.onlyAnswer('chair', "chase everyone, don't chase the police")
    expect(words(form)).toContain('Ask again')
    expect(words(form)).toContain('Alder Lane')
  })
})
