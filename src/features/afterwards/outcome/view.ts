import { inLondon, sayDay } from '../../../domain/dates/dates.ts'
import type { PersonId } from '../../../domain/ids.ts'
import { isTheirs } from '../../../domain/meeting/dissent.ts'
import { answerOf } from '../../../domain/meeting/preparation.ts'
import { overrideOf } from '../../../domain/meeting/quorum-that-day.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { isOpen, type Obligation } from '../../../domain/obligations/obligation.ts'
import { may } from '../../../domain/permissions.ts'
import type { Practice } from '../../../domain/rules/practice.ts'
import { childrenOf } from '../../../domain/state/case.ts'
import { decisionAbout } from '../../../domain/state/children-on-plan.ts'
import { outcomeOf } from '../../../domain/state/conference.ts'
import type { Dissent } from '../../../domain/state/dissent.ts'
import type { Person } from '../../../domain/state/person.ts'
import { nothingCard } from '../../kernel/cards.ts'
import { meetingIds, sayMeeting } from '../../kernel/lines-card.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'

/**
 * `follows`: the duties that this conference's outcome brought; `dissents`: those that this person
 * may read.
 */
export type OutcomeFacts = Meeting & {
  readonly person: Person
  readonly practice: Practice
  readonly follows: readonly Obligation[]
  readonly dissents: readonly Dissent[]
  /** Who wrote them down. */
  readonly people: ReadonlyMap<PersonId, Person>
}

const appealOf = ({ words }: Practice, isChair: boolean): string =>
  words.appeal === null
    ? 'The council has not entered its way to appeal here ' +
      `yet.${isChair ? '' : ' The chair can tell you.'}`
    : `To take it further: ${words.appeal}.`

/**
 * Whose hand it is, or to whom the family said it, where somebody wrote it down for another; and
 * that it was taken back.
 */
function noteOn(
  { who, by, about, takenBackAt }: Dissent,
  people: OutcomeFacts['people'],
): { readonly note: string; readonly hasNote: boolean } {
  const name = people.get(by)?.name ?? 'a colleague'
  const isTheirOwn = who === name || who.startsWith(`${name}, `)
  const note = [
    ...(isTheirOwn ? [] : [`${about === undefined ? 'Said to' : 'Written down by'} ${name}`]),
    ...(takenBackAt === undefined ? [] : [`✕ Taken back on ${sayDay(inLondon(takenBackAt).date)}`]),
  ].join('. ')
  return { note, hasNote: note !== '' }
}

/** How somebody who does not agree themselves stands in the form. */
export const sayWriter = ({ name, agency }: Pick<Person, 'name' | 'agency'>): string =>
  `${name}, ${agency}`

/** For whom of the family whoever heard it may write it down. */
export const ofFamily = [
  'Mum',
  'Dad',
  'Mum and Dad',
  'A step-parent',
  'A grandparent',
  'A carer',
  'A child',
  'Somebody else of the family',
] as const
const sayAnswer = (answer: string): string => answerOf('hold-conference', answer)?.title ?? ''

type Decision = {
  readonly decision: string
  readonly each: readonly { readonly label: string; readonly decision: string }[]
}

/**
 * What was decided, with a line for each child of the meeting where it was said of each: of anybody
 * else nothing is told.
 */
export function decisionOf(meeting: Meeting): Decision {
  const outcome = outcomeOf(meeting.conference)
  if (outcome?.each === undefined)
    return {
      decision: outcome === undefined ? 'Nothing is recorded yet' : sayAnswer(outcome.answer),
      each: [],
    }
  const each = childrenOf(meeting).flatMap(({ id, label }) => {
    const answer = decisionAbout(meeting.conference, id)
    return answer === undefined ? [] : [{ label, decision: sayAnswer(answer) }]
  })
  const [first, ...others] = each
  const isSame = others.every(({ decision }) => decision === first?.decision)
  return { decision: isSame ? (first?.decision ?? '') : 'Not the same for each child', each }
}

/** One person's: it stands in their list of what is to do, and a promise under 'my promises'. */
const ofOnePerson: ReadonlySet<Obligation['kind']> = new Set([
  'begin-commitment',
  'check-commitment',
  'update-commitment',
  'keep-commitment',
  'record-outcome',
  'write-plan',
  'give-decision',
])

/**
 * What was decided, what follows and by when, who did not agree, and how somebody takes it further
 * (S2).
 */
export function outcomeCard(
  { person, practice, follows: owed, dissents, people, ...meeting }: OutcomeFacts,
  notice = '',
): PrivateCard {
  const { conference } = meeting
  const follows = owed.filter(({ kind }) => !ofOnePerson.has(kind))
  const outcome = outcomeOf(conference)
  const override = overrideOf(conference)
  const again =
    override !== undefined && may(person, { act: 'see-status', conference })
      ? [{ text: 'The conference meets again', due: `on ${sayDay(override.newDate)}` }]
      : []
  return {
    audience: 'one-person',
    to: person.id,
    template: 'outcome',
    data: {
      ...meetingIds(meeting),
      line: sayMeeting(conference),
      said: notice,
      hasSaid: notice !== '',
      ...decisionOf(meeting),
      follows: [
        ...again,
        ...[...follows]
          .sort((a, b) => (a.due.due < b.due.due ? -1 : 1))
          .map((obligation) => ({
            text: obligation.due.why.event,
            due: isOpen(obligation) ? `by ${sayDay(obligation.due.due)}` : '✓ done',
          })),
      ],
      hasFollows: again.length + follows.length > 0,
      dissents: dissents.map((dissent) => ({
        ...meetingIds(meeting),
        who: dissent.who,
        words: dissent.words,
        ...noteOn(dissent, people),
        entry: dissent.id,
        isMine: isTheirs(dissent, person.id) && dissent.takenBackAt === undefined,
      })),
      hasDissents: dissents.length > 0,
      appeal: appealOf(practice, conference.chair === person.id),
      decided: outcome !== undefined,
      canRead: may(person, { act: 'read-feedback', conference, family: meeting.family }),
      canTake: may(person, { act: 'take-feedback', conference }),
    },
  }
}

export type DissentInputs = { readonly who: string; readonly words: string }

export const dissentForm = (
  person: Person,
  meeting: Meeting,
  {
    inputs,
    problem,
    practice,
  }: { readonly inputs: DissentInputs; readonly problem: string; readonly practice: Practice },
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'dissent-form',
  data: {
    ...meetingIds(meeting),
    line: sayMeeting(meeting.conference),
    ...inputs,
    chairs: meeting.conference.chair === person.id,
    speaksForSelf: meeting.conference.chair !== person.id,
    choices: [sayWriter(person), ...ofFamily].map((one) => ({ title: one, value: one })),
    problem,
    hasProblem: problem !== '',
    appeal: appealOf(practice, meeting.conference.chair === person.id),
  },
})

export const nothingDecidedCard = (person: Person): PrivateCard =>
  nothingCard(
    person,
    'I know of no decision of a conference of yours. The ' +
      'chair records it after the conference: type ‘who is here’.',
  )
