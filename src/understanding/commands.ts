// What stands in the command menu, and whole messages as short: each is meant as it stands
// (examples/commands.txt).
import type { Intent } from './meaning/intents.ts'
import { readName, type Roster } from './reading/who.ts'
import { longestRead } from './text/normalise.ts'
import { commandExamples, type Example } from './training/examples.ts'

/** How an intent is offered, and what a press of that button says: its first command. */
const phrases = new Map(commandExamples.toReversed().map(({ text, intent }) => [intent, text]))
export const phraseOf = (intent: Intent): string | undefined => phrases.get(intent)

/** Throws where one command stands twice: of two intents the second would never be asked. */
export function intentsByCommand(
  commands: readonly Pick<Example, 'text' | 'intent'>[],
): ReadonlyMap<string, Intent> {
  const intents = new Map<string, Intent>()
  for (const { text, intent } of commands) {
    const first = intents.get(text)
    if (first !== undefined)
      throw new TypeError(
        `examples/commands.txt: ‘${text}’ stands under ` +
          `${first} and again under ${intent}. Keep one.`,
      )
    intents.set(text, intent)
  }
  return intents
}

const byText = intentsByCommand(commandExamples)

/** '… for 4471': a meeting's number changes no command. */
const numberBehind = /(?: (?:for|of|in|at|to|from|on))? #?[a-z]{0,4}-?\d{3,}[a-z0-9/-]*$/

/**
 * The intent of a command, whatever stands around it: capitals, a full stop, 'please', an emoji, a
 * meeting's number.
 */
export function commandIn(text: string): Intent | undefined {
  const plain = plainCommand(text)
  return byText.get(plain) ?? byText.get(plain.replace(numberBehind, ''))
}

/** No command is longer than what is read, and how a pasted text begins is enough to know it. */
const plainCommand = (text: string): string =>
  text
    .slice(0, longestRead)
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    // An emoji behind it, or a full stop that was dictated, changes no command.
    .replace(/(?<=.)[\s.!?,\p{Extended_Pictographic}\u200d\ufe0f\u{1f3fb}-\u{1f3ff}]+$/u, '')
    .replace(/ full stop$/, '')
    // Nor do kisses: 'thx x'.
    .replace(/(?: x{1,4})+$/, '')
    .replace(/^(?:please|pls) | (?:please|pls)$/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A meeting's number alone asks how it stands. */
export const numberAlone = (text: string, references: readonly string[]): Intent | undefined =>
  references.some(
    (reference) => reference.toLowerCase() === text.trim().replace(/^#/, '').toLowerCase(),
  )
    ? 'status'
    : undefined

/** A name alone that asks is about that person's answer: 'leah?', 'and jo tanner?'. */
export function nameAlone(text: string, people: Roster): Intent | undefined {
  const name = /^\W*(?:and |what about )?([\p{L}'’-]+(?: [\p{L}'’-]+)?)\s*\?+\s*$/iu.exec(text)?.[1]
  const named = name === undefined ? undefined : readName(name, people)
  const parts = named?.person.toLowerCase().split(' ') ?? []
  return name
    ?.toLowerCase()
    .split(' ')
    .every((word) => parts.includes(word)) === true
    ? 'status'
    : undefined
}
