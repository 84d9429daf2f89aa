import { readFileSync } from 'node:fs'

import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { meanings } from '../../../src/features/preparing/suggest-wording/meanings.ts'
import { type House, openHouse, words } from '../../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const ask = async (text: string): Promise<string> =>
  (await house.say('school', text)).map(words).join(' ')

describe('asking what a word of the field means', () => {
  it.each([
    [
      'whats a core group',
      'The core group is the family and the professionals who carry the plan out.',
    ],
    ['What’s the core group?', 'The core group is'],
    ['what is a cg', 'The core group is'],
    ['what does quorum mean', 'A quorum means'],
    ["what's quorate?", 'A quorum means'],
    ['what is a review conference', 'A review child protection conference (RCPC)'],
    ['what does RCPC stand for', 'A review child protection conference (RCPC)'],
    ['what is a child protection plan', 'A child protection plan'],
    ['what is a lead social worker', 'The lead social worker'],
    ['what does the chair do', 'The chair leads'],
  ])('‘%s’ says it in plain words, whoever asks', async (text, meaning) => {
    for (const person of ['school', 'chair', 'admin'])
      expect((await house.say(person, text)).map(words).join(' ')).toContain(meaning)
  })

  it('says nothing about other words for it, and leaves everything else to whoever answers it', async () => {
    expect(await ask('whats a core group')).not.toContain('nothing better')
    expect(await ask('what is a better word for non compliant')).toContain('You could')
    expect((await house.say('chair', 'what is the quorum')).map(words).join(' ')).not.toContain(
      'A quorum means',
    )
    for (const text of ['what is the rating', 'what is the midway review', 'what is the dissent'])
      expect(await ask(text), text).not.toMatch(/A rating is|A midway review is|A dissent is/)
  })

  it('knows no word that the glossary does not', () => {
    const glossary = readFileSync('src/domain/glossary.md', 'utf8').toLowerCase()
    expect(
      meanings
        .filter(({ names: [name = ''] }) => !glossary.includes(name))
        .map(({ names }) => names),
    ).toEqual([])
  })

  it('takes at most twenty words for a sentence', () => {
    const long = meanings
      .flatMap(({ means }) => means.split(/(?<=[.?])\s/))
      .filter((sentence) => sentence.split(/\s+/).length >= 20)
    expect(long).toEqual([])
  })
})

describe('asking for other words', () => {
  it('gives one question to ask instead, with the reason and the source', async () => {
    const answer = await ask("what's a better way to say lack of engagement")
    expect(answer).toContain(
      'You could ask, or add What could they do that would show things are getting better',
    )
    expect(answer).toContain('Dorset, restorative strength-based conferences')
    expect(answer).toContain('Your words are yours')
  })

  it('looks at the words after a colon, and at one thing at a time', async () => {
    const answer = await ask('check my wording: he is attention seeking and naughty')
    expect(answer).toContain('attention seeking')
    expect(answer).not.toContain('unsafe behaviour')
  })

  it('never softens harm', async () => {
    expect(await ask('check my wording: Dad hit Mia with a belt')).toContain(
      'where somebody was harmed, keep every word of it',
    )
  })

  it('keeps nothing of what was typed in the case’s record', async () => {
    await ask('how do i say ZEBRAFISH is non-compliant')
    await house.restart()
    const [status] = await house.say('chair', "who's coming")
    expect(JSON.stringify(status)).not.toContain('ZEBRAFISH')
  })
})
