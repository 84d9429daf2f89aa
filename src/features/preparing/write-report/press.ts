// A button pressed on a report's card: which report it names, and its author's workspace.
import { z } from 'zod'

import { instant, invitationId, isIdText } from '../../../domain/ids.ts'
import type { PrivateCard } from '../../../domain/messages/card.ts'
import { meetingRef } from '../../kernel/card-fields.ts'
import { notFoundCard, sentenceCard } from '../../kernel/cards.ts'
import type { Verb } from '../../kernel/feature.ts'
import type { RequestContext } from '../../kernel/request-context.ts'
import { goneCard } from './part-ended-card.ts'
import { type ReportKey, type Workspace, workspaceAt } from './workspace.ts'

const id = z.string().refine(isIdText)

const reportRef = meetingRef.extend({
  invitationId: id.optional().catch(undefined),
  slot: z.string().catch(''),
  step: z.string().catch(''),
  to: z.string().catch(''),
  entry: z.string().catch(''),
  /** The moment of the draft that the card showed. */
  seen: z.iso
    .datetime()
    .transform((text) => instant(text))
    .optional()
    .catch(undefined),
})

export type ReportRef = z.infer<typeof reportRef>

export type ReportPress = {
  readonly context: RequestContext
  readonly workspace: Workspace
  readonly key: ReportKey
  readonly ref: ReportRef
  readonly data: unknown
}

/**
 * For the present author alone. A former author is told calmly that their part has ended; nobody
 * else learns anything.
 */
export function onWorkspace(
  act: (press: ReportPress) => Promise<PrivateCard> | PrivateCard,
): Verb['press'] {
  return async (context, data) => {
    const ref = reportRef.safeParse(data)
    if (!ref.success) return notFoundCard(context.actor)
    const named = ref.data.invitationId ?? (isIdText(ref.data.slot) ? ref.data.slot : undefined)
    if (named === undefined) return notFoundCard(context.actor)
    const key: ReportKey = { caseId: ref.data.caseId, invitationId: invitationId(named) }
    const workspace = await workspaceAt(context, key)
    if (workspace === undefined) return goneCard(context, key)
    if (workspace.conference.cancelled !== undefined)
      return sentenceCard(
        context.actor,
        `Meeting ${workspace.conference.reference} was cancelled. Nothing is asked of you for it.`,
      )
    return act({ context, workspace, key, ref: ref.data, data })
  }
}
