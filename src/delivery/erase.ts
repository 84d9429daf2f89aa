// A closed case whose record is filed is deleted when its days are over: looked at with every other
// thing that is due.
import type { Instant } from '../domain/ids.ts'
import { decideErasure, erasureDue, reopened } from '../domain/record/retention.ts'
import type { Case } from '../domain/state/case.ts'
import type { Dependencies } from '../features/kernel/request-context.ts'

/**
 * Deletes the case if it is time, and says whether it did: then there is nothing else to look at.
 */
export async function erase(
  { cases, practices, calendar }: Pick<Dependencies, 'cases' | 'practices' | 'calendar'>,
  family: Case,
  now: Instant,
): Promise<boolean> {
  const due = erasureDue(family, { practices })
  if (due === undefined || now < due) return false
  const ground = { practices, calendar, now }
  const decided = { erased: false, reopen: false }
  await cases.erase(family.id, (standing, trail) => {
    const decision = decideErasure(standing, trail, ground)
    decided.erased = decision !== undefined && decision !== 'reopen'
    decided.reopen = decision === 'reopen'
    return decision === 'reopen' ? undefined : decision
  })
  if (decided.reopen)
    await cases.change<void>(family.id, (standing) => {
      const meeting = standing?.conferences.at(-1)?.id
      if (
        standing === undefined ||
        meeting === undefined ||
        standing.retention?.settled === undefined
      )
        return { change: 'none', answer: undefined }
      return {
        change: 'commit',
        family: reopened(standing),
        audit: [{ event: 'record.reopened', meeting, status: 'changed', by: 'service', at: now }],
        answer: undefined,
      }
    })
  return decided.erased || decided.reopen
}
