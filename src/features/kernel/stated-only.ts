// Typed words are recorded where they state something plainly, and nowhere else: the one place that
// makes sure of it, whatever a feature does. A tap is always plain.
import { differsInDoubtAlone } from '../../domain/meeting/doubt.ts'
import type { PrivateCard } from '../../domain/messages/card.ts'
import type { AuditEvent } from '../../domain/state/audit-entry.ts'
import type { Case } from '../../domain/state/case.ts'
import type { Person } from '../../domain/state/person.ts'
import type { CaseStore, Change } from '../../ports/case-store.ts'
import { readStatement, type Stated } from '../../understanding/statement.ts'
import { sentenceCard } from './cards.ts'
import type { TextHandler } from './feature.ts'
import type { RequestContext } from './request-context.ts'

/** Thrown in place of a change that a message would have made without stating anything. */
export class NothingStated extends Error {
  constructor() {
    super('The message states nothing that may be recorded')
    this.name = 'NothingStated'
  }
}

type Said = Pick<Parameters<TextHandler['say']>[1], 'stated' | 'text'>

/** Whether what was typed is the writer's own plain statement. */
export const isOwnStatement = (stated: Stated): boolean =>
  'statement' in stated && stated.statement.of === 'speaker'

/**
 * 'Amber, mum says he sleeps better': what comes before the first comma is plain, whatever it rests
 * on. A question is none at all.
 */
export const areFirstWordsStated = (text: string): boolean =>
  !text.includes('?') &&
  'statement' in readStatement(text.split(/[,;:.]|\bbecause\b|\s[–-]\s/)[0] ?? '')

function mayRecord({ records }: TextHandler, { stated, text }: Said): boolean {
  if (records === 'first-words') return areFirstWordsStated(text)
  return 'statement' in stated && (records === 'anybody' || stated.statement.of === 'speaker')
}

/**
 * The turn as this handler may have it: unless the message states what it records, whatever would
 * change something throws NothingStated.
 */
export function contextFor(
  context: RequestContext,
  handler: TextHandler,
  said: Said,
): RequestContext {
  return mayRecord(handler, said) ? context : { ...context, deps: readOnly(context.deps) }
}

function readOnly(deps: RequestContext['deps']): RequestContext['deps'] {
  const { cases, directory, wishes } = deps
  const refuse = () => Promise.reject(new NothingStated())
  return {
    ...deps,
    cases: {
      load: (id) => cases.load(id),
      papers: (id, reading) => cases.papers(id, reading),
      of: (person, leaveOut) => cases.of(person, leaveOut),
      withReference: (reference) => cases.withReference(reference),
      audit: (id) => cases.audit(id),
      everything: (id) => cases.everything(id),
      messages: (id) => cases.messages(id),
      change: changeNothing(cases),
      erase: refuse,
      finishErasing: refuse,
    },
    directory: {
      get: (id) => directory.get(id),
      byAccount: (account) => directory.byAccount(account),
      byEmail: (email) => directory.byEmail(email),
      named: (ids) => directory.named(ids),
      ofAgencies: (names) => directory.ofAgencies(names),
      all: () => directory.all(),
      keep: refuse,
    },
    ...(wishes === undefined
      ? {}
      : { wishes: { of: (person) => wishes.of(person), choose: refuse, digestOn: refuse } }),
  }
}

/** Decides as ever, and lets nothing be committed but a trace. */
const changeNothing =
  (cases: CaseStore): CaseStore['change'] =>
  (id, decide, reading) =>
    cases.change(
      id,
      (family, papers) => {
        const decided = decide(family, papers)
        if (decided.change === 'commit' && !isTrace(decided, family)) throw new NothingStated()
        return decided
      },
      reading,
    )

/** What reading or asking back leaves behind. */
const traces: ReadonlySet<AuditEvent['event']> = new Set([
  'read',
  'pack.read',
  'report.read',
  'report.annex-read',
  'report.version-for-read',
  'answer.doubted',
])

const isTrace = <Answer>(
  decided: Extract<Change<Answer>, { change: 'commit' }>,
  family: Case | undefined,
): boolean =>
  (decided.family === family || isDoubtAlone(decided, family)) &&
  (decided.notices ?? []).length === 0 &&
  (decided.papers ?? []).length === 0 &&
  (decided.discarded ?? []).length === 0 &&
  decided.audit.every(({ event }) => traces.has(event))

/** That somebody was asked whether they can’t come: nothing that they said. */
const isDoubtAlone = <Answer>(
  { audit, family: after }: Extract<Change<Answer>, { change: 'commit' }>,
  family: Case | undefined,
): boolean =>
  family !== undefined &&
  audit.every(({ event }) => event === 'answer.doubted') &&
  differsInDoubtAlone(family, after)

/** Where a feature has no better question to ask back. */
export const nothingRecordedCard = (person: Person): PrivateCard =>
  sentenceCard(
    person,
    'I’ve recorded nothing and told nobody, because I’m not sure that you meant it. If you ' +
      'did, please say it plainly: ‘I can come’, ‘I can’t come’ or ‘Jo will come for me’. ‘help’ ' +
      'shows what else I can do.',
  )
