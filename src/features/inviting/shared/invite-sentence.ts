// 'Add Priya Shah from Oakfield School to 4471', 'invite Jo Bloggs, health visitor at Oakfield
// Clinic': who is to be invited.
import { readAgency } from '../../../understanding/reading/who.ts'
import { plainWords } from '../../../understanding/text/normalise.ts'
import { addressesIn } from '../../kernel/named-in-text.ts'

export type InviteSaid = {
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly email: string
  /** Why they are asked, in the words that were typed. */
  readonly why: string
}

const nobody: InviteSaid = { name: '', role: '', agency: '', email: '', why: '' }
/** 'Add Grace Lindqvist to 4471, school nurse, she knows Mia'. */
const invitesWithWhy = new RegExp(
  '^(?:please |can you |could you |can we |we need to )*(?:invite|add|' +
    String.raw`include) (?<name>[\p{L}'’. -]{2,60}?) (?:to|for|` +
    String.raw`into) \S{0,40}\d\S{0,40}, ?(?!please|thanks|asap)(?:(?:the |a |` +
    'our )?(?<role>(?!(?:she|he|they|who|because|as|for|' +
    String.raw`knows)\b)[\p{L} -]{2,40}?)(?: (?:from|` +
    'at) (?<agency>[^,]{2,80}?))?(?:, ?|$))?(?<why>[^,].{1,200})?$',
  'iu',
)
/** 'Send the invite for 4488 to Grace Lindqvist as well'. */
const sendsInvite = new RegExp(
  '^(?:please |can you |could you |can we )*(?:send|forward|email) (?:the |' +
    'an? )?(?:invite|invitation) (?:(?:for|' +
    String.raw`to) \S{0,40}\d\S{0,40} )?to (?<name>[\p{L}'’. -]{2,60}?)(?:, ?(?:the |` +
    String.raw`a )?(?<role>(?!please)[\p{L} -]{2,40}?))??(?: (?:from|` +
    'at) (?<agency>[^,]{2,80}?))?(?:(?: for|' +
    String.raw` to) \S{0,40}\d\S{0,40})?(?:,? (?:as well|too|also|please|asap|thanks))*$`,
  'iu',
)
const invites = new RegExp(
  '^(?:please |can you |could you |can we |we need to )*(?:invite|' +
    String.raw`add|include) (?<name>[\p{L}'’. -]{2,60}?)(?:(?:, ?(?:the |a )?|` +
    String.raw` as (?:the |a )?)(?<role>[\p{L} -]{2,40}?))??(?: (?:from|at|` +
    'of|with) (?<agency>[^,]{2,80}?))?(?:,? (?:to|for|into) .*)?$',
  'iu',
)

/** What the form takes over; nothing where only a role or an agency is said: 'the gp'. */
export function readInvite(text: string): InviteSaid {
  const [email = ''] = addressesIn(text)
  const plain = withoutAddress(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!])[.!]+$/, '')
  const groups = [invitesWithWhy, sendsInvite, invites]
    .map((pattern) => pattern.exec(plain)?.groups)
    .find((found) => found !== undefined)
  const name = groups?.['name']?.trim() ?? ''
  if (groups === undefined || !isName(name)) return { ...nobody, email }
  return {
    name,
    role: groups['role']?.trim() ?? '',
    agency: groups['agency']?.trim() ?? '',
    email,
    why: groups['why']?.trim() ?? '',
  }
}

/** 'Priya Shah (priya@…), family worker' is read as 'Priya Shah, family worker'. */
const withoutAddress = (text: string): string =>
  text
    .replace(
      /[\s,;:–-]*[(<[]?(?:\b(?:on|at|by|e-?mail(?: address)?(?: is)?):? )?[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]*[\p{L}\p{N}][)>\]]?/gu,
      ' ',
    )
    .replace(/ +,/g, ',')

const isName = (words: string): boolean =>
  !/^(?:the|a|an|our|my|some\w*|any\w*|every\w*|new|another|same|all|who|back|him|her|them|it)\b/i.test(
    words,
  ) && readAgency(plainWords(words)).agency === undefined

const invitesThem = new RegExp(
  '^(?:please |can you |could you |can we |we need to |' +
    'i want to )*(?:also )?(?:re-?)?(?:invite|add|' +
    String.raw`include) (?<whom>\S.{1,200}?)(?:,? (?:(?:to|for|into|onto|` +
    'on) (?:the (?:list|meeting|conference)|' +
    String.raw`\S*\d\S*).*|please|as well|too|also|asap|thanks))*$`,
  'iu',
)

/**
 * The words for each of those who are to be invited: 'ruth', 'owen'; 'the midwife', 'school nurse'.
 * One for one person; none where nobody is named.
 */
export function invitedIn(text: string): string[] {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[.!]+$/, '')
  const whom = invitesThem.exec(plain)?.groups?.['whom'] ?? ''
  return whom
    .split(/,? (?:and|&|plus) (?:also )?|[,;&] ?/i)
    .map((words) => words.replace(/^(?:both|also) /i, '').trim())
    .filter(
      (words) => words !== '' && !/^(?:some|any|every|all|her|him|them|it|who)\w*\b/i.test(words),
    )
}

/** Words that begin like an invitation take nobody off a list. */
export const beginsToInvite = (text: string): boolean =>
  /^(?:please |can you |could you )*(?:re-?)?(?:invite|add)\b/i.test(text.trim())
