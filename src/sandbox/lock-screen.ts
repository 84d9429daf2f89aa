// What a locked phone shows of a new message: anybody who stands nearby can read it.
import { z } from 'zod'

import type { LockScreen } from './chats.ts'

export const botName = 'Round the Table'

type Message = {
  readonly summary?: string | undefined
  readonly text?: string | undefined
  readonly cards: readonly unknown[]
}

/** The summary, else the text, else the first text block of the first card, as Teams chooses. */
export function lockScreenOf({ summary, text, cards }: Message): LockScreen {
  const shown = [summary, text, firstText(cards[0])].find(
    (one) => one !== undefined && one.trim() !== '',
  )
  return { title: botName, text: shown ?? 'Sent a card' }
}

const textBlock = z.looseObject({ type: z.literal('TextBlock'), text: z.string() })
/** Where a card keeps the elements that it is made of, in the order in which they are read. */
const inside = z.looseObject({
  body: z.unknown().optional(),
  items: z.unknown().optional(),
  columns: z.unknown().optional(),
  rows: z.unknown().optional(),
  cells: z.unknown().optional(),
})

function firstText(element: unknown): string | undefined {
  if (Array.isArray(element)) {
    for (const one of element) {
      const found = firstText(one)
      if (found !== undefined) return found
    }
    return undefined
  }
  const block = textBlock.safeParse(element)
  if (block.success) return block.data.text
  const container = inside.safeParse(element)
  if (!container.success) return undefined
  const { body, items, columns, rows, cells } = container.data
  return firstText([body, items, columns, rows, cells].filter((one) => one !== undefined))
}
