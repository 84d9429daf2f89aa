// The practice room at every size at which somebody opens it, and by keyboard.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { barriers, hasFocus } from '../support/chromium.ts'
import { some } from '../support/some.ts'
import { ask, column, enter, house, wide, withABrowser } from './room-ground.ts'

withABrowser()

const phone = { width: 360, height: 740 }
const heights = z.object({ chat: z.number(), page: z.number(), sideways: z.number() })

const measure = async (page: Page) =>
  heights.parse(
    await page.evaluate(
      "({ chat: document.querySelector('.messages').clientHeight, page: " +
        'document.documentElement.scrollHeight, sideways: ' +
        'document.documentElement.scrollWidth - innerWidth })',
    ),
  )

/** Whether the whole of a button is seen without any scrolling: in the window, and in its list of messages. */
const isInSight = async (page: Page, person: string, name: string): Promise<boolean> => {
  const [button, log] = await Promise.all([
    column(page, person).getByRole('button', { name }).boundingBox(),
    column(page, person).getByRole('log').boundingBox(),
  ])
  const bottom = Math.min((log?.y ?? 0) + (log?.height ?? 0), page.viewportSize()?.height ?? 0)
  return button !== null && log !== null && button.y >= log.y && button.y + button.height <= bottom
}

describe('what is seen first', () => {
  it.for([wide, phone])(
    '‘I can come’ is in sight without scrolling at $width × $height, with the tour open',
    async (look, context) => {
      const { page, complaints } = await enter(context, look)
      await page.getByRole('region', { name: 'A tour of one conference' }).waitFor()
      await expect.poll(() => isInSight(page, 'school', 'I can come')).toBe(true)
      expect(await complaints()).toEqual([])
    },
  )

  it.for([1200, 1400, 1640])(
    'the phones, the school’s chat and the chair’s stand side by side at %i pixels',
    async (width, context) => {
      const { page } = await enter(context, { width, height: 800 })
      const places = [
        page.locator('aside.phones'),
        column(page, 'school'),
        column(page, 'chair'),
      ].map(async (one) => {
        const box = await one.boundingBox()
        return {
          left: box?.x ?? 0,
          top: Math.round(box?.y ?? 0),
          right: (box?.x ?? 0) + (box?.width ?? 0),
        }
      })
      const [phones, school, chair] = await Promise.all(places)
      expect(new Set([phones?.top, school?.top, chair?.top]).size).toBe(1)
      expect(phones?.right).toBeLessThan(school?.left ?? 0)
      expect(school?.right).toBeLessThan(chair?.left ?? 0)
      expect(chair?.right).toBeLessThanOrEqual(width)
      expect((await measure(page)).sideways).toBe(0)
    },
  )

  it('the clock takes one line, whether the tour is open or closed', async (context) => {
    const { page } = await enter(context, wide)
    const high = async () => (await page.locator('header.bar').boundingBox())?.height
    expect(await high()).toBeLessThan(60)
    await page.getByRole('button', { name: 'Close the tour' }).click()
    expect(await high()).toBeLessThan(60)
  })

  it('a chat on a phone is at least 400 pixels high, with the tour and without it', async (context) => {
    const { page } = await enter(context, phone)
    expect((await measure(page)).chat).toBeGreaterThanOrEqual(400)
    await page.getByRole('button', { name: 'Close the tour' }).click()
    expect((await measure(page)).chat).toBeGreaterThanOrEqual(400)
  })

  it('on a phone the clock, the tour and ‘Begin afresh’ are behind one button', async (context) => {
    const { page } = await enter(context, phone)
    await page.getByRole('button', { name: 'Close the tour' }).click()
    const next = page.getByRole('button', { name: 'Next working day, 9:00' })
    expect(await next.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'The clock, the tour and more' }).click()
    await page.getByRole('button', { name: 'Begin afresh' }).waitFor()
    await page.getByRole('button', { name: 'Take the tour' }).waitFor()
    await next.click()
    await page.locator('.clock').getByText('Tue 24 November').waitFor()
    expect(await barriers(page)).toEqual([])
  })
})

describe('enlarged, or turned sideways', () => {
  it.for(
    some([
      { name: 'enlarged to 200 %', width: 700, height: 450 },
      { name: 'a phone on its side', width: 740, height: 360 },
    ]),
  )('$name: the page scrolls, and everything is reached', async ({ width, height }, context) => {
    const { page, complaints } = await enter(context, { width, height })
    const { chat, page: whole, sideways } = await measure(page)
    expect(chat).toBeGreaterThanOrEqual(240)
    expect(whole).toBeGreaterThan(height)
    expect(sideways).toBe(0)
    const field = column(page, 'school').getByRole('textbox', { name: /^Message from/ })
    await field.scrollIntoViewIfNeeded()
    const box = await field.boundingBox()
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height)
    await column(page, 'school').getByRole('button', { name: 'I can come' }).click()
    await column(page, 'school').getByText('You are coming').waitFor()
    expect(await barriers(page)).toEqual([])
    expect(await complaints()).toEqual([])
  })
})

