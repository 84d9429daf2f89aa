// Whose a restricted annex is. A report passes with the place; what its writer tells the chair
// alone, draft included, never does. It stays the writer's own, and the chair's, whoever fills the
// place after them.
import type { InvitationId, MeetingId, PaperId, PersonId } from '../ids.ts'
import type { Invitation } from '../state/invitation.ts'
import type { ReportFacts } from '../state/report-facts.ts'
import {
  type AnnexDraft,
  annexDraftId,
  annexId,
  olderAnnexDraftId,
  type SubmittedAnnex,
} from '../state/report-words.ts'

type Whose = { readonly meeting: MeetingId; readonly invitation: InvitationId }
type Versions = Pick<ReportFacts, 'versions'> | undefined

/**
 * Where this writer's annex lies, if there is one. It is submitted again with every version of
 * theirs: if their newest has none, it was withdrawn. Beside a version of somebody else's it stands
 * alone, under an id of its own.
 */
export function annexIdsOf(whose: Whose, report: Versions, writer: PersonId): PaperId[] {
  const versions = report?.versions ?? []
  const own = versions.findLastIndex(({ by }) => by === writer)
  return versions
    .slice(Math.max(own, 0))
    .map(({ number, by }) => annexId(whose, number, by === writer ? undefined : writer))
}

/** The papers to load for a writer: the draft of their annex as well. */
export const annexPapersOf = (whose: Whose, report: Versions, writer: PersonId): PaperId[] => [
  annexDraftId(whose, writer),
  olderAnnexDraftId(whose),
  ...annexIdsOf(whose, report, writer),
]

/**
 * Everybody who may have written an annex in this place: who is invited, and every colleague ever
 * named.
 */
export const writersIn = ({ person, answers }: Invitation, report: Versions): PersonId[] => [
  ...new Set([
    person,
    ...answers.flatMap((answer) =>
      answer.status === 'represented' && answer.person !== undefined ? [answer.person] : [],
    ),
    ...(report?.versions ?? []).map(({ by }) => by),
  ]),
]

/**
 * The writer's own annex: the draft, else the newest of what they submitted. Nobody else's,
 * whatever was loaded.
 */
export function annexOfWriter<Annex extends AnnexDraft | SubmittedAnnex>(
  annexes: readonly Annex[],
  writer: PersonId,
): Annex | undefined {
  const own = annexes.filter(({ by }) => by === writer)
  const drafts = own.filter(({ kind }) => kind === 'report-annex-draft')
  return (drafts.length === 0 ? own : drafts).reduce<Annex | undefined>(
    (newest, annex) => (newest === undefined || annex.at >= newest.at ? annex : newest),
    undefined,
  )
}

/**
 * The drafts that end once this writer's annex is submitted: wherever theirs lay, and nobody
 * else's.
 */
export const annexDraftsOf = (
  whose: Whose,
  writer: PersonId,
  annex: AnnexDraft | SubmittedAnnex | undefined,
): PaperId[] => [
  annexDraftId(whose, writer),
  ...(annex?.kind === 'report-annex-draft' && annex.id === olderAnnexDraftId(whose)
    ? [annex.id]
    : []),
]
