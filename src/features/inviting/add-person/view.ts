import type { PrivateCard } from '../../../domain/messages/card.ts'
import type { Person } from '../../../domain/state/person.ts'

export type PersonInputs = {
  readonly name: string
  readonly email: string
  readonly agency: string
  readonly role: string
  readonly duty: string
  readonly teamsId: string
  readonly tenantId: string
}

export const personForm = (to: Person, inputs: PersonInputs, problem: string): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'person-form',
  data: { ...inputs, problem, hasProblem: problem !== '' },
})

export const addedCard = (to: Person, person: Person): PrivateCard => ({
  audience: 'one-person',
  to: to.id,
  template: 'person-added',
  data: {
    name: person.name,
    role: person.role,
    agency: person.agency,
    next:
      person.account === undefined
        ? 'Their Teams id is not known yet, so they cannot be reached here. When they write to me, I show them their id: add them again with it.'
        : 'They are recognised as soon as they open a chat with me.',
  },
})
