// A fault that is put in on purpose, in the place of a port, to see whether anything notices.
import type { Ports } from '../world.ts'

export type Planted = {
  readonly name: string
  /** What is wrong with it, in a sentence. */
  readonly what: string
  readonly ports: Ports
  /** It shows only where something goes wrong in the machine as well. */ readonly weather?: number
}
