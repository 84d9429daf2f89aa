// Before the first message: the weights are read, and the engine has translated what a long one
// runs.
import { prepareUnderstanding, screenOf } from './understand.ts'

const alphabet = 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż'
/** Words of no language, in letters for which the engine compiles every pattern a second time. */
const unknownWords = (count: number, from: number): string =>
  Array.from({ length: count }, (_, at) => {
    const start = (from + at * 7) % 20
    return alphabet.slice(start, start + 3 + ((from + at) % 9))
  }).join(' ')

/**
 * Reads a few pages of no meaning: the first long message would otherwise wait for the translation.
 */
export function startUnderstanding(): void {
  prepareUnderstanding()
  for (let page = 0; page < 4; page += 1) screenOf(unknownWords(700, page))
}
