// What somebody writes into a form. Every free text holds a word that occurs nowhere else, so that whoever is shown it later
// shows whose it was, and about which family.
import { addDays, inLondon } from '../../src/domain/dates/dates.ts'
import type { Instant, PersonId } from '../../src/domain/ids.ts'
import type { Chance } from '../support/chance.ts'
import type { Button, Field } from './chats.ts'

/** A word that one person typed into one field, once. */
export type Canary = {
  readonly word: string
  readonly by: PersonId
  readonly at: Instant
  readonly verb: string
  readonly field: string
  /** Absent where the card was about no family. */
  readonly family: string | undefined
  readonly meeting: string | undefined
}

export interface Canaries {
  /** A new one. */
  plant(facts: Omit<Canary, 'word'>): string
  find(word: string): Canary | undefined
}

/** 'heron007x0012' is the twelfth that p7 typed; 'robin3x1' is a child of family 3, and 'carer3x0' a parent. */
export const canaryWords = /\b(?:heron\d{3}x\d{4}|robin\d+x\d+|carer\d+x\d+)\b/gi

export function openCanaries(): Canaries {
  const planted = new Map<string, Canary>()
  const numbers = new Map<PersonId, number>()
  return {
    plant(facts) {
      const number = (numbers.get(facts.by) ?? 0) + 1
      numbers.set(facts.by, number)
      // Always as long: what is cut off in its middle is no word of its own.
      const word = `heron${facts.by.slice(1).padStart(3, '0')}x${String(number).padStart(4, '0')}`
      planted.set(word, { ...facts, word })
      return word
    },
    find: (word) => planted.get(word),
  }
}

export type Filling = {
  readonly chance: Chance
  readonly now: Instant
  readonly by: PersonId
  readonly button: Button
  readonly canaries: Canaries
  /** Names of colleagues, for whoever is asked who comes instead. */
  readonly colleagues: readonly string[]
}

const sentences = [
  'Things are calmer at home since',
  'Mum has kept every appointment and',
  'I have seen the child twice this week,',
  'There is still shouting at night,',
  'The family asked for help with',
  'School says that mornings are late,',
]

/** What is in each field when the button is pressed. */
export function fillIn(fields: readonly Field[], filling: Filling): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.id, valueFor(field, filling)]))
}

function valueFor(
  field: Field,
  { chance, now, by, button, canaries, colleagues }: Filling,
): string {
  const today = inLondon(now).date
  switch (field.kind) {
    case 'ChoiceSet': {
      if (field.choices.length === 0) return field.value
      if (field.value !== '' && chance.happens(0.5)) return field.value
      if (field.several)
        return (
          field.choices.filter(() => chance.happens(0.5)).join(',') || chance.pick(field.choices)
        )
      return chance.pick(field.choices)
    }
    case 'Toggle':
      return chance.happens(0.5) ? 'true' : 'false'
    case 'Number':
      return String(chance.between(0, 30))
    case 'Time':
      return field.value !== '' && chance.happens(0.7)
        ? field.value
        : chance.pick(['09:30', '10:00', '11:15', '14:00', '15:45'])
    case 'Date': {
      if (field.value !== '' && chance.happens(0.5)) return field.value
      const isPast = /^(on|on2|agreedOn|counted_from)$/.test(field.id)
      return addDays(today, isPast ? -chance.below(3) : chance.between(2, 40))
    }
    case 'Text':
      if (!field.required && chance.happens(0.25)) return field.value
      if (field.id === 'name' && colleagues.length > 0 && chance.happens(0.8))
        return chance.pick(colleagues)
      if (/email/.test(field.id)) return `${by}.colleague@example.org`
      if (/teamsId|tenantId/.test(field.id)) return ''
      if (/minutes|number/.test(field.id)) return String(chance.between(5, 40))
      if (/link/.test(field.id)) return 'https://meet.example.org/other'
      if (field.id === 'parents') return 'Mum; Dad'
      if (field.id === 'somebody') return chance.pick(['', 'Nan', 'Auntie Jo', 'Step-dad'])
      // What a whole council knows of itself is nobody's secret.
      if (/^(agency|role|name)$/.test(field.id))
        return chance.pick(['Kestrel House', 'Deputy', 'Sam Reid', 'Beech Road Academy'])
      if (field.value !== '' && chance.happens(0.4)) return field.value
      return lengthened(
        chance,
        field.maxLength,
        canaries.plant({
          by,
          at: now,
          verb: button.verb,
          field: field.id,
          family: textOf(button.data['caseId']),
          meeting: textOf(button.data['meetingId']),
        }),
      )
  }
}

const lengthened = (chance: Chance, maxLength: number, word: string): string => {
  const sentence = `${chance.pick(sentences)} ${word}.`
  return sentence.length <= maxLength ? sentence : word.slice(0, maxLength)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
