// 'Add Priya Shah from Oakfield School to 4471', 'invite Jo Bloggs, health visitor at Oakfield Clinic': who is to be invited.
import { plainWords } from '../../../understanding/normalise.ts'
import { readAgency } from '../../../understanding/reading/who.ts'

export type InviteSaid = { readonly name: string; readonly role: string; readonly agency: string }

const nobody: InviteSaid = { name: '', role: '', agency: '' }
const invites =
  /^(?:please |can you |could you |can we |we need to )*(?:invite|add|include) (?<name>[\p{L}'’. -]{2,60}?)(?:(?:, ?(?:the |a )?| as (?:the |a )?)(?<role>[\p{L} -]{2,40}?))??(?: (?:from|at|of|with) (?<agency>[^,]{2,80}?))?(?:,? (?:to|for|into) .*)?$/iu

/** What the form takes over; nothing where only a role or an agency is said: 'the gp'. */
export function readInvite(text: string): InviteSaid {
  const groups = invites.exec(
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[.!]+$/, ''),
  )?.groups
  if (groups === undefined) return nobody
  const name = groups['name']?.trim() ?? ''
  if (!isName(name)) return nobody
  const role = groups['role']?.trim() ?? ''
  return { name, role, agency: groups['agency']?.trim() ?? '' }
}

const isName = (words: string): boolean =>
  !/^(?:the|a|an|our|my|some\w*|any\w*|every\w*|new|another|same|all|who|back|him|her|them|it)\b/i.test(
    words,
  ) && readAgency(plainWords(words)).agency === undefined

/** Words that begin like an invitation take nobody off a list. */
export const beginsToInvite = (text: string): boolean =>
  /^(?:please |can you |could you )*(?:re-?)?(?:invite|add)\b/i.test(text.trim())
