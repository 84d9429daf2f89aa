// The chair says what was decided and who did not agree, in a sentence: the forms come filled in,
// and nothing is recorded before a button is pressed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { type House, openHouse, preset, words } from '../support/house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await house.say('police', 'DC Owen Rees will come for me')
  await house.moveClock('2026-12-10T11:30:00.000Z')
})
afterEach(() => house.close())

const decided =
  'we decided child protection plan for Mia, neglect, ' +
  'and child in need for Leo. police disagreed about leo'

describe('what was decided', () => {
  it('is in the form for each child, and what the form cannot hold is said', async () => {
    const form = await house.onlyAnswer('chair', decided)
    expect([preset(form, 'child1'), preset(form, 'child2')]).toEqual(['plan', 'no-plan'])
    expect(words(form)).toContain('I do not keep the category')
    expect(words(form)).toContain('type ‘police disagreed’')
    expect(words(await house.onlyAnswer('chair', 'what did we decide'))).toContain(
      'Nothing is recorded yet',
    )
  })

  it.each([
    ['we decided plan for Mia (neglect), child in need for Leo', ['plan', 'no-plan']],
    ['we decided child in need for Mia and a cp plan for Leo', ['no-plan', 'plan']],
    ['we agreed a child protection plan for Leo', ['', 'plan']],
    ['outcome: cp plan for one, child in need for the other', ['', '']],
  ])('‘%s’ asks for each child', async (text, chosen) => {
    const form = await house.onlyAnswer('chair', text)
    expect([preset(form, 'child1'), preset(form, 'child2')]).toEqual(chosen)
  })

  it.each([
    ['everyone agreed except police, cp plan for both', 'plan'],
    ['we agreed no cp plan, child in need for both', 'no-plan'],
    ['we decided a cp plan for Mia and Leo', 'plan'],
  ])('‘%s’', async (text, answer) => {
    expect(preset(await house.onlyAnswer('chair', text), 'answer')).toBe(answer)
  })

  it('is nobody’s to say who does not run the conference', async () => {
    expect(words(await house.onlyAnswer('school', decided))).not.toContain(
      'What did the conference decide?',
    )
  })
})

describe('who did not agree', () => {
  beforeEach(async () => {
    const form = await house.onlyAnswer('chair', decided)
    await house.press(
      'chair',
      'Record it',
      { child1: 'plan', child2: 'no-plan', on: '2026-12-10' },
      form,
    )
  })
  const who = async (person: string, text: string): Promise<string> =>
    preset(await house.onlyAnswer(person, text), 'who')

  it.each([
    ['police disagreed with the plan', 'Mereshire Police'],
    ['DC Rees did not agree, he thinks child in need is enough', 'DC Owen Rees, Mereshire Police'],
    ['mum disagrees with the plan', 'Mum'],
    ['the health visitor disagrees with that decision', 'Harrowmere Community Health'],
    ['I disagree with the plan', 'Margaret Osei, Harrowmere Council'],
  ])('is in the form: ‘%s’', async (text, name) => {
    expect(await who('chair', text)).toBe(name)
  })

  it('is not whoever types it for somebody else', async () => {
    expect(await who('police', 'mum disagrees with the plan')).toBe('Mum')
    expect(await who('police', 'I disagree with the decision')).toContain('DC Helen Marsh')
    // A professional's disagreement is their own to write down.
    for (const text of [
      'Femi did not agree with the plan',
      'ruth from school dont agree with the plan, put that down',
    ])
      expect(await who('police', text), text).toBe('')
  })
})
