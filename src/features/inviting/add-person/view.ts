import type { PrivateCard } from '../../../domain/messages/card.ts'
import { sayPerson } from '../../../domain/people/who-is-meant.ts'
import type { Person } from '../../../domain/state/person.ts'
import { sentenceCard } from '../../kernel/cards.ts'

export type PersonInputs = {
  readonly name: string
  readonly email: string
  readonly agency: string
  readonly role: string
  readonly duty: string
  readonly teamsId: string
  readonly tenantId: string
}

/** What is known already, and what the buttons below it do. */
export type PersonLook = {
  readonly heading: string
  readonly lines: readonly string[]
  readonly choices: readonly {
    readonly title: string
    readonly entry: string
    readonly seen: string
  }[]
}

export const replacingLook = ({
  person,
  lines,
  seen,
}: {
  readonly person: Person
  readonly lines: readonly string[]
  readonly seen: string
}): PersonLook => ({
  heading: 'I know this person already. This would be different from now on:',
  lines,
  choices: [{ title: 'Change what is known', entry: person.id, seen }],
})

export const namesakeLook = ({
  known,
  seen,
}: {
  readonly known: Person
  readonly seen: string
}): PersonLook => ({
  heading: 'Is this the same person?',
  lines: [sayPerson(known)],
  choices: [
    { title: 'The same: change the address', entry: known.id, seen },
    { title: 'Somebody else: add them', entry: 'new', seen },
  ],
})

export const personForm = (
  to: Person,
  inputs: PersonInputs,
  problem: string,
  look?: PersonLook,
): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'person-form',
  data: {
    ...inputs,
    problem,
    hasProblem: problem !== '',
    hasLook: look !== undefined,
    lookHeading: look?.heading ?? '',
    look: (look?.lines ?? []).map((text) => ({ text })),
    choices: [...(look?.choices ?? [])],
    addTitle: look === undefined ? 'Add' : 'Look again',
  },
})

/** To the first of two administrators. */
export const askedCard = (to: Person, { name }: Person): PrivateCard =>
  sentenceCard(
    to,
    `Nothing is changed yet. Another Teams account for ${name}, who has a role for the whole ` +
      'council, takes two administrators: please ask another one to type the same under ‘add ' +
      `person’. ${name} is told, and so are the other administrators.`,
  )

export const addedCard = (
  to: Person,
  person: Person,
  done: 'added' | 'changed' = 'added',
): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'person-added',
  data: {
    name: person.name,
    role: person.role,
    agency: person.agency,
    done: done === 'added' ? 'Added.' : 'This is what I know now.',
    next:
      person.account === undefined
        ? 'Their Teams id is not known yet, so they cannot be reached here. When they write to ' +
          'me, I show them their id: add them again with it.'
        : 'They are recognised as soon as they open a chat with me.',
  },
})
