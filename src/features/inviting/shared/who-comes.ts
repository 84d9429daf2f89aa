// 'Owen Rees is going', 'callum will come': the names of those who are said to come, as typed.
import { isPronoun, readAgency, readFamily } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { ordinaryWords } from '../../../understanding/words/ordinary.ts'

export const coming =
  String.raw`(?:com(?:e|es|ing)|go(?:es|ing)?|attend(?:s|ing)?|there|` +
  String.raw`cover(?:s|ing)?|stand(?:s|ing)? in|step(?:s|ping)? in|fill(?:s|` +
  String.raw`ing)? in|pick(?:s|ing)? (?:it |this |mine )?up|deputis\w+)`
const comesHere = new RegExp(
  String.raw`((?:[\p{L}'’-]+ ){1,3})(?:is|are|will|can|to) (?:be )?${coming}\b`,
  'giu',
)

/** Each name with which a word of coming goes, in order. */
export const comers = (text: string): string[] =>
  [...text.matchAll(comesHere)]
    .map(([, words = '']) => nameEnding(words))
    .filter((name) => name !== '')

/**
 * 'I can't come, Owen Rees is going': who comes in the writer's place; '' for nobody, and for one
 * of the family.
 */
export function whoComesForMe(text: string): string {
  const left = text
    .replace(/(?<=\p{L}{2})['’]s (?=(?:\p{L}+ing)\b)/giu, ' is ')
    .replace(/\bgoing to\b(?! (?:the )?(?:meeting|conference|core|it\b|\d))/gi, ' ')
    .replace(/\bto\b/gi, ', to')
  return (
    [...comers(left), ...askedFor(left)].find(
      (name) => readFamily(plainWords(name)) === undefined,
    ) ?? ''
  )
}

const title = String.raw`(?:(?:mr|mrs|ms|miss|dr|dc|ds|pc|nurse|sister)\.? )`
/** 'Can Dr Patel go instead', 'can you ask Mrs Hartley': whoever somebody asks for. */
const asks = [
  new RegExp(
    String.raw`\b(?:can|could|will|would|shall|may) ((?:[\p{L}'’-]+ ){1,3}?)(?:go|come|` +
      String.raw`attend|cover|be there|stand in|step in|do it|take (?:my|this|it))\b`,
    'giu',
  ),
  new RegExp(String.raw`\b(?:ask|get|try) (${title}\p{L}[\p{L}'’-]+)`, 'giu'),
  /\b(?:ask|get|try) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/gu,
]

const askedFor = (text: string): string[] =>
  asks
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, words = '']) => withTitle(nameEnding(words), words))
    .filter((name) => name !== '')

/** 'dr patel', where a name stands behind a title. */
function withTitle(name: string, words: string): string {
  const before = words.trim().slice(0, -name.length || undefined)
  return name === '' ? '' : (new RegExp(`${title}$`, 'i').exec(before)?.[0] ?? '') + name
}

/** A month or an ordinal beside a name, a verb, a pronoun: never part of it. */
const notNames = new RegExp(
  '^(?:not|never|actually|well|okay|ok|so|then|just|maybe|perhaps|nd|' +
    'st|rd|th|went|came|goes|gone|my|our|me|us|him|her|them|his|their|' +
    'colleague|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|january|' +
    'february|march|july|august|september|october|november|december|i|he|' +
    'she|they|it|we|you|who|that|but|and|so|rang|ring|phoned|called|' +
    'emailed|texted|says|said|told|the|a|an|both|all|yes|no|now|instead)$',
  'i',
)

/** The name with which words end: 'Callum Pryce' of 'school rang, Callum Pryce'. */
export function nameEnding(words: string): string {
  const name: string[] = []
  for (const word of words.trim().split(/\s+/).toReversed()) {
    const plain = word.toLowerCase()
    if (
      !/^\p{L}[\p{L}'’-]*$/u.test(word) ||
      notNames.test(word) ||
      isPronoun(word) ||
      ordinaryWords.has(plain)
    )
      break
    if (readAgency(plainWords(plain)).agency !== undefined) break
    name.unshift(word)
  }
  return name.join(' ')
}
