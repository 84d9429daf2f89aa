// A version of the plan handed over as a Word document, to whoever may read it: asked again when
// they take it.
import { inLondon } from '../../../domain/dates/dates.ts'
import { caseId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { planInForce } from '../../../domain/plan/plan.ts'
import { documentName } from '../../../domain/record/document.ts'
import { wordType } from '../../../ports/documents.ts'
import type { FileOffer } from '../../../ports/files.ts'
import type { FileKind } from '../../kernel/feature.ts'
import { fileWords } from '../../kernel/file-offer.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { digest } from '../../kernel/stable-id.ts'
import { noteReading, type PlanFacts, planNow, type PlanRequest } from './facts.ts'
import { planPaper, type PlanPaperKind } from './paper.ts'
import { noPlanCard } from './view.ts'

export const planFile: FileKind = {
  kind: 'plan',
  mayStillHave: async (context, { caseId: id = '', meetingId = '' }) =>
    isIdText(id) &&
    (await planNow(context, { caseId: caseId(id), meetingId }, 'read-plan')) !== undefined,
}

/** The version that was asked for, or the one in force. */
export async function handOver(
  context: RequestContext,
  { facts, ref }: PlanRequest,
  kind: PlanPaperKind,
): Promise<PrivateCard> {
  const { family, person } = facts
  const { deps } = context
  const version =
    family.plan?.agreed.find((agreedPlan) => String(agreedPlan.number) === ref.entry) ??
    planInForce(family)
  if (version === undefined) return noPlanCard(person)
  await noteReading(context, facts)
  const bytes = await deps.documents.write(planPaper(facts, version, kind))
  const id = digest([
    person.id,
    family.id,
    kind,
    String(version.number),
    Buffer.from(bytes).toString('base64'),
  ])
  const offered: FileOffer =
    deps.files === undefined
      ? { offered: 'not-reached' }
      : await deps.files.offer(person, {
          id,
          name: documentName(inLondon(version.agreedAt).date),
          contentType: wordType,
          about: {
            kind: planFile.kind,
            ids: { caseId: family.id, meetingId: facts.conference.id },
          },
          bytes,
        })
  return handedCard(facts, String(version.number), offered)
}

export const handedCard = (
  { person, family, conference }: Pick<PlanFacts, 'person' | 'family' | 'conference'>,
  entry: string,
  offered: FileOffer,
): PrivateCard => ({
  audience: 'one-person',
  to: person.id,
  template: 'plan-file',
  data: { caseId: family.id, meetingId: conference.id, entry, ...fileWords(offered) },
})
