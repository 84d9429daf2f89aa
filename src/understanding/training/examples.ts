// Sentences whose meaning is known, one a line as people type them, in the text files of examples/:
// a folder for each speaker, '[intent]' before its sentences, '->' before the reason of a refusal,
// '#' before a remark. `npm run learn` learns from them: add a sentence that was misread, and the
// next like it is read better.
import { readdirSync, readFileSync } from 'node:fs'

import { allIntents, type Intent, type Speaker } from '../meaning/intents.ts'
import { refuseReasons, type RefuseWhy } from '../meaning/slots.ts'

export type Example = {
  readonly as: Speaker | 'anyone'
  readonly intent: Intent
  readonly why?: RefuseWhy
  readonly text: string
}

const folder = new URL('../examples/', import.meta.url)
const speakers = ['chair', 'professional', 'administrator', 'anyone'] as const

/**
 * Throws where a file names no intent that there is, or a sentence stands under none: the service
 * must not start half taught.
 */
function examplesIn(as: Example['as'], file: string): Example[] {
  const lines = readFileSync(new URL(file, folder), 'utf8').split('\n')
  let intent: Intent | undefined
  return lines.flatMap((line, at) => {
    const fail = (what: string): never => {
      throw new TypeError(`examples/${file}, line ${String(at + 1)}: ${what}`)
    }
    const said = line.trim()
    if (said === '' || said.startsWith('#')) return []
    const heading = /^\[(?<name>\w+)\]$/.exec(said)?.groups?.['name']
    if (heading !== undefined) {
      intent = intentNamed(heading) ?? fail(`there is no intent '${heading}'`)
      return []
    }
    const [text = '', told] = said.split(' -> ')
    const why = refuseReasons.find((reason) => reason === told)
    if (told !== undefined && why === undefined) fail(`there is no reason '${told}'`)
    if (intent === undefined) return fail('an [intent] has to stand before the first sentence')
    return [{ as, intent, text, ...(why === undefined ? {} : { why }) }]
  })
}

const intentNamed = (name: string): Intent | undefined =>
  name === 'unknown' ? name : allIntents.find((intent) => intent === name)

export const commandExamples: readonly Example[] = examplesIn('anyone', 'commands.txt')

/**
 * Read from the files each time: what the weights are learnt from, which no message waits for. A
 * command is known as it stands.
 */
export const readExamples = (): readonly Example[] =>
  speakers.flatMap((as) =>
    readdirSync(new URL(`${as}/`, folder))
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .flatMap((file) => examplesIn(as, `${as}/${file}`)),
  )

/**
 * The sentences that would teach two things of one speaker, each in a line that says what to do;
 * none where all is well.
 */
export function contradictions(examples: readonly Example[]): string[] {
  const meanings = new Map<string, Example>()
  return examples.flatMap((example) => {
    const who = example.as === 'anyone' ? speakers : [example.as]
    const said = who.map((each) => `${each}: ${example.text.toLowerCase()}`)
    const other = said
      .map((words) => meanings.get(words))
      .find((found) => found !== undefined && !meansTheSame(found, example))
    for (const words of said) meanings.set(words, example)
    return other === undefined
      ? []
      : [
          `‘${example.text}’ stands under ${other.intent} (${other.as}) and under ` +
            `${example.intent} (${example.as}). Keep it in one of them.`,
        ]
  })
}

const meansTheSame = (one: Example, other: Example): boolean =>
  one.intent === other.intent && one.why === other.why
