// Lists that go over several families: one that cannot be worked out is left out, and the rest is shown.
import type { Case } from '../../domain/state/case.ts'
import type { RequestContext } from './request-context.ts'

const idOf = (one: Case | { readonly family: Case }) => ('family' in one ? one.family.id : one.id)

/**
 * What `find` finds in each of them, in order. A family with which it fails is left out of the
 * list, which the turn writes down and says in its answer; where nobody would say it, the whole
 * list fails.
 */
export function inEachFamily<Of extends Case | { readonly family: Case }, Found>(
  { leaveOut }: Pick<RequestContext, 'leaveOut'>,
  all: readonly Of[],
  find: (one: Of) => readonly Found[],
): Found[] {
  return all.flatMap((item) => {
    try {
      return find(item)
    } catch (error) {
      if (leaveOut === undefined) throw error
      leaveOut(idOf(item), error)
      return []
    }
  })
}
