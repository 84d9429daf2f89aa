// What somebody writes into a form. Every free text holds a word that occurs nowhere else, so that
// whoever is shown it later shows whose it was, and about which family.
import { addDays, inLondon, weekday } from '../../src/domain/dates/dates.ts'
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
  /** Whom they may name, by what they are to whoever fills it in. */
  readonly names: Names
}

export type Names = {
  readonly colleagues: readonly string[]
  readonly professionals: readonly string[]
  readonly leaders: readonly string[]
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
  const filled = Object.fromEntries(fields.map((field) => [field.id, valueFor(field, filling)]))
  // Whoever is known by name needs no more said of them; and most people pick from a list where there is one.
  const isKnown =
    (filled['colleague'] ?? '') !== '' || filling.names.professionals.includes(filled['name'] ?? '')
  if (!isKnown || !filling.chance.happens(0.9) || filling.button.verb.startsWith('person.'))
    return filled
  const { colleague = '' } = filled
  return {
    ...filled,
    ...('name' in filled && colleague !== '' ? { name: '' } : {}),
    ...Object.fromEntries(
      ['role', 'agency', 'email'].filter((field) => field in filled).map((field) => [field, '']),
    ),
  }
}

/** What was looked at just before is confirmed as it stands; only now and then something is written over. */
const confirms: ReadonlySet<string> = new Set(['meeting.move', 'meeting.office'])

function valueFor(field: Field, filling: Filling): string {
  const { chance, now, button } = filling
  if (confirms.has(button.verb) && field.value !== '' && chance.happens(0.95)) return field.value
  switch (field.kind) {
    case 'ChoiceSet':
      return chosen(field, chance)
    case 'Toggle':
      return chance.happens(0.5) ? 'true' : 'false'
    case 'Number':
      return String(chance.between(0, 30))
    case 'Time':
      return field.value !== '' && chance.happens(0.7)
        ? field.value
        : chance.pick(['09:30', '10:00', '11:15', '14:00', '15:45'])
    case 'Date': {
      // Whoever wants another day gives one.
      const keeps = button.verb === 'meeting.move-check' ? 0.1 : 0.5
      if (field.value !== '' && chance.happens(keeps)) return field.value
      const [from, to] = daysAhead.get(field.id) ?? [2, 40]
      const day = addDays(inLondon(now).date, chance.between(from, to))
      return from > 0 && [0, 6].includes(weekday(day)) ? addDays(day, 2) : day
    }
    case 'Text':
      return textFor(field, filling)
  }
}

function chosen({ choices, value, several }: Field, chance: Chance): string {
  if (choices.length === 0 || (value !== '' && chance.happens(0.5))) return value
  const some = several ? choices.filter(() => chance.happens(0.5)) : []
  return some.length > 0 ? some.join(',') : chance.pick(choices)
}

/** In which days from today a date lies; two days to six weeks ahead unless told. */
const daysAhead: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['on', [-3, 0]],
  ['on2', [-3, 0]],
  ['agreedOn', [-3, 0]],
  ['counted_from', [-3, 0]],
  ['firstStepBy', [1, 7]],
  ['checkInDate', [7, 20]],
  ['finishBy', [21, 50]],
])

function textFor(field: Field, filling: Filling): string {
  const { chance, canaries, by, now, button } = filling
  if (!field.required && chance.happens(0.25)) return field.value
  const plain = plainText(field, filling)
  if (plain !== undefined) return plain
  if (field.value !== '' && chance.happens(0.4)) return field.value
  const word = canaries.plant({
    by,
    at: now,
    verb: button.verb,
    field: field.id,
    family: textOf(button.data['caseId']),
    meeting: textOf(button.data['meetingId']),
  })
  return lengthened(chance, field.maxLength, word)
}

/** What a whole council knows of itself, and what only makes sense in one form, is nobody's secret. */
function plainText(
  { id, value }: Field,
  { chance, by, button, names }: Filling,
): string | undefined {
  const { verb } = button
  const pick = (some: readonly string[]) => (some.length === 0 ? '' : chance.pick(some))
  if (verb === 'conference.bring-in')
    return ofConference(id, { chance, by }, pick(names.professionals))
  if (id === 'who' && verb.startsWith('meeting.office')) return pick(names.leaders)
  if (id === 'who' && /^(person|duties)\./.test(verb)) return pick(names.professionals)
  if (id === 'name') {
    const known = verb.startsWith('meeting.') ? names.professionals : names.colleagues
    return chance.happens(0.8) && known.length > 0 ? chance.pick(known) : 'Sam Reid'
  }
  if (/email/.test(id)) return `${by}.colleague@example.org`
  if (/teamsId|tenantId/.test(id)) return ''
  if (/minutes|number/.test(id)) return String(chance.between(5, 40))
  if (/link/.test(id)) return 'https://meet.example.org/other'
  if (id === 'parents') return 'Mum; Dad'
  if (id === 'until') return value
  if (id === 'somebody') return chance.pick(['', 'Nan', 'Auntie Jo', 'Step-dad'])
  return /^(agency|role)$/.test(id)
    ? chance.pick(['Kestrel House', 'Deputy', 'Beech Road Academy'])
    : undefined
}

/** A family that the case system does not know: each administrator begins one of their own in chat. */
function ofConference(
  id: string,
  { chance, by }: Pick<Filling, 'chance' | 'by'>,
  invited: string,
): string | undefined {
  const number = 900 + Number(by.slice(1))
  switch (id) {
    case 'family':
      return `F${number}`
    case 'conference':
      return String(9_000 + chance.below(900))
    case 'children':
      return `robin${number}x0:7`
    case 'parents':
      return 'Mum; Dad'
    case 'invited':
      return invited
    default:
      return undefined
  }
}

const lengthened = (chance: Chance, maxLength: number, word: string): string => {
  const sentence = `${chance.pick(sentences)} ${word}.`
  return sentence.length <= maxLength ? sentence : word.slice(0, maxLength)
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
