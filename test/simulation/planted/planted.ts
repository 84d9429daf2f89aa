// A fault that is put in on purpose, in the place of a port, to see whether anything notices.
import type { Practice } from '../../../src/domain/rules/practice.ts'
import type { Case } from '../../../src/domain/state/case.ts'
import type { Conference } from '../../../src/domain/state/conference.ts'
import type { CaseStore, Change } from '../../../src/ports/case-store.ts'
import type { Messenger } from '../../../src/ports/messenger.ts'
import type { RunOptions } from '../options.ts'
import { ownPorts, type Ports } from '../ports.ts'

export type Planted = {
  readonly name: string
  /** What is wrong with it, in a sentence. */
  readonly what: string
  /** The properties that it breaks; another one that breaks has noticed something else. */
  readonly expects: readonly string[]
  /** What a run needs for it to show. */
  readonly options: Pick<RunOptions, 'weather' | 'keepDays'>
  readonly ports: Ports
}

type Facts = Pick<Planted, 'name' | 'what' | 'expects'> & Partial<Pick<Planted, 'options'>>

export const plant = (
  { name, what, expects, options = {} }: Facts,
  ports: Partial<Ports>,
): Planted => ({ name, what, expects, options, ports: { ...ownPorts, ...ports } })

/** Every practice is otherwise than its council said. */
export const withPractices =
  (otherwise: (practice: Practice) => Practice): Ports['deps'] =>
  (real) => ({
    ...real,
    practices: new Map([...real.practices].map(([id, practice]) => [id, otherwise(practice)])),
  })

/** Something else answers in the place of one part of the cases. */
export const withCases =
  (otherwise: (cases: CaseStore) => Partial<CaseStore>): Ports['deps'] =>
  (real) => ({ ...real, cases: { ...real.cases, ...otherwise(real.cases) } })

/** Something else sends in the place of the messenger. */
export const withSend =
  (otherwise: (real: Messenger) => Messenger['send']): Ports['parts'] =>
  (real) => ({ ...real, messenger: { ...real.messenger, send: otherwise(real.messenger) } })

/** Every decision about a family is another one. */
export const decidingOtherwise = (
  otherwise: <Answer>(change: Change<Answer>, family: Case | undefined) => Change<Answer>,
): Ports['deps'] =>
  withCases((cases) => ({
    change: (id, decide, reading) =>
      cases.change(id, (family, papers) => otherwise(decide(family, papers), family), reading),
  }))

type Committing<Answer> = Extract<Change<Answer>, { change: 'commit' }>

/** What a decision wants kept is altered on its way to the store. */
export const altering = (
  alter: <Answer>(change: Committing<Answer>) => Change<Answer>,
): Ports['deps'] =>
  decidingOtherwise((change) => (change.change === 'commit' ? alter(change) : change))

/** The meetings of which a file changed something are altered. */
export const alteringFiled = (otherwise: (conference: Conference) => Conference): Ports['deps'] =>
  altering((change) => {
    const filed = new Set(
      change.audit.filter(({ by }) => by === 'import').map(({ meeting }) => meeting),
    )
    const family = onlyConferences(change.family, (conference) =>
      filed.has(conference.id) ? otherwise(conference) : conference,
    )
    return { ...change, family }
  })

/** Whatever reads a family finds its meetings otherwise than they are. */
export const seeing = (otherwise: (conference: Conference) => Conference): Ports['deps'] =>
  withCases((cases) => ({
    async load(id) {
      const family = await cases.load(id)
      return family === undefined ? undefined : onlyConferences(family, otherwise)
    },
    // The index leaves out whoever has no part: it has to be wrong as well.
    of: async (_person, leaveOut) =>
      (await cases.of('administrators', leaveOut)).map((family) =>
        onlyConferences(family, otherwise),
      ),
  }))

export const onlyConferences = (
  family: Case,
  otherwise: (conference: Conference) => Conference,
): Case => ({ ...family, conferences: family.conferences.map(otherwise) })

/** Every invitation of a meeting is otherwise. */
export const invitations =
  (
    otherwise: (invitation: Conference['invitations'][number]) => Conference['invitations'][number],
  ) =>
  (conference: Conference): Conference => ({
    ...conference,
    invitations: conference.invitations.map(otherwise),
  })
