// Every card in every state, drawn by Microsoft's renderer with the colours that Teams gives it.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import { z } from 'zod'

import { budgetedCards, overspent } from '../card-budgets-ground.ts'
import { everyCard } from '../gallery/every-card.ts'
import { type Look, looks, openStage, type Stage, widths } from '../gallery/stage.ts'
import { chromiumPath, noChromium, openChromium } from '../support/chromium.ts'
import { some } from '../support/some.ts'

const path = chromiumPath()
// Where somebody relies on the outcome, a browser that is missing is a failure and not an excuse.
const mustRun = process.env['CI'] === 'true'
const cards = everyCard()
let browser: Browser | undefined
let opened: Stage | undefined

beforeAll(async () => {
  if (path === undefined) return
  browser = await openChromium(path)
  opened = await openStage(browser)
  await opened.page.evaluate(
    readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
  )
})
afterAll(() => browser?.close())

function stage(context: TestContext): Stage {
  if (opened !== undefined) return opened
  if (mustRun) throw new Error(noChromium)
  return context.skip(noChromium)
}

const findings = z.array(z.object({ impact: z.string().nullish(), sentence: z.string() }))

/** What axe-core finds on the cards that are shown; the page around them is not the cards'. */
const axe = (rules: string) =>
  `axe.run('figure', { resultTypes: ['violations'], elementRef: true, ${rules} ` +
  '}).then(({ violations }) => violations.flatMap(({ id, impact, help, nodes }) => ' +
  'nodes.map(({ element, html, failureSummary }) => ({ impact, sentence: ' +
  `[element.closest('figure').dataset.name, id, ` +
  `help, html, failureSummary ?? ''].join('\\n') }))))`
/** How it is built is the same in every colour. */
const rulesFor = (look: Look): string =>
  look === 'light' ? 'rules: { region: { enabled: false } }' : "runOnly: ['color-contrast']"
/** So many at once: the measures take most of their time to begin. */
const batches = Array.from({ length: Math.ceil(cards.length / 24) }, (_, index) =>
  cards.slice(index * 24, index * 24 + 24),
)

describe('every card in every state, in a browser', () => {
  it.for(some(looks))('shuts nobody out: %s', async (look, context) => {
    const on = stage(context)
    const found: string[] = []
    for (const batch of batches) {
      await on.show(batch, look, widths.desktop)
      found.push(
        ...findings
          .parse(await on.page.evaluate(axe(rulesFor(look))))
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ sentence }) => sentence),
      )
    }
    expect(found).toEqual([])
  })

  it.for(some(Object.entries(widths)))(
    'fits its chat without sideways scrolling: %s',
    async ([, width], context) => {
      const on = stage(context)
      const found: string[] = []
      for (const batch of batches) {
        await on.show(batch, 'light', width)
        found.push(...(await on.tooWide()))
      }
      expect(found).toEqual([])
    },
  )

  it('a question or a receipt is no taller than a phone', async (context) => {
    const on = stage(context)
    const answers = budgetedCards.filter(({ isAnswer }) => isAnswer)
    const tall = new Map<string, number>()
    for (let start = 0; start < answers.length; start += 24) {
      const batch = answers.slice(start, start + 24)
      await on.show(
        batch.map(({ name, json }) => ({ feature: 'budget', state: name, json })),
        'light',
        widths.phone,
      )
      const heights = await on.heights()
      for (const [place, { name }] of batch.entries()) tall.set(name, heights[place] ?? 0)
    }
    expect(tall.size).toBeGreaterThan(100)
    expect(overspent('pixels', tall)).toEqual([])
  })

  it('the same question on two cards is answered on each of them', async (context) => {
    const on = stage(context)
    const json = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'answer',
          label: 'Your answer',
          style: 'expanded',
          wrap: true,
          value: 'yes',
          choices: [
            { title: 'Yes', value: 'yes' },
            { title: 'No', value: 'no' },
          ],
        },
      ],
    }
    await on.show(
      [1, 2].map((number) => ({ feature: 'none', state: `card ${number}`, json })),
      'light',
      widths.phone,
    )
    expect(await on.page.evaluate("document.querySelectorAll('input:checked').length")).toBe(2)
  })

  it('and the measure notices what is too wide, and a colour that cannot be read', async (context) => {
    const on = stage(context)
    const json = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { type: 'TextBlock', text: 'Amber', color: 'Warning' },
        {
          type: 'ColumnSet',
          columns: ['a', 'b'].map((text) => ({
            type: 'Column',
            width: '400px',
            items: [{ type: 'TextBlock', text }],
          })),
        },
      ],
    }
    await on.show([{ feature: 'none', state: 'broken', json }], 'light', widths.phone)
    expect((await on.tooWide()).length).toBeGreaterThan(0)
    expect(JSON.stringify(await on.page.evaluate(axe(rulesFor('light'))))).toContain(
      'color-contrast',
    )
  })
})
