import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, words, type House } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const ask = async (text: string): Promise<string> => (await house.say('school', text)).map(words).join(' ')

describe('asking for other words', () => {
  it('gives one question to ask instead, with the reason and the source', async () => {
    const answer = await ask("what's a better way to say lack of engagement")
    expect(answer).toContain('You could ask, or add What could they do that would show things are getting better')
    expect(answer).toContain('Dorset, restorative strength-based conferences')
    expect(answer).toContain('Your words are yours')
  })

  it('looks at the words after a colon, and at one thing at a time', async () => {
    const answer = await ask('check my wording: he is attention seeking and naughty')
    expect(answer).toContain('attention seeking')
    expect(answer).not.toContain('unsafe behaviour')
  })

  it('never softens harm', async () => {
    expect(await ask('check my wording: Dad hit Mia with a belt')).toContain('where somebody was harmed, keep every word of it')
  })

  it('keeps nothing of what was typed in the case’s record', async () => {
    await ask('how do i say ZEBRAFISH is non-compliant')
    await house.restart()
    const [status] = await house.say('chair', "who's coming")
    expect(JSON.stringify(status)).not.toContain('ZEBRAFISH')
  })
})
