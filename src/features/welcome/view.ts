import { hasDuty, type Person } from '../../domain/people.ts'
import { sayFrontDoor, type Practice } from '../../domain/practice.ts'
import type { CardValue, PrivateCard, PublicCard } from '../../domain/card.ts'

type Offer = { readonly title: string; readonly verb: string; readonly style: 'positive' | 'default' }

/** What this person can start here, the likeliest first. */
export function offers(person: Person, overseesMeetings: boolean): Offer[] {
  const all: (Offer | false)[] = [
    hasDuty(person, 'administrator') && { title: 'Add a new conference', verb: 'conference.form', style: 'positive' },
    (hasDuty(person, 'administrator') || hasDuty(person, 'chair') || overseesMeetings) && { title: 'Who is coming', verb: 'status.list', style: 'default' },
    hasDuty(person, 'administrator') && { title: 'Add a person', verb: 'person.form', style: 'default' },
    { title: 'My invitations', verb: 'invitation.mine', style: 'default' },
    { title: 'Help', verb: 'help.show', style: 'default' },
  ]
  return all.filter((one) => one !== false)
}

const asData = (some: readonly Offer[]): CardValue => some.map(({ title, verb, style }) => ({ title, verb, style }))

export function welcomeCard(person: Person, overseesMeetings: boolean, first: boolean): PrivateCard {
  const [name = person.name] = person.name.split(' ')
  return {
    audience: 'one-person', to: person.id, template: 'welcome',
    data: {
      heading: first ? `Hello ${name}` : 'What I can do',
      lines: lines(person, overseesMeetings).map((text) => ({ text })),
      offers: asData(offers(person, overseesMeetings).filter((one) => one.verb !== 'help.show')),
    },
  }
}

const lines = (person: Person, overseesMeetings: boolean): string[] => [
  'I help you do your part when a family meets to keep a child safe. I bring you the invitation, remind you in time, and keep everything in this private chat.',
  ...(hasDuty(person, 'administrator') ? ['Type ‘add new conference’, ‘who’s coming’, ‘invite the GP’, ‘school rang, they are coming’, ‘how is delivery’, or a conference’s number.'] : []),
  ...(!hasDuty(person, 'administrator') && (hasDuty(person, 'chair') || overseesMeetings) ? ['Type ‘who’s coming’, ‘are we quorate’, or a conference’s number.'] : []),
  'Type ‘my invitations’ to see what you have been asked to.',
]

/** For text that was not understood: it was kept nowhere, and three things to do instead. */
export const notUnderstoodCard = (person: Person, overseesMeetings: boolean): PrivateCard => ({
  audience: 'one-person', to: person.id, template: 'not-understood', data: { offers: asData(offers(person, overseesMeetings).slice(0, 3)) },
})

/** Understood, but this product does not do it (yet): said plainly, and nothing is kept. */
export const notHereCard = (person: Person, sentence: string): PrivateCard => ({ audience: 'one-person', to: person.id, template: 'nothing-here', data: { sentence } })

/** domain.md section J: the immediate-danger screen. It is the same for everybody and keeps nothing of what was typed. */
export const emergencyCard = (practices: readonly Practice[]): PublicCard => ({
  audience: 'anybody', template: 'emergency',
  data: { frontDoors: [...new Set(practices.map(sayFrontDoor))].map((text) => ({ text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` })) },
})
