// What the tests of the practice room's page share: a house, a browser, and visits to it.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, type TestContext } from 'vitest'

import {
  chromiumPath,
  type Look,
  noChromium,
  openChromium,
  type Visit,
  visit,
} from '../support/chromium.ts'
import { type House, openHouse } from '../support/house.ts'

const path = chromiumPath()
// Where somebody relies on the outcome, a browser that is missing is a failure and not an excuse.
const mustRun = process.env['CI'] === 'true'

let browser: Browser | undefined
export let house: House
const visits: Visit[] = []

/** Before and after each test of the files that share this. */
export function withABrowser(): void {
  if (path === undefined) console.warn(noChromium)
  beforeAll(async () => {
    if (path !== undefined) browser = await openChromium(path)
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    house = await openHouse()
  })
  afterEach(async () => {
    for (const { page } of visits.splice(0)) await page.context().close()
    await house.close()
  })
}

/** Opens the practice room's page once everybody's chats are there. */
export async function enter(
  context: TestContext,
  look: Look,
  address = house.service.sandbox ?? '',
): Promise<Visit> {
  if (browser === undefined) {
    if (mustRun) throw new Error(noChromium)
    return context.skip(noChromium)
  }
  const made = await visit(browser, address, look)
  visits.push(made)
  await column(made.page, 'school').getByRole('button', { name: 'I can come' }).waitFor()
  return made
}

export const column = (page: Page, person: string): Locator =>
  page.locator(`section[data-person="${person}"]`)
export const wide: Look = { width: 1400, height: 900 }

export async function ask(page: Page, person: string, words: string): Promise<void> {
  const field = column(page, person).getByRole('textbox', { name: /^Message from/ })
  await field.fill(words)
  await field.press('Enter')
}
