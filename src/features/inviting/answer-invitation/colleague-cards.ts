// The invited person's cards about a colleague who comes for them: the form that names one, and
// that colleague's reply.
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { sameName } from '../../../domain/people/who-is-meant.ts'
import type { Represented } from '../../../domain/state/invitation.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sayColleague } from './answer-words.ts'
import {
  invitationCard,
  type InvitationFacts,
  type RepresentFormFacts,
} from './invitation-facts.ts'

/** The colleague's reply, to the person who named them; after a no it asks for somebody else. */
export function colleagueSaidCard(
  facts: InvitationFacts,
  answer: Represented,
  notice: string,
): PrivateCard {
  const { confirmation } = answer
  return saidCard(facts, answer, {
    ...sayColleague(answer),
    notice,
    reason: confirmation.status === 'refused' ? confirmation.reason : '',
    refused: confirmation.status === 'refused',
  })
}

/** To whoever named a colleague who has left their job since. */
export const colleagueLeftCard = (facts: InvitationFacts, answer: Represented): PrivateCard =>
  saidCard(facts, answer, {
    heading: 'Your colleague cannot come any more',
    next: 'Please name somebody else, or say that you come yourself.',
    notice: '',
    reason: '',
    refused: true,
  })

type Said = {
  readonly heading: string
  readonly next: string
  readonly notice: string
  readonly reason: string
  readonly refused: boolean
}

const saidCard = (
  facts: InvitationFacts,
  { name, role }: Represented,
  { notice, heading, reason, next, refused }: Said,
): PrivateCard =>
  invitationCard(facts, 'representative-said', {
    notice,
    hasNotice: notice !== '',
    heading,
    theirWords: `${name}, ${role}`,
    reason,
    hasReason: reason !== '',
    next,
    refused,
    confirmed: !refused,
  })

export type ColleagueInputs = {
  readonly colleague: string
  readonly name: string
  readonly role: string
  readonly agency: string
  readonly email: string
}

/**
 * The form for 'someone will come for me', with what was typed so far and what is wrong with it (''
 * for nothing).
 */
export const representForm = (
  facts: RepresentFormFacts,
  inputs: ColleagueInputs,
  problem: string,
): PrivateCard =>
  invitationCard(facts, 'invitation-represent', {
    problem,
    hasProblem: problem !== '',
    agency: inputs.agency === '' ? facts.invitation.agency : inputs.agency,
    ownAgency: facts.invitation.agency,
    colleagues: facts.colleagues.map((person) => ({
      title: sayApart(person, facts.colleagues),
      value: person.id,
    })),
    hasColleagues: facts.colleagues.length > 0,
    colleague: inputs.colleague,
    name: inputs.name,
    role: inputs.role,
    email: inputs.email,
  })

/** With the address where somebody else has the same name. */
const sayApart = ({ id, name, role, email }: Person, among: readonly Person[]): string =>
  [
    name,
    role,
    ...(email !== undefined && among.some((other) => other.id !== id && sameName(other.name, name))
      ? [email]
      : []),
  ].join(', ')
