// How long a case is kept: until its record is in the council's own system, at the earliest so many
// days after its outcome was confirmed, and for as long as a legal hold lasts (docs/sources.md,
// section H; docs/decisions/0017).
import { addDays, inLondon, londonInstant } from '../dates/dates.ts'
import { type ChildId, type Instant, localTime } from '../ids.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { RuleContext } from '../rules/context.ts'
import { practiceUnder } from '../rules/practice.ts'
import type { AuditEntry, ChainedEntry } from '../state/audit-entry.ts'
import { type Case, childrenOf } from '../state/case.ts'
import { decisionAbout } from '../state/children-on-plan.ts'
import { type Conference, isCoreGroup, outcomeOf } from '../state/conference.ts'
import type { Hold, Retention, Settled } from '../state/retention.ts'
import type { Stamp } from '../state/stamp.ts'

export const retentionOf = (family: Case): Retention => family.retention ?? { holds: [] }

/** The hold in force; undefined when there is none. */
export function holdOn(family: Case): Hold | undefined {
  const last = retentionOf(family).holds.at(-1)
  return last === undefined || last.lifted !== undefined ? undefined : last
}

export type Closing = { readonly conference: Conference; readonly at: Instant }
const closing: ReadonlySet<string> = new Set(['no-plan', 'stepped-down', 'ended'])

/**
 * The conference that closed the case, and when its outcome was confirmed: the last one about each
 * child, if it made no plan or ended one; of half-siblings the later. Undefined while a plan goes
 * on for any of them, while an outcome is not recorded, or while another conference is to come.
 * What was called off, and nothing else, is closed by the last of the cancellations.
 */
export function closedBy(family: Case): Closing | undefined {
  const all = family.conferences.filter((conference) => !isCoreGroup(conference))
  const chains =
    family.children.length === 0
      ? [{ child: undefined, chain: all }]
      : family.children
          .map((child) => ({
            child: child.id,
            chain: all.filter((conference) => childrenOf({ family, conference }).includes(child)),
          }))
          .filter(({ chain }) => chain.length > 0)
  const closed = chains.map(({ child, chain }) => lastClosing(chain, child))
  return closed.some((one) => one === undefined)
    ? undefined
    : closed.flatMap((one) => one ?? []).toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
}

/**
 * The same of the conferences about one child; one that decided about others alone leaves the one
 * before it.
 */
function lastClosing(
  conferences: readonly Conference[],
  child: ChildId | undefined,
): Closing | undefined {
  const decisionOf = (conference: Conference): string | undefined =>
    child === undefined ? outcomeOf(conference)?.answer : decisionAbout(conference, child)
  const standing = conferences
    .filter((conference) => conference.cancelled === undefined)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
  const last = standing.find(
    (conference) => outcomeOf(conference) === undefined || decisionOf(conference) !== undefined,
  )
  if (standing.length === 0) {
    const [off] = conferences
      .flatMap((conference) =>
        conference.cancelled === undefined ? [] : [{ conference, at: conference.cancelled.at }],
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1))
    return off
  }
  const outcome = last === undefined ? undefined : outcomeOf(last)
  return last !== undefined && outcome !== undefined && closing.has(decisionOf(last) ?? '')
    ? { conference: last, at: outcome.at }
    : undefined
}

/** What was settled before the case was closed (again) counts no longer. */
export const settledSince = (family: Case, closed: Closing): Settled | undefined => {
  const { settled } = retentionOf(family)
  return settled === undefined || settled.at < closed.at ? undefined : settled
}

const morning = localTime('09:00')

/** When the case may be deleted, at the earliest; undefined while it is not closed. */
export function deletionDay(
  family: Case,
  { practices }: Pick<RuleContext, 'practices'>,
): Instant | undefined {
  const closed = closedBy(family)
  return closed === undefined
    ? undefined
    : londonInstant(
        addDays(
          inLondon(closed.at).date,
          practiceUnder(practices, closed.conference.practice).keepDays.value,
        ),
        morning,
      )
}

