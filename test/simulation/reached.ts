// What a run came to: the buttons that were pressed, the rare states, and how much there was of everything.
import type { PersonId } from '../../src/domain/ids.ts'
import type { Conference } from '../../src/domain/state/conference.ts'
import { features } from '../../src/features/index.ts'

export const verbsOfAll: readonly string[] = features.flatMap((feature) =>
  feature.verbs.map(({ verb }) => verb),
)

export interface Reached {
  tap(by: PersonId, verb: string, went: boolean): void
  text(): void
  /** How often this person has pressed it. */
  timesBy(person: PersonId, verb: string): number
  /** A rare state that a run came to. */
  count(state: string): void
  readonly taps: number
  readonly texts: number
  readonly verbs: Readonly<Record<string, number>>
  readonly states: Readonly<Record<string, number>>
}

export function openReached(): Reached {
  const pressed = new Map<string, number>()
  const pressedBy = new Map<string, number>()
  const states = new Map<string, number>()
  const more = (counts: Map<string, number>, name: string) =>
    void counts.set(name, (counts.get(name) ?? 0) + 1)
  let taps = 0
  let texts = 0
  return {
    tap(by, verb, went) {
      taps += 1
      if (!went) return
      more(pressed, verb)
      more(pressedBy, `${by} ${verb}`)
    },
    text: () => void (texts += 1),
    timesBy: (person, verb) => pressedBy.get(`${person} ${verb}`) ?? 0,
    count: (state) => more(states, state),
    get taps() {
      return taps
    },
    get texts() {
      return texts
    },
    get verbs() {
      return Object.fromEntries([...pressed].sort())
    },
    get states() {
      return Object.fromEntries([...states].sort())
    },
  }
}

/** The rare states in which a meeting is. */
export const statesOf = (conference: Conference): string[] => [
  ...(conference.cancelled === undefined ? [] : ['a meeting is called off']),
  ...(conference.moves.length > 0 ? ['a meeting is moved'] : []),
  ...(conference.moves.some(({ lifted }) => lifted !== undefined)
    ? ['a meeting that was called off is held after all']
    : []),
  ...(conference.override === undefined ? [] : ['a chair goes on without a quorum']),
  ...(conference.conflicts.length > 0 ? ['somebody has a conflict of interest'] : []),
  ...(conference.exclusions.length > 0 ? ['somebody is asked to stay out of the room'] : []),
  ...(conference.opened === undefined ? [] : ['ratings are opened at the meeting']),
  ...(conference.records.some(({ duty }) => duty === 'hold-conference')
    ? ['an outcome is recorded']
    : []),
  ...reportStates(conference),
  ...conference.invitations.flatMap(({ answers, withdrawn }) => {
    const last = answers.at(-1)
    return [
      ...(withdrawn === undefined ? [] : [`somebody is taken off the list: ${withdrawn.why}`]),
      ...(last?.status === 'represented'
        ? [`a colleague is asked: ${last.confirmation.status}`]
        : []),
    ]
  }),
]

const reportStates = ({ reports = [] }: Conference): string[] => [
  ...(reports.some(({ versions }) => versions.length > 1) ? ['a report is amended'] : []),
  ...(reports.some(({ circulated = [] }) => circulated.length > 0) ? ['a report goes round'] : []),
  ...(reports.some(({ shared }) => shared.some(({ status }) => status === 'not-shared'))
    ? ['a report is not shown to somebody of the family']
    : []),
]
