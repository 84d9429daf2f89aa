// What the steps of this story share.
import JSZip from 'jszip'
import { afterEach, beforeEach, expect } from 'vitest'

import { buttons, type House, openHouse, type Shown, words } from '../support/house.ts'
import { plainReport, submitReport, type Written } from '../support/report-writing.ts'
import { noLockScreenSaysAnything, theirWordsAreWithNobodyElse } from './report-reading-round.ts'

export const canary = 'MAGPIE-SEVEN'
export const secret = 'OTTER-TWELVE'
const schools: Written = {
  ...plainReport,
  'child-views': `I hide when it is loud. ${canary}`,
  annex: `Mia told us of the second telephone. ${secret}`,
  'annex-why': 'The police have asked.',
}

export let house: House

/** Before and after each test of the files that share this. */
export function withAHouse(): void {
  beforeEach(async () => {
    house = await openHouse()
    await submitReport(house, 'school', { number: '4471', written: schools })
    await submitReport(house, 'health-visitor', {
      number: '4471',
      written: { ...plainReport, strengths: 'Leo is walking.', view: 'cin-plan' },
    })
  })
  afterEach(async () => {
    try {
      await theirWordsAreWithNobodyElse()
      await noLockScreenSaysAnything()
    } finally {
      await house.close()
    }
  })
}

export const say = (person: string, text: string) => house.answer(person, text)
export const read = async (person: string, on: Shown, index = 0): Promise<Shown> => {
  const button = buttons(on).filter(({ title }) => title === 'Read it')[index]
  if (button === undefined) throw new Error(`${person} has nothing to read`)
  const { activity } = await house.pressRaw(person, on.id, button.verb, button.data)
  if (activity === undefined) throw new Error('Nothing was shown')
  return activity
}
export const forged = async (
  person: string,
  verb: string,
  data: Record<string, unknown>,
): Promise<string> => {
  const { activity } = await house.pressRaw(person, (await house.last(person)).id, verb, data)
  return activity === undefined ? '' : words(activity)
}
export const seenBy = async (person: string): Promise<string> =>
  (await house.chat(person)).map((shown) => JSON.stringify(shown)).join('\n')
export const linkOn = (shown: Shown): string =>
  /"url":"(http[^"]+)"/.exec(JSON.stringify(shown.cards))?.[1] ?? ''
export const wordsInFile = async (link: string): Promise<string> => {
  const answer = await fetch(link)
  expect(answer.headers.get('content-type')).toContain('wordprocessingml')
  const zip = await JSZip.loadAsync(await answer.arrayBuffer())
  return (await zip.file('word/document.xml')?.async('text')) ?? ''
}
