// What each person has in their chat with the bot: the cards as they were drawn, and what can be done on them.
import { z } from 'zod'

import type { Instant, PersonId } from '../../src/domain/ids.ts'
import { parts } from '../support/card-parts.ts'

export type Shown = {
  readonly id: string
  readonly to: PersonId
  readonly at: Instant
  readonly template: string
  readonly card: Readonly<Record<string, unknown>>
  /** 'message': it went out by itself. 'answer': to a tap or to something typed. */
  readonly how: 'message' | 'answer'
}

export type Button = {
  readonly title: string
  readonly verb: string
  readonly data: Readonly<Record<string, unknown>>
  readonly style: string
  readonly withInputs: boolean
}

export type Field = {
  readonly id: string
  readonly kind: 'Text' | 'Date' | 'Time' | 'Number' | 'ChoiceSet' | 'Toggle'
  readonly label: string
  readonly value: string
  readonly required: boolean
  readonly several: boolean
  readonly choices: readonly string[]
  /** The longest text that Teams lets somebody type. */ readonly maxLength: number
}

export interface Chats {
  of(person: PersonId): readonly Shown[]
  show(shown: Omit<Shown, 'id'>): Shown
  /** Puts another card where one stands; undefined when it is no longer there. */
  replace(person: PersonId, id: string, changed: Omit<Shown, 'id' | 'to'>): Shown | undefined
}

/** Nobody scrolls further back. */
const kept = 40

export function openChats(): Chats {
  const chats = new Map<PersonId, Shown[]>()
  let number = 0
  return {
    of: (person) => chats.get(person) ?? [],
    show(shown) {
      number += 1
      const added = { ...shown, id: `a${number}` }
      chats.set(shown.to, [...(chats.get(shown.to) ?? []), added].slice(-kept))
      return added
    },
    replace(person, id, changed) {
      const chat = chats.get(person) ?? []
      const before = chat.find((shown) => shown.id === id)
      if (before === undefined) return undefined
      const after = { ...before, ...changed }
      chats.set(
        person,
        chat.map((shown) => (shown.id === id ? after : shown)),
      )
      return after
    },
  }
}

const buttonSchema = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
  style: z.string().default('default'),
  associatedInputs: z.string().optional(),
})

const fieldSchema = z.object({
  type: z.templateLiteral([
    'Input.',
    z.enum(['Text', 'Date', 'Time', 'Number', 'ChoiceSet', 'Toggle']),
  ]),
  id: z.string(),
  label: z.string().default(''),
  value: z.union([z.string(), z.number()]).default(''),
  isRequired: z.boolean().default(false),
  isMultiSelect: z.boolean().default(false),
  choices: z.array(z.object({ value: z.string() })).default([]),
  maxLength: z.number().default(2_000),
})
const kindOf = z.enum(['Text', 'Date', 'Time', 'Number', 'ChoiceSet', 'Toggle'])

/** Every button of a card, those inside opened parts included. */
export function buttonsOn({ card }: Pick<Shown, 'card'>): Button[] {
  return parts(card).flatMap((part) => {
    const read = buttonSchema.safeParse(part)
    if (!read.success) return []
    const { title, verb, data, style, associatedInputs } = read.data
    return [{ title, verb, data, style, withInputs: associatedInputs !== 'none' }]
  })
}

export function fieldsOn({ card }: Pick<Shown, 'card'>): Field[] {
  return parts(card).flatMap((part) => {
    const read = fieldSchema.safeParse(part)
    if (!read.success) return []
    const { type, id, label, value, isRequired, isMultiSelect, choices, maxLength } = read.data
    return [
      {
        id,
        kind: kindOf.parse(type.slice('Input.'.length)),
        label,
        value: String(value),
        required: isRequired,
        several: isMultiSelect,
        choices: choices.map((choice) => choice.value),
        maxLength,
      },
    ]
  })
}
