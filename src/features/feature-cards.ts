// Cards that several features answer with.
import type { Person } from '../domain/people.ts'
import type { PrivateCard } from '../domain/card.ts'

const sentenceCard = (person: Person, sentence: string): PrivateCard => ({ audience: 'one-person', to: person.id, template: 'nothing-here', data: { sentence } })

/** The same for a card that is not theirs, that is gone, or that never was: nothing is given away. */
export const notFoundCard = (person: Person) => sentenceCard(person, 'I cannot find this for you. It may have changed since. Type ‘help’ to see what I can do.')

/** For somebody who is not a conference administrator. */
export const notYoursCard = (person: Person) => sentenceCard(person, 'Conference administrators do this. If it should be you, please ask one of them to add you.')
