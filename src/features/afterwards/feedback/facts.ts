// What may be done with feedback, and the forms that were given on one conference.
import type { Feedback } from '../../../domain/state/feedback.ts'
import { papersOf } from '../../../domain/state/paper.ts'
import type { Meeting, RequiredAct } from '../../kernel/meeting-access.ts'
import type { RequestContext } from '../../kernel/request-context.ts'

export const give: RequiredAct = (conference) => ({ act: 'give-feedback', conference })

export const take: RequiredAct = (conference) => ({ act: 'take-feedback', conference })

export const read: RequiredAct = (conference, family) => ({
  act: 'read-feedback',
  conference,
  family,
})

export async function formsOf(
  { deps }: Pick<RequestContext, 'deps'>,
  { family: of, conference }: Meeting,
): Promise<Feedback[]> {
  return papersOf(await deps.cases.papers(of.id, { kinds: ['feedback'] }), 'feedback').filter(
    (feedback) => feedback.meeting === conference.id,
  )
}
