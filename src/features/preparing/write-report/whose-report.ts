// 'Does Callum have to do the report or me?': who has it now, where a colleague has been named for
// the meeting.
import type { PersonId } from '../../../domain/ids.ts'
import { currentAnswer, type Invitation } from '../../../domain/state/invitation.ts'

const asksWhose = new RegExp(
  String.raw`\bor (?:is it |does |do |should |must |will |can )?(?:me|i|us|` +
    String.raw`we|mine)\b|\b(?:me|i|us|we) or\b|\bwho(?:['’]?s| is| has| does|` +
    String.raw` do| should| must| writes?)\b.*\breport\b|\bwhose report\b`,
  'i',
)

/** Undefined for a question about something else than whose it is. */
export function sayWhoseReport(
  invitation: Invitation,
  { text, asker }: { readonly text: string; readonly asker: PersonId },
): string | undefined {
  if (!asksWhose.test(text)) return undefined
  const answer = currentAnswer(invitation)
  if (answer.status !== 'represented')
    return 'It is yours now: no colleague is named in your place.'
  const { name, confirmation } = answer
  if (asker !== invitation.person)
    return (
      'You come in this place, so it is yours to write, or whoever was invited writes it: one ' +
      `report for ${invitation.agency}.`
    )
  switch (confirmation.status) {
    case 'awaited':
      return `It is yours now: ${name} has been named and has not said yes.`
    case 'refused':
      return `It is yours now: ${name} cannot come for you.`
    case 'confirmed':
      return (
        `${name} comes for you, and either of you can ` +
        `write it: one report for ${invitation.agency}.`
      )
  }
}
