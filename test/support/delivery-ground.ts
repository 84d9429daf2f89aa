// Delivery as it really is, over a real store, with a messenger that follows a script and a clock that stands still.
import type { SenderParts } from '../../src/delivery/sender-parts.ts'
import { wordDocuments } from '../../src/docx/documents.ts'
import { practiceId } from '../../src/domain/ids.ts'
import type { PrivateCard } from '../../src/domain/messages/card.ts'
import type { Message, SendOutcome } from '../../src/domain/messages/message.ts'
import type { LadderStep, Practice } from '../../src/domain/rules/practice.ts'
import type { AuditEntry } from '../../src/domain/state/audit-entry.ts'
import type { Case } from '../../src/domain/state/case.ts'
import type { Person, StaffRole } from '../../src/domain/state/person.ts'
import { features } from '../../src/features/index.ts'
import { dutyButtonsOf } from '../../src/features/kernel/duty-buttons.ts'
import type { Dependencies } from '../../src/features/kernel/request-context.ts'
import { icalCalendarFiles } from '../../src/ical/calendar-files.ts'
import { shippedWordList } from '../../src/language/load.ts'
import { errorFacts } from '../../src/log.ts'
import type { Log, LogFacts } from '../../src/ports/log.ts'
import type { Messenger } from '../../src/ports/messenger.ts'
import type { Outbox } from '../../src/ports/outbox.ts'
import { caseStore } from '../../src/store/case-store.ts'
import { storedDirectory } from '../../src/store/directory.ts'
import { storedOutbox } from '../../src/store/outbox.ts'
import { storedReminderWishes } from '../../src/store/reminder-wishes.ts'
import { openSqlite } from '../../src/store/sqlite/sqlite.ts'
import { person, type SetClock, tenant } from './families.ts'
import { calendar, practice } from './ground.ts'
import { type UnluckyStore, unluckyStore } from './unlucky-store.ts'

const asked: LadderStep = { id: 'asked', when: { at: 'once' }, tell: 'owner' }
const ladder: readonly LadderStep[] = [
  asked,
  { id: 'due', when: { at: 'due' }, tell: 'owner' },
  { id: 'late', when: { at: 'after-due', workingDays: 1 }, tell: 'administrator' },
]
/** The national default with one ladder: asked, reminded on the day, told to the administrator a working day later. */
export const plainPractice: Practice = {
  ...practice('statutory'),
  ladders: new Map([['answer-invitation', { value: ladder, tag: 'ours', source: 'a test' }]]),
}

export type Logged = {
  readonly level: 'info' | 'warn' | 'error'
  readonly event: string
  readonly facts: LogFacts
}
export function keptLog(): Log & { readonly lines: readonly Logged[] } {
  const lines: Logged[] = []
  const keep =
    (level: Logged['level']) =>
    (event: string, facts: LogFacts = {}) =>
      void lines.push({ level, event, facts })
  return {
    lines,
    correlated: (_id, work) => work(),
    info: keep('info'),
    warn: keep('warn'),
    error: keep('error'),
  }
}

export type ScriptedMessenger = Messenger & {
  /** What a person could have seen, in order: everything that was handed over, whatever then became of it. */
  readonly handedOver: readonly { readonly to: string; readonly card: PrivateCard }[]
  /** The cards that were changed in place, in order. */
  readonly updated: readonly {
    readonly to: string
    readonly activity: string
    readonly card: PrivateCard
  }[]
  /** The outcomes of the coming updates, in order; then all are changed. */
  scriptUpdates(...outcomes: readonly SendOutcome[]): void
  /**
   * The outcomes of the coming sends, in order; then all are sent. 'crash' throws after the message
   * was handed over.
   */
  script(...outcomes: readonly (SendOutcome | 'crash')[]): void
}

export function scriptedMessenger(): ScriptedMessenger {
  let coming: (SendOutcome | 'crash')[] = []
  let comingUpdates: SendOutcome[] = []
  const handedOver: { readonly to: string; readonly card: PrivateCard }[] = []
  const updated: { readonly to: string; readonly activity: string; readonly card: PrivateCard }[] =
    []
  return {
    handedOver,
    updated,
    scriptUpdates: (...outcomes) => {
      comingUpdates = [...outcomes]
    },
    async update(to, activity, card) {
      updated.push({ to: to.id, activity, card })
      return comingUpdates.shift() ?? { outcome: 'sent', activity }
    },
    script: (...outcomes) => {
      coming = [...outcomes]
    },
    async send(to, card) {
      handedOver.push({ to: to.id, card })
      const outcome = coming.shift() ?? { outcome: 'sent', activity: `a-${handedOver.length}` }
      if (outcome === 'crash') throw new Error('The power failed')
      return outcome
    },
  }
}

export interface Instance {
  readonly store: UnluckyStore
  readonly outbox: Outbox
  readonly deps: Dependencies
  readonly messenger: ScriptedMessenger
  readonly log: ReturnType<typeof keptLog>
  readonly parts: SenderParts
  /** Writes the family down, so that its ladders are looked at. */
  bringIn(family: Case): Promise<void>
  /** Makes these people known to the directory. */
  know(...names: readonly string[]): Promise<void>
  messages(family: Case): Promise<Message[]>
  close(): Promise<void>
}

/** One instance of the service's delivery. Several on one file and one clock are several instances. */
export function openInstance(
  file: string,
  clock: SetClock,
  usual: Practice = plainPractice,
): Instance {
  const store = unluckyStore(openSqlite(file, () => clock.now()))
  const deps: Dependencies = {
    cases: caseStore({ store, clock, committed: () => undefined, pause: () => Promise.resolve() }),
    directory: storedDirectory(store),
    wishes: storedReminderWishes(store, clock, () => Promise.resolve()),
    clock,
    calendar,
    practices: new Map([[practiceId('statutory'), usual]]),
    homeTenant: tenant,
    wordList: shippedWordList(),
    documents: wordDocuments(),
    calendarFiles: icalCalendarFiles(),
    newId: () => 'none',
    dutyButtons: dutyButtonsOf(features),
  }
  const outbox = storedOutbox(store, clock, () => Promise.resolve())
  const messenger = scriptedMessenger()
  const log = keptLog()
  return {
    store,
    outbox,
    deps,
    messenger,
    log,
    parts: {
      outbox,
      deps,
      messenger,
      features,
      log,
      errorFacts,
      jitter: () => 0,
      escalates: false,
    },
    bringIn: (family) =>
      deps.cases.change(family.id, () => ({
        change: 'commit',
        family,
        answer: undefined,
        audit: family.conferences.map((conference): AuditEntry => ({
          event: 'conference.brought-in',
          meeting: conference.id,
          by: 'import',
          at: clock.now(),
        })),
      })),
    know: (...names) =>
      deps.directory.keep(
        names.map((name) => person(name, { duties: dutiesOf(name), ...roleOf(name) })),
      ),
    messages: (family) => outbox.messages(family.id),
    close: () => store.close(),
  }
}

const roleOf = (name: string): Pick<Person, 'role'> | undefined =>
  name === 'social-worker' ? { role: 'Social worker' } : undefined

const dutiesOf = (name: string): readonly StaffRole[] =>
  name === 'admin' ? ['administrator'] : name === 'chair' ? ['chair'] : []

/** How many messages are in each state. */
export const states = (messages: readonly Message[]): Record<string, number> => {
  const count: Record<string, number> = {}
  for (const { progress } of messages) count[progress.state] = (count[progress.state] ?? 0) + 1
  return count
}
