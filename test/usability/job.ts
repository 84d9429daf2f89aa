// A job that somebody has to get done, and what it took when four hurried users tried it on 1135137.
import type { House } from '../support/house.ts'
import type { Phone } from './phone.ts'

export type Figures = {
  readonly taps?: number
  readonly messages?: number
  readonly words?: number
  readonly inputs?: number
  readonly pixels?: number
}

/** One thing that somebody does at their phone, or several. */
type Step = (phone: Phone) => Promise<void>

export type Job = {
  readonly name: string
  readonly person: string
  /** What stands on the card that lies there unread, where the job begins with one. */
  readonly unread?: string
  /** As the users met it; what they did not count is left out. */
  readonly before: Figures
  /** What others did in the meantime; it is not measured. */
  readonly meanwhile?: (house: House) => Promise<unknown>
  readonly deed: Step
}

export const steps =
  (...each: readonly Step[]): Step =>
  async (phone) => {
    for (const step of each) await step(phone)
  }

const stepOf =
  <Given extends readonly unknown[]>(act: (phone: Phone, ...given: Given) => Promise<void>) =>
  (...given: Given): Step =>
  (phone) =>
    act(phone, ...given)

export const say = stepOf((phone, text: string) => phone.say(text))
export const tap = stepOf((phone, title: string) => phone.tap(title))
export const tick = stepOf((phone, title: string) => phone.tick(title))
export const tapToRead = stepOf((phone, title: string) => phone.tapToRead(title))
export const fill = stepOf((phone, fields: Readonly<Record<string, string>>) => phone.fill(fields))
export const choose = stepOf((phone, label: string, option?: string) => phone.choose(label, option))

/** Through a form of many steps, as long as the button is there. */
export const tapWhileThere = stepOf(async (phone, title: string) => {
  while (await phone.has(title)) await phone.tap(title)
})
