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

export type Job = {
  readonly name: string
  readonly person: string
  /** What stands on the card that lies there unread, where the job begins with one. */
  readonly unread?: string
  /** As the users met it; what they did not count is left out. */
  readonly before: Figures
  /** What others did in the meantime; it is not measured. */
  readonly meanwhile?: (house: House) => Promise<unknown>
  readonly deed: (phone: Phone) => Promise<void>
}
