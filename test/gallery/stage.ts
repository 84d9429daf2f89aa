// An empty page in Chromium on which cards are drawn as in Teams. It is served from memory: nothing listens anywhere.
import { readFile } from 'node:fs/promises'

import type { Browser, Page } from 'playwright-core'
import { z } from 'zod'

import { pageFile } from '../../src/sandbox/page-files.ts'
import type { DrawnCard } from './every-card.ts'

export const looks = ['light', 'dark', 'contrast'] as const
export type Look = (typeof looks)[number]
/** A chat on a desktop, and the narrowest phone. */
export const widths = { desktop: 520, phone: 320 } as const

const home = 'http://gallery.test'
const own: ReadonlyMap<string, string> = new Map([
  ['/', 'stage.html'],
  ['/gallery/stage.css', 'stage.css'],
  ['/gallery/stage.js', 'stage.js'],
  ['/gallery/teams-looks.js', 'teams-looks.js'],
])
const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

export interface Stage {
  readonly page: Page
  show(cards: readonly DrawnCard[], look: Look, width: number, captions?: boolean): Promise<void>
  /** What reaches over the edge of a card, with what stands in it. */
  tooWide(): Promise<string[]>
  /** How tall each card is drawn, in pixels, in the order in which they are shown. */
  heights(): Promise<number[]>
  close(): Promise<void>
}

export async function openStage(browser: Browser, width = 1_100): Promise<Stage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname
    const file = own.get(path)
    if (file !== undefined)
      return route.fulfill({
        contentType: types[file.split('.').at(-1) ?? ''] ?? '',
        body: await readFile(new URL(file, import.meta.url), 'utf8'),
      })
    const found = await pageFile('GET', path.split('/').slice(2))
    return found === undefined
      ? route.fulfill({ status: 404, body: '' })
      : route.fulfill({ contentType: found.contentType, body: Buffer.from(found.body) })
  })
  await page.goto(`${home}/`)
  await page.waitForFunction('globalThis.ready === true')
  return {
    page,
    show: async (cards, look, cardWidth, captions = false) => {
      const drawn = cards.map(({ feature, state, json }) => ({
        json,
        name: `${feature}, ${state}`,
        ...(captions ? { caption: `${feature}: ${state}` } : {}),
      }))
      await page.evaluate(
        `show(${JSON.stringify(drawn)}, ${JSON.stringify({ look, width: cardWidth })})`,
      )
    },
    tooWide: async () => z.array(z.string()).parse(await page.evaluate('tooWide()')),
    heights: async () => z.array(z.number()).parse(await page.evaluate('heights()')),
    close: () => context.close(),
  }
}
