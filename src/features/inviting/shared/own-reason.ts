// Why somebody cannot come, in their own words, without the 'sorry' and the 'I really can't make
// it' beside it.
import { readReason } from '../../../understanding/reading/content.ts'
import { whoComesForMe } from './who-comes.ts'
import { sideOf } from './yes-and-no.ts'

const saysNoReason = new RegExp(
  String.raw`^(?:so |very |really |but |and )*(?:sorry|apolog\w+|thanks|` +
    'thank you|thx|cheers|hope|(?:my |a |the )?(?:report|note|' +
    String.raw`update)\b|(?:i['’]?ll|will|can) send)|\b(?:i|we) (?:really |just |` +
    String.raw`definitely )*(?:can['’]?t|cannot|won['’]?t|can not|wont|cant)\b`,
  'i',
)

/** '' where none is said. */
export function ownReason(text: string): string {
  const reason = readReason(text)
  if (reason === undefined) return ''
  const start = text.toLowerCase().indexOf(reason.toLowerCase())
  if (start === -1) return reason
  // The clause in which it begins is the reason too, where that is no answer: 'I'm on' of 'I'm on
  // clinic'.
  const before = /(?:^|[,.;:!]\s|\s[-–]\s|\bas\s|\b(?:because|cos|since)\s)([^,.;:!]*)$/i.exec(
    text.slice(0, start),
  )
  const lead = before?.[1] ?? ''
  const isWhole = lead.trim().split(/\s+/).length <= 4 && !isAnswer(lead) && !/\bto\b/i.test(lead)
  return `${isWhole ? lead : ''}${reason}`
    .split(/(?<=[,.;!])\s+|\s[-–]\s/)
    .filter((clause, at) => at === 0 || !isAnswer(clause))
    .join(' ')
    .replace(/(?<![\s,.;!])[\s,.;!]+$/, '')
    .trim()
}

const isAnswer = (clause: string): boolean =>
  saysNoReason.test(clause.trim()) ||
  sideOf(clause.trim().replace(/(?<![,.;!])[,.;!]+$/, '')) !== undefined ||
  whoComesForMe(clause) !== ''
