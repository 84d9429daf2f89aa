import { type Office, officeWords } from '../../../domain/meeting/office.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { sayPerson } from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'

export type OffForm = { readonly who: string; readonly problem?: string }

export const offForm = (to: Person, { who, problem = '' }: OffForm): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'person-off',
  data: {
    who,
    problem,
    hasProblem: problem !== '',
    isAsking: true,
    isLooking: false,
    lines: [],
    entry: '',
    canAccount: false,
    canPerson: false,
  },
})

/** Meeting numbers, as far as whoever looks may know of them. */
export type OffFacts = {
  readonly person: Person
  readonly attends: readonly string[]
  readonly runs: readonly { readonly reference: string; readonly office: Office }[]
}

/** What each of the two would end, before anything is done. */
export function offCheck(to: Person, { person, attends, runs }: OffFacts, also = ''): PrivateCard {
  return {
    audience: 'one-person',
    to: to.id,
    template: 'person-off',
    data: {
      who: person.name,
      problem: '',
      hasProblem: false,
      isAsking: false,
      isLooking: true,
      lines: [
        ...(also === '' ? [] : [also]),
        sayPerson(person),
        ...(person.account === undefined
          ? []
          : [
              'Without the account: nothing opens for them here and nothing reaches them. ' +
                'Invitations stay, and wait for another account.',
            ]),
        'Without the person: duties end, ' +
          `${attends.length === 0 ? 'no meeting to come is touched' : `they are off the list of ${attends.join(', ')}`}, ` +
          'and nobody finds them here any more. What they answered and wrote stays on record ' +
          'under their name.',
        ...runs.map(
          ({ reference, office }) =>
            `▲ They are the ${officeWords[office]} of ${reference}. Name another one first: ` +
            `type ‘change the ${officeWords[office]} of ${reference}’.`,
        ),
        'It is kept on record who did it. Entra’s own sign-out is not ours.',
      ].map((text) => ({ text })),
      entry: person.id,
      canAccount: person.account !== undefined,
      canPerson: runs.length === 0,
    },
  }
}

export const accountOffCard = (to: Person, person: Person): PrivateCard =>
  sentenceCard(
    to,
    `${person.name} has no Teams account here any more: nothing opens for them, and nothing ` +
      'reaches them. ‘add person’ gives them another.',
  )

export const personOffCard = (to: Person, person: Person): PrivateCard =>
  sentenceCard(
    to,
    `${person.name} is taken off. Please invite somebody else of ${person.agency} where they ` +
      'were invited (‘change the meeting’).',
  )
