// Finds a Chromium on this machine and opens the practice room in it, with an ear for everything
// that goes wrong in a page.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { z } from 'zod'

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The one that CHROMIUM_PATH names, if it names one; otherwise the first of the usual places that has one. */
export function chromiumPath(): string | undefined {
  const named = process.env['CHROMIUM_PATH'] ?? ''
  return (named === '' ? usual : [named]).find((path) => existsSync(path))
}

export const noChromium =
  'No Chromium was found, so the practice room was not looked at in ' +
  'a browser: install Debian’s chromium, or name one in CHROMIUM_PATH.'

/** A fresh profile each time, which is gone when the browser is closed. */
export const openChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--lang=en-GB',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })

export type Look = {
  readonly width: number
  readonly height: number
  readonly colours?: 'light' | 'dark'
}

/** One page, and all that it complained of so far: errors, refused requests, and what its content policy blocked. */
export type Visit = { readonly page: Page; readonly complaints: () => Promise<string[]> }

export async function visit(
  browser: Browser,
  address: string,
  { width, height, colours = 'light' }: Look,
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: colours,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`answer ${response.status()}: ${response.url()}`)
  })
  await page.addInitScript(
    "globalThis.blocked = []; document.addEventListener('securitypolicyviolation', " +
      '(event) => blocked.push(`blocked: ${event.violatedDirective} ${event.blockedURI}`))',
  )
  await page.goto(address)
  return {
    page,
    complaints: async () => [
      ...heard,
      ...z.array(z.string()).parse(await page.evaluate('blocked')),
    ],
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const findings = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullish(),
    help: z.string(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
)

/** What axe-core finds serious or critical on the page as it stands, each with the places. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = findings.parse(
    await page.evaluate(
      'axe.run(document, { resultTypes: ["violations"] }).then((results) => results.violations)',
    ),
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary ?? ''}`),
    )
}

/** Whether the keyboard's focus is on it. */
export const hasFocus = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) === 1

const maxSteps = 150

/**
 * Goes through the page with Tab, or Shift+Tab, until the focus is on the one target. Throws with
 * the way it went instead.
 */
export async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const page = target.page()
  const met: string[] = []
  for (let step = 0; step < maxSteps; step += 1) {
    await page.keyboard.press(key)
    if (await hasFocus(target)) return
    met.push(
      z
        .string()
        .parse(
          await page.evaluate(
            "(document.activeElement.getAttribute('aria-label') ?? " +
              'document.activeElement.textContent).slice(0, 40)',
          ),
        ),
    )
  }
  throw new Error(`The keyboard never came there. It met: ${[...new Set(met)].join(' | ')}`)
}
