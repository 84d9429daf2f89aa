// One person after the other at a phone of 320 pixels, in the practice room’s own page: what they tap
// and type, and what they have to read on the way.
import type { Browser, Locator, Page } from 'playwright-core'
import { z } from 'zod'

import { visit } from '../support/chromium.ts'

/** What was read: the words and fields in view, and how tall it stands. */
type Reading = { readonly words: number; readonly inputs: number; readonly pixels: number }
export type Effort = Reading & {
  readonly taps: number
  readonly messages: number
  /** What is read after the last tap: a receipt, or the same form again. */
  readonly receipt: Reading
}

/** What the page leaves beside a card: the card itself is 320 pixels wide. */
const roomAround = 54

const nothing: Reading = { words: 0, inputs: 0, pixels: 0 }
const add = (a: Reading, b: Reading): Reading => ({
  words: a.words + b.words,
  inputs: a.inputs + b.inputs,
  pixels: a.pixels + b.pixels,
})

const reading = z.object({ words: z.number(), inputs: z.number(), pixels: z.number() })
const readings = z.record(z.string(), reading.extend({ says: z.string() }))

/** Of each message of the bot, what is in view of its cards; what is folded away is not read. */
const lookAtCards = `(() => {
  const inView = (node) => node.parentElement.checkVisibility() && node.parentElement.closest('select, .notice') === null
  const look = (article) => {
    const says = []
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) if (inView(texts.currentNode)) says.push(texts.currentNode.data)
    const fields = [...article.querySelectorAll('input:not([type=radio]):not([type=checkbox]), textarea, select, .ac-input.ac-choiceSetInput-expanded, .ac-input.ac-choiceSetInput-multiSelect, .ac-toggleInput')].filter((field) => field.checkVisibility())
    for (const field of fields) if ('value' in field && field.tagName !== 'SELECT') says.push(field.value)
    const words = says.join(' ').split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length
    return { words, inputs: fields.length, pixels: Math.round(article.getBoundingClientRect().height), says: says.join('\\n') }
  }
  return Object.fromEntries([...document.querySelectorAll('article[data-activity] .body:has(.card)')].map((body) => [body.closest('article').dataset.activity, look(body)]))
})()`

export class Phone {
  private readonly page: Page
  private before: z.infer<typeof readings> = {}
  private taps = 0
  private messages = 0
  private read = nothing
  private last = nothing
  private isAnswered = false
  private isTicking = false

  private constructor(page: Page) {
    this.page = page
  }

  static async open(browser: Browser, address: string): Promise<Phone> {
    const { page } = await visit(browser, address, { width: roomAround + 320, height: 740 })
    page.setDefaultTimeout(10_000)
    await page.locator('article .card').first().waitFor()
    return new Phone(page)
  }

  /** Takes somebody’s phone. What lies there unread, and `asks` is on it, is the first thing to read. */
  async begin(person: string, asks?: string): Promise<void> {
    await this.page.evaluate(
      `localStorage.setItem('round-the-table.columns', JSON.stringify([...new ` +
        `Set(['${person}', 'school', 'chair', 'admin'])].slice(0, 3)))`,
    )
    await this.page.reload()
    const chat = this.page.locator(`section[data-person="${person}"]`)
    await chat.waitFor()
    await this.page.waitForTimeout(300)
    this.before = await this.look()
    this.taps = 0
    this.messages = 0
    this.read = nothing
    this.last = nothing
    const unread = Object.values(this.before).find(
      ({ says }) => asks !== undefined && says.includes(asks),
    )
    if (unread !== undefined) this.last = unread
  }

  async say(text: string): Promise<void> {
    this.messages += 1
    this.isAnswered = true
    const field = this.page.getByRole('textbox', { name: /^Message from/ })
    await this.act(async () => {
      await field.fill(text)
      await field.press('Enter')
    })
  }

  /** Taps the newest button of that title. */
  async tap(title: string): Promise<void> {
    this.taps += 1
    this.isAnswered = false
    if (!(await this.has(title)))
      throw new Error(`There is no button ‘${title}’ on: ${await this.sees()}`)
    await this.act(() => this.named(title).click())
  }

  /** A tap in a list that is ticked off where it stands: of the list, only what is new is read. */
  async tick(title: string): Promise<void> {
    this.isTicking = true
    await this.tap(title)
    this.isTicking = false
  }

  /** A tap that asks for what is read then. */
  async tapToRead(title: string): Promise<void> {
    await this.tap(title)
    this.isAnswered = true
  }

  has(title: string): Promise<boolean> {
    return this.named(title).isVisible()
  }

  /** A field costs what it takes to choose; typing into one is not a tap. */
  async fill(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.page.getByLabel(label).last().fill(value)
  }

  async choose(label: string, option?: string): Promise<void> {
    this.taps += option === undefined ? 1 : 2
    if (option === undefined) await this.page.getByLabel(label).last().check()
    else await this.page.getByLabel(label).last().selectOption(option)
  }

  /** An answer to what was typed has to be read; what stands there after the last tap is a receipt. */
  effort(): Effort {
    const [read, receipt] = this.isAnswered
      ? [add(this.read, this.last), nothing]
      : [this.read, this.last]
    return { ...read, taps: this.taps, messages: this.messages, receipt }
  }

  close(): Promise<void> {
    return this.page.context().close()
  }

  /** What is on the screen, to find out why a job cannot be done. */
  async sees(): Promise<string> {
    return Object.values(await this.look()).at(-1)?.says ?? ''
  }

  /** The newest, and never one of the tour’s. */
  private named(title: string): Locator {
    return this.page.locator('.messages').getByRole('button', { name: title, exact: true }).last()
  }

  private async act(what: () => Promise<void>): Promise<void> {
    this.read = add(this.read, this.last)
    let asked = 0
    let answered = 0
    const isDeed = (url: string) => /\/(?:say|press)$/.test(url)
    const began = (request: { url(): string }) => (asked += isDeed(request.url()) ? 1 : 0)
    const ended = (request: { url(): string }) => (answered += isDeed(request.url()) ? 1 : 0)
    this.page.on('request', began)
    this.page.on('requestfinished', ended)
    await what()
    await this.page.waitForTimeout(150)
    for (let waited = 0; asked > answered && waited < 200; waited += 1)
      await this.page.waitForTimeout(50)
    await this.page.waitForFunction(
      "document.querySelector('article[inert]') === null && " +
        "[...document.querySelectorAll('.typing')].every((one) => one.hidden)",
    )
    this.page.off('request', began)
    this.page.off('requestfinished', ended)
    const now = await this.look()
    this.last = Object.entries(now)
      .filter(([id, { says }]) => this.before[id]?.says !== says)
      .map(([id, card]) =>
        asked > 0 && !this.isTicking && isAnother(card, this.before[id])
          ? card
          : more(card, this.before[id]),
      )
      .reduce(add, nothing)
    this.before = now
  }

  private async look(): Promise<z.infer<typeof readings>> {
    return readings.parse(await this.page.evaluate(lookAtCards))
  }
}

/** A card that begins as before, but for its numbers, is the one that was read already. */
const isAnother = (card: { says: string }, before?: { says: string }): boolean =>
  beginning(card.says) !== beginning(before?.says ?? '')
const beginning = (says: string): string =>
  says
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 3)
    .join('\n')
    .replace(/\d+/g, '')

/** What a tap opened on a card that was read already. */
const more = (card: Reading, before: Reading = nothing): Reading => ({
  words: Math.max(card.words - before.words, 0),
  inputs: Math.max(card.inputs - before.inputs, 0),
  pixels: Math.max(card.pixels - before.pixels, 0),
})