/** When the case is deleted by itself; undefined while anything stands against it. */
export function erasureDue(
  family: Case,
  context: Pick<RuleContext, 'practices'>,
): Instant | undefined {
  const closed = closedBy(family)
  if (
    closed === undefined ||
    holdOn(family) !== undefined ||
    settledSince(family, closed) === undefined
  )
    return undefined
  return deletionDay(family, context)
}

/** Events after which a record that was exported is still the whole record. */
const harmless: ReadonlySet<AuditEntry['event']> = new Set<AuditEntry['event']>([
  'read',
  'report.read',
  'report.annex-read',
  'report.version-for-read',
  'report.exported',
  'pack.read',
  'pack.exported',
  'hold.placed',
  'hold.lifted',
  'record.settled',
  'record.reopened',
])

/** Whether the record was exported, and nothing was changed since. */
export function isExported(trail: readonly ChainedEntry[]): boolean {
  const exported = trail.findLastIndex(
    (chainedEntry) => chainedEntry.event === 'read' && chainedEntry.what === 'record',
  )
  return (
    exported >= 0 && trail.slice(exported).every((chainedEntry) => harmless.has(chainedEntry.event))
  )
}

/**
 * What stands against deleting now, or the entry with which it is done. 'reopen': the record was
 * changed after it was filed.
 */
export function decideErasure(
  family: Case,
  trail: readonly ChainedEntry[],
  context: RuleContext,
): AuditEntry | 'reopen' | undefined {
  const at = erasureDue(family, context)
  const closed = closedBy(family)
  if (at === undefined || closed === undefined || context.now < at) return undefined
  if (retentionOf(family).settled?.how === 'filed' && !isExported(trail)) return 'reopen'
  return { event: 'case.erased', meeting: closed.conference.id, by: 'service', at: context.now }
}

/** The record has changed since it was filed: it has to be filed again. */
export const reopened = (family: Case): Case => ({
  ...family,
  retention: { holds: retentionOf(family).holds },
})

/**
 * Puts the case under a legal hold. The same again changes nothing; another while one is in force
 * is refused.
 */
export function placeHold(family: Case, hold: Stamp & { readonly reason: string }): Result<Case> {
  const standing = holdOn(family)
  if (hold.reason === '')
    return refuse(
      'hold.no-reason',
      'Please say why nothing may be deleted, for example who asked for it.',
    )
  if (standing !== undefined)
    return standing.reason === hold.reason
      ? ok(family)
      : refuse('hold.standing', 'A hold is in force already. Its reason stands below.')
  return ok({
    ...family,
    retention: { ...retentionOf(family), holds: [...retentionOf(family).holds, hold] },
  })
}

/** Ends the hold in force; with none, nothing changes. */
export function liftHold(family: Case, lifted: Stamp): Case {
  const standing = holdOn(family)
  if (standing === undefined) return family
  return {
    ...family,
    retention: {
      ...retentionOf(family),
      holds: retentionOf(family).holds.map((hold) =>
        hold === standing ? { ...hold, lifted } : hold,
      ),
    },
  }
}

/**
 * Says that the record is filed, or that none is needed. Refused while the case is open, and
 * 'filed' before it was exported as it stands.
 */
export function settle(
  family: Case,
  settled: Settled,
  trail: readonly ChainedEntry[],
): Result<Case> {
  const closed = closedBy(family)
  if (closed === undefined)
    return refuse(
      'record.open',
      'This family’s case is not closed: a plan goes on, an ' +
        'outcome is not recorded, or a conference is to come.',
    )
  const before = settledSince(family, closed)
  if (before !== undefined && before.how === settled.how) return ok(family)
  if (settled.how === 'filed' && !isExported(trail))
    return refuse(
      'record.not-exported',
      'Please get the record first: it was not exported yet, or something was changed since.',
    )
  return ok({ ...family, retention: { ...retentionOf(family), settled } })
}
