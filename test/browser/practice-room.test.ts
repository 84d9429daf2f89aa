import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { barriers, hasFocus, tabTo } from '../support/chromium.ts'
import { some } from '../support/some.ts'
import { ask, column, enter, wide, withABrowser } from './room-ground.ts'

withABrowser()
const bothColours: readonly ('light' | 'dark')[] = ['light', 'dark']

describe('the practice room in a browser', () => {
  it('an invitation is answered with the mouse, and the chair who asks again sees it', async (context) => {
    const { page, complaints } = await enter(context, wide)
    await ask(page, 'chair', "who's coming")
    await column(page, 'chair').getByText('0 of 6 have answered.').waitFor()
    await column(page, 'school').getByRole('button', { name: 'I can come' }).click()
    await column(page, 'school').getByText('You are coming').waitFor()
    expect(await column(page, 'school').getByRole('button', { name: 'I can come' }).count()).toBe(0)
    await ask(page, 'chair', "who's coming")
    await column(page, 'chair').getByText('1 of 6 has answered: 1 coming.').waitFor()
    expect(await complaints()).toEqual([])
  })

  it('an invitation is answered with the keyboard alone, from the phone on which it arrived', async (context) => {
    const { page, complaints } = await enter(context, wide)
    await tabTo(page.locator('button[data-person="health-visitor"]'))
    await page.keyboard.press('Enter')
    const chat = column(page, 'health-visitor')
    await chat.getByRole('button', { name: 'I can come' }).waitFor()
    expect(await hasFocus(chat.getByRole('textbox', { name: 'Message from Shazia Malik' }))).toBe(
      true,
    )
    await tabTo(chat.getByRole('button', { name: 'I can come' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await chat.getByText('You are coming').waitFor()
    await tabTo(column(page, 'chair').getByRole('textbox', { name: 'Message from Margaret Osei' }))
    await page.keyboard.type("who's coming")
    await page.keyboard.press('Enter')
    await column(page, 'chair').getByText('1 of 6 has answered: 1 coming.').waitFor()
    expect(await complaints()).toEqual([])
  })

  it('a reminder shows on the locked phone when the clock is moved, and gives nothing away', async (context) => {
    const { page, complaints } = await enter(context, wide)
    const phone = page.locator('button[data-person="police"]')
    await phone.getByText('You have one item to open.').waitFor()
    await page.getByRole('button', { name: 'Next working day, 9:00' }).click()
    await phone.getByText('Tue 24 November').waitFor()
    expect(await phone.innerText()).toContain('You have one item to open.')
    expect(await phone.innerText()).not.toMatch(/Mia|Leo|conference|4471/i)
    expect(await complaints()).toEqual([])
  })

  it.for(some(bothColours))(
    'nobody is shut out by how it looks or is built: %s',
    async (colours, context) => {
      const { page, complaints } = await enter(context, { ...wide, colours })
      await ask(page, 'chair', "who's coming")
      await column(page, 'chair').getByText('0 of 6 have answered.').waitFor()
      expect(await barriers(page)).toEqual([])
      await column(page, 'school').getByRole('button', { name: 'Send someone' }).click()
      await column(page, 'school').getByText('They come for me').waitFor()
      await ask(page, 'chair', 'xyzzy plugh')
      await column(page, 'chair').getByText('xyzzy plugh').waitFor()
      expect(await barriers(page)).toEqual([])
      expect(await complaints()).toEqual([])
    },
  )

  it('fits a phone of 360 pixels without sideways scrolling', async (context) => {
    const { page, complaints } = await enter(context, { width: 360, height: 740 })
    await ask(page, 'school', 'help')
    await column(page, 'school').getByText('What I can do').waitFor()
    expect(await tooWide(page)).toEqual([])
    expect(await barriers(page)).toEqual([])
    await page.getByRole('button', { name: 'Everybody’s phones' }).click()
    await page.locator('button[data-person="police"]').waitFor()
    expect(await tooWide(page)).toEqual([])
    expect(await complaints()).toEqual([])
  })

  it('the tour opens by itself, shows one thing to do at a time, and notices when it is done', async (context) => {
    const { page, complaints } = await enter(context, wide)
    const tour = page.getByRole('region', { name: 'A tour of one conference' })
    await tour.getByText('The school is invited').waitFor()
    await tour.getByRole('button', { name: 'Open the school’s chat' }).click()
    // The button that it speaks of has the focus: a keyboard goes on from there.
    await expect
      .poll(() => hasFocus(column(page, 'school').getByRole('button', { name: 'I can come' })), {
        timeout: 10_000,
      })
      .toBe(true)
    await page.keyboard.press('Enter')
    await tour.getByText('✓ Done').waitFor()
    await tour.getByRole('button', { name: 'Next' }).click()
    await tour.getByRole('button', { name: 'Write it for me' }).click()
    await expect
      .poll(
        () =>
          column(page, 'chair')
            .getByRole('textbox', { name: /^Message from/ })
            .inputValue(),
        { timeout: 10_000 },
      )
      .toBe('who’s coming')
    await page.keyboard.press('Enter')
    await tour.getByText('✓ Done').waitFor()
    // What a button offers is not what has been done with it.
    await tour.getByRole('button', { name: 'Next' }).click()
    await tour.getByRole('button', { name: 'Open Shazia’s chat' }).click()
    await column(page, 'health-visitor').getByRole('button', { name: 'Send someone' }).waitFor()
    expect(await tour.getByText('✓ Done').isVisible()).toBe(false)
    await tour.getByRole('button', { name: 'Close the tour' }).click()
    await page.reload()
    await page.getByRole('button', { name: 'Take the tour' }).waitFor()
    expect(await tour.count()).toBe(0)
    expect(await complaints()).toEqual([])
  })

  it(
    'the tour goes all the way from a report to a promise that is rated',
    { timeout: 60_000 },
    async (context) => {
      const { page, complaints } = await enter(context, wide)
      const tour = page.getByRole('region', { name: 'A tour of one conference' })
      page.setDefaultTimeout(10_000)
      const turnTo = async (title: string) => {
        while (!(await tour.getByRole('heading', { name: title }).isVisible()))
          await tour.getByRole('button', { name: 'Next', exact: true }).click()
      }
      /** Does what the step says: its own button, Enter, the fields, and the buttons one after the other. */
      const does = async (
        title: string,
        person: string,
        buttons: readonly (string | Record<string, string>)[] = [],
      ) => {
        await turnTo(title)
        await tour.locator('button.send').click()
        // The words stand in the field, or the button is marked, before Enter is pressed.
        await expect
          .poll(
            () =>
              page.evaluate(
                "(({ dataset: { person } = {} }, at) => (at.matches('.pointed') " +
                  "|| (at.value ?? '') !== '') && " +
                  "person)(document.activeElement.closest('section[data-person]') ?? {}, " +
                  'document.activeElement)',
              ),
            { timeout: 10_000 },
          )
          .toBe(person)
        await page.keyboard.press('Enter')
        // The register came by itself at the start: the one that is pressed is the newest.
        await column(page, person).getByText('is answering').waitFor({ state: 'hidden' })
        for (const step of buttons) {
          const card = column(page, person)
          if (typeof step === 'string')
            await card.getByRole('button', { name: step, exact: true }).last().click()
          else
            for (const [label, value] of Object.entries(step)) {
              if (value === 'choose') await card.getByRole('radio', { name: label }).last().check()
              else if (value === 'better' || value === 'partly')
                await card
                  .getByLabel(new RegExp(`^${label}`))
                  .last()
                  .selectOption(value)
              else
                await card
                  .getByLabel(new RegExp(`^${label}`))
                  .last()
                  .fill(value)
            }
        }
        await tour.getByText('✓ Done').waitFor()
      }
      await does('The school starts its report', 'school', ['Next'])
      await does('Mum sees it first', 'school', [{ 'Talked it through': 'choose' }, 'Record it'])
      await does('Somebody offers help', 'school', [
        { 'What should get better': 'Mornings that are not a fight' },
        'Offer it',
      ])
      await does('On the day', 'chair', ['Here'])
      await does('What was decided', 'chair', [
        { 'A child protection plan': 'choose' },
        'Record it',
      ])
      await does('The family’s plan', 'chair', [
        'Bring in 1 offer',
        'What if',
        {
          'What if …': 'Ruth is away',
          '… then …': 'Callum is at the gate',
          '… and who does it': 'Callum',
        },
        'Keep it',
        'Back to the plan',
        'The family agreed',
        { 'Who of the family agreed': 'Mum and Dad', 'At the table, all together': 'choose' },
        'Record that they agreed',
      ])
      await does('The core group', 'admin', [
        { Day: '2026-12-18', Time: '14:00', Place: 'Town Hall' },
        'Invite them',
      ])
      await does('How is it going?', 'school', [{ Better: 'choose' }, '▲ Slipping, as you said'])
      expect(await complaints()).toEqual([])
    },
  )
})

/**
 * The page, or the list of messages in it, if it can be moved sideways. The rows of small buttons
 * may: they are made so.
 */
const tooWide = (page: Page): Promise<unknown> =>
  page.evaluate(
    "[document.documentElement, ...document.querySelectorAll('.messages')].filter((one) " +
      '=> one.clientWidth > 0 && one.scrollWidth > one.clientWidth).map((one) ' +
      '=> `${one.tagName}: ${one.scrollWidth} in ${one.clientWidth}`)',
  )
