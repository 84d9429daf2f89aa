import type { CardValue, PrivateCard } from '../../../domain/messages/card.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import {
  conferenceForm,
  dutyMine,
  invitationMine,
  personForm,
  statusList,
} from '../../kernel/linked-verbs.ts'
import { readingMeant, type ReadingOffer } from './readings.ts'
import { helpShow } from './verbs.ts'

type Offer = {
  readonly title: string
  readonly verb: string
  readonly style: 'positive' | 'default'
}

/** What this person can start here, the likeliest first. */
function offers(person: Person, overseesMeetings: boolean): Offer[] {
  const all: (Offer | false)[] = [
    hasStaffRole(person, 'administrator') && {
      title: 'Add a new conference',
      verb: conferenceForm,
      style: 'positive',
    },
    (hasStaffRole(person, 'administrator') ||
      hasStaffRole(person, 'chair') ||
      overseesMeetings) && {
      title: 'Who is coming',
      verb: statusList,
      style: 'default',
    },
    hasStaffRole(person, 'administrator') && {
      title: 'Add a person',
      verb: personForm,
      style: 'default',
    },
    { title: 'My invitations', verb: invitationMine, style: 'default' },
    person.duties.length === 0 &&
      !overseesMeetings && { title: 'What I have to do', verb: dutyMine, style: 'default' },
    { title: 'Help', verb: helpShow, style: 'default' },
  ]
  return all.filter((offer) => offer !== false)
}

const asData = (some: readonly Offer[]): CardValue =>
  some.map(({ title, verb, style }) => ({ title, verb, style }))

/** `ask`: who answers what a bot cannot, '' while there is no meeting to come. */
export function welcomeCard(
  person: Person,
  overseesMeetings: boolean,
  { first, ask }: { readonly first: boolean; readonly ask: string },
): PrivateCard {
  return {
    audience: 'one-person',
    to: person.id,
    template: 'welcome',
    data: {
      heading: first ? `Hello ${greeted(person.name)}` : 'What I can do',
      lines: lines(person, overseesMeetings, first).map((text) => ({ text })),
      ask,
      hasAsk: ask !== '',
      offers: asData(
        offers(person, overseesMeetings)
          .filter((offer) => offer.verb !== helpShow)
          .map((offer, at) => ({ ...offer, style: at === 0 ? 'positive' : 'default' })),
      ),
    },
  }
}

/** A first name; the whole name where a rank or a title comes first: nobody is 'DC' or 'Dr'. */
function greeted(name: string): string {
  const [first = name] = name.split(' ')
  return /^(?:d[cisr]|dci|det|p[cs]|pcso|sgt|insp|mrs?|ms|miss|mx|prof|rev|sister|cllr)\.?$/i.test(
    first,
  )
    ? name
    : first
}

const lines = (person: Person, overseesMeetings: boolean, first: boolean): string[] => [
  'I help you do your part when a family meets to keep a child safe. I bring you the ' +
    'invitation, remind you in time, and keep everything in this private chat.',
  ...(hasStaffRole(person, 'administrator')
    ? [
        'Type ‘add new conference’, ‘who’s coming’, ‘invite the GP’, ‘school rang, they are ' +
          'coming’, ‘how is delivery’, or a conference’s number.',
      ]
    : []),
  ...(!hasStaffRole(person, 'administrator') && (hasStaffRole(person, 'chair') || overseesMeetings)
    ? ['Type ‘who’s coming’, ‘are we quorate’, or a conference’s number.']
    : []),
  first
    ? 'Press a button, or type as you would to a colleague.'
    : 'Press a button, or type, for example: ‘can’t come’, ‘Jo will come for me’, ‘running ' +
      'late’, ‘start my report’, ‘who can see this’.',
]

/** 'is it confidential', 'can mum see this': who sees what, as docs/permissions.md has it. */
export const whoSeesCard = (person: Person, ask: string): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'welcome',
  data: {
    heading: 'Who sees what',
    lines: whoSees.map((text) => ({ text })),
    ask,
    hasAsk: ask !== '',
    offers: asData([{ title: 'What I have to do', verb: dutyMine, style: 'default' }]),
  },
})

const whoSees = [
  'This chat: you alone. A locked phone only says that there is one item to open.',
  'Your answer: the chair, the lead social worker and the administrator of the meeting.',
  'Your report: you alone until you submit it. Then the chair and the lead social worker; once ' +
    'it goes round, the others who are invited and the administrator.',
  'The family is not in this chat. You show mum and dad your report yourself. If that is not ' +
    'safe, type ‘not safe to share’ and the chair decides.',
  'What only the chair may read has a step of its own in your report.',
  'Teams keeps what you type here for as long as your own organisation says.',
]

/**
 * For text that was not understood: the likeliest things that it may mean, or else what is nearest
 * at hand.
 */
export function notUnderstoodCard(
  person: Person,
  overseesMeetings: boolean,
  readings: readonly ReadingOffer[],
): PrivateCard {
  const meant = readings.map((reading): Offer & ReadingOffer => ({
    ...reading,
    verb: readingMeant,
    style: 'default',
  }))
  const titles = new Set(meant.map(({ title }) => title.toLowerCase()))
  const nearest = offers(person, overseesMeetings)
    .filter(({ title }) => !titles.has(title.toLowerCase()))
    .map((offer) => ({ ...offer, intent: '', reference: '' }))
  return {
    audience: 'one-person',
    to: person.id,
    template: 'not-understood',
    data: {
      says:
        meant.length > 0
          ? 'I’m not sure what you mean. Did you mean one of these?'
          : 'Sorry, I didn’t understand that. Can I help with one of these?',
      offers: [...meant, ...nearest].slice(0, 3),
    },
  }
}