describe('by keyboard', () => {
  it('the message box is within ten steps of the top', async (context) => {
    const { page } = await enter(context, wide)
    const field = column(page, 'school').getByRole('textbox', { name: /^Message from/ })
    let steps = 0
    while (!(await hasFocus(field)) && steps < 20) {
      await page.keyboard.press('Tab')
      steps += 1
    }
    expect(steps).toBeLessThanOrEqual(10)
  })

  it('stays within ten steps when cards have been shown again, and the first step leads there at once', async (context) => {
    const { page } = await enter(context, wide)
    for (const words of ['help', 'help', 'dates', 'dates', 'help']) {
      await ask(page, 'school', words)
      await column(page, 'school').getByText('is answering').waitFor({ state: 'hidden' })
    }
    await page.reload()
    await column(page, 'school').getByText('What I can do').last().waitFor()
    await page.keyboard.press('Tab')
    expect(await hasFocus(page.getByRole('link', { name: 'Go to the message box' }))).toBe(true)
    await page.keyboard.press('Enter')
    const field = column(page, 'school').getByRole('textbox', { name: /^Message from/ })
    expect(await hasFocus(field)).toBe(true)
  })

  it('the suggestions are one step, and the arrows go along them', async (context) => {
    const { page } = await enter(context, wide)
    const row = column(page, 'school').getByRole('group', { name: 'Things to try' })
    await row.getByRole('button').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await hasFocus(row.getByRole('button').nth(1))).toBe(true)
    await page.keyboard.press('Tab')
    expect(
      await hasFocus(column(page, 'school').getByRole('textbox', { name: /^Message from/ })),
    ).toBe(true)
  })
})

describe('an old card', () => {
  it('has no buttons to press once a newer one has them, and what stands alone keeps its own', async (context) => {
    const { page } = await enter(context, wide)
    for (const _time of ['first', 'second']) {
      await ask(page, 'chair', "who's coming")
      await column(page, 'chair').getByText('is answering').waitFor({ state: 'hidden' })
    }
    const cards = column(page, 'chair').locator('.card').filter({ hasText: '0 of 6 have answered' })
    await expect.poll(() => cards.count()).toBe(2)
    expect(await cards.first().getAttribute('inert')).toBe('')
    expect(await cards.last().getAttribute('inert')).toBe(null)
    await column(page, 'chair')
      .getByText('There is a newer card of this below.')
      .filter({ visible: true })
      .waitFor()
    expect(await column(page, 'school').locator('.card').last().getAttribute('inert')).toBe(null)
    expect(await barriers(page)).toEqual([])
  })
})

describe('beginning', () => {
  it('the bare address leads to the room', async (context) => {
    const { page } = await enter(context, wide, new URL('/', house.service.sandbox).href)
    expect(new URL(page.url()).pathname).toBe('/sandbox/')
  })

  it('afresh is asked about first, and then nothing is left: the tour begins at 1', async (context) => {
    const { page } = await enter(context, wide)
    const tour = page.getByRole('region', { name: 'A tour of one conference' })
    await column(page, 'school').getByRole('button', { name: 'I can come' }).click()
    await tour.getByText('✓ Done').waitFor()
    await tour.getByRole('button', { name: 'Next' }).click()
    await tour.getByText('2 of 14').waitFor()
    await page.getByRole('button', { name: 'Begin afresh' }).click()
    const question = page.getByRole('dialog', { name: 'Begin afresh' })
    expect(await barriers(page)).toEqual([])
    await question.getByRole('button', { name: 'Keep it' }).click()
    expect(await column(page, 'school').getByText('You are coming').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Begin afresh' }).click()
    await question.getByRole('button', { name: 'Delete and begin afresh' }).click()
    await column(page, 'school').getByRole('button', { name: 'I can come' }).waitFor()
    await question.waitFor({ state: 'hidden' })
    expect(await column(page, 'school').getByText('You are coming').count()).toBe(0)
    await tour.getByText('1 of 14').waitFor()
    expect(await tour.getByText('✓ Done').isVisible()).toBe(false)
    await page.reload()
    await tour.getByText('1 of 14').waitFor()
  })
})

describe('the tour', () => {
  it('is ticked by what was done, not by what was opened, and says at its end what was and was not', async (context) => {
    const { page, complaints } = await enter(context, wide)
    const tour = page.getByRole('region', { name: 'A tour of one conference' })
    const turnTo = async (title: string) => {
      while (!(await tour.getByRole('heading', { name: title }).isVisible()))
        await tour.getByRole('button', { name: 'Next', exact: true }).click()
    }
    /** Sends what the tour has written into the field, once it stands there. */
    const send = async (person: string, words: string) => {
      const field = column(page, person).getByRole('textbox', { name: /^Message from/ })
      await expect.poll(() => field.inputValue()).toBe(words)
      await field.press('Enter')
    }
    await column(page, 'school').getByRole('button', { name: 'I can come' }).click()
    await tour.getByText('✓ Done').waitFor()
    await turnTo('Time passes')
    await page.getByRole('button', { name: 'Next working day, 9:00' }).click()
    await tour.getByText('✓ Done').waitFor()
    await turnTo('The school starts its report')
    await tour.getByRole('button', { name: 'Write it for me' }).click()
    await send('school', 'start my report')
    await column(page, 'school').getByRole('button', { name: 'Next', exact: true }).waitFor()
    expect(await tour.getByText('✓ Done').isVisible()).toBe(false)
    await column(page, 'school').getByRole('button', { name: 'Next', exact: true }).click()
    await tour.getByText('✓ Done').waitFor()
    await turnTo('On the day')
    await tour.getByRole('button', { name: 'Go to 10 December and write it' }).click()
    await send('chair', 'who is here')
    await column(page, 'chair').getByRole('button', { name: 'Here' }).first().waitFor()
    expect(await tour.getByText('✓ Done').isVisible()).toBe(false)
    await turnTo('How is it going?')
    await tour.getByRole('button', { name: 'Finish' }).click()
    await tour.getByText('3 of 14 done').waitFor()
    await tour.getByText(/Not done: The chair asks who is coming,/).waitFor()
    await tour.getByRole('button', { name: 'Begin afresh' }).waitFor()
    await tour.getByRole('button', { name: 'Try it on my own' }).click()
    await page.getByRole('button', { name: 'Take the tour' }).click()
    await tour.getByText('1 of 14').waitFor()
    expect(await complaints()).toEqual([])
  })
})
