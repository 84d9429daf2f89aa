import type { RefuseWhy } from '../../meaning/slots.ts'

/** How one thing is asked that the bot must not do. */
export type RefusedClues = {
  readonly why: RefuseWhy
  readonly clues: readonly string[]
  readonly against?: readonly string[]
}
