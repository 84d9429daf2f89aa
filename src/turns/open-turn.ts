// A turn in which a family may turn out to be broken: it is written down by its id, and the answer
// says that it is missing.
import type { CaseId } from '../domain/ids.ts'
import { hasStaffRole, type Person } from '../domain/state/person.ts'
import type { Dependencies, RequestContext } from '../features/kernel/request-context.ts'
import type { Log, LogFacts } from '../ports/log.ts'

export type TurnParts = {
  readonly deps: Dependencies
  readonly log: Log
  readonly errorFacts: (error: unknown) => LogFacts
}

export type OpenedTurn = {
  readonly context: RequestContext
  /**
   * The same card, with the sentence above it where a family is missing from what was asked for.
   */
  readonly marked: <Card extends object>(card: Card) => Card & { readonly above?: string }
}

/** One tap or one message of this person, now. */
export function openTurn({ deps, log, errorFacts }: TurnParts, actor: Person): OpenedTurn {
  const missing = new Set<CaseId>()
  const context: RequestContext = {
    actor,
    deps,
    now: deps.clock.now(),
    leaveOut: (family, error) => {
      if (!missing.has(family)) log.error('list.left-out', { case: family, ...errorFacts(error) })
      missing.add(family)
    },
  }
  const marked: OpenedTurn['marked'] = (card) =>
    missing.size === 0 ? card : { ...card, above: sayMissing(missing.size, actor) }
  return { context, marked }
}

/** Of which family nothing is said: the log has its id. */
function sayMissing(families: number, reader: Person): string {
  const whose = families === 1 ? 'One family’s list' : `The lists of ${families} families`
  const whom = hasStaffRole(reader, 'administrator')
    ? 'whoever runs this service: the log says which'
    : 'your administrator'
  return `${whose} could not be worked out, so this is not all. Please tell ${whom}.`
}
