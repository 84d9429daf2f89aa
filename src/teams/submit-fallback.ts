// An old client does nothing for Action.Execute. Each such button carries an Action.Submit to fall
// back to, which comes as a message with a value and no text, and is answered like a tap, with a
// card of its own.
import { z } from 'zod'

import { type Tap, tapSchema } from '../turns/route-press.ts'

const execute = z.looseObject({
  type: z.literal('Action.Execute'),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
})

/** The same card, in which every button has something to fall back to. */
export function withSubmitFallback(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withSubmitFallback)
  if (typeof part !== 'object' || part === null) return part
  const inside = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, withSubmitFallback(value)]),
  )
  const button = execute.safeParse(inside).data
  if (button === undefined) return inside
  const { verb, data, fallback: _none, ...look } = button
  const submit = { ...look, type: 'Action.Submit', data: { ...data, [pressedField]: verb } }
  return { ...inside, fallback: submit }
}

const pressedField = 'pressed'
const submitted = z.looseObject({ [pressedField]: z.string().max(100) })

/** The tap that a message carries in place of words; undefined for any other message. */
export function submittedTap(activity: {
  readonly text?: string
  readonly value?: unknown
}): Tap | undefined {
  if ((activity.text ?? '').trim() !== '') return undefined
  const value = submitted.safeParse(activity.value).data
  if (value === undefined) return undefined
  const { [pressedField]: verb, ...data } = value
  return tapSchema.parse({ verb, data })
}
