// What becomes of one field of a meeting that a file states, measured against what stands and what the file said before.
import { type Verdict, weighFile } from '../../../domain/meeting/weigh-file.ts'
import { parentsAreKnown } from '../../../domain/report/parents.ts'
import type { Case } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { type FileField, isTurnedDown } from '../../../domain/state/said-by-file.ts'
import { childrenSaid } from './children-merge.ts'
import type { ImportContext } from './import-context.ts'
import type { MeetingTexts } from './meeting-fields.ts'

export type Judged = {
  readonly field: FileField
  readonly verdict: Verdict
  /** Whether the file has said this before. */
  readonly repeats: boolean
}

type Compared = {
  readonly family: Case
  readonly standing: Conference
  readonly stands: MeetingTexts
  readonly texts: MeetingTexts
  readonly by: ImportContext['occasion']['by']
}

export function judge(field: FileField, { family, standing, stands, texts, by }: Compared): Judged {
  const said = saidOf(field, standing)
  const wanted = texts[field]
  const repeats = wanted === said
  // Somebody who fills in the form decides, here and now; but the form does not ask who administers the meeting.
  if (by !== 'import') {
    const isSame = field === 'administrator' || wanted === stands[field]
    return { field, verdict: isSame ? 'same' : 'take', repeats }
  }
  const isOlderThanDecision =
    wanted !== stands[field] && isTurnedDown(standing.fromFile ?? {}, field, wanted)
  if (isOlderThanDecision) return { field, verdict: 'keep', repeats }
  // Mum and Dad are offered until somebody has said who the parents are.
  const isGuess = field === 'parents' && !parentsAreKnown({ family, conference: standing })
  const isOlder = standing.fromFile === undefined && said === undefined
  const before =
    said ?? (isGuess || (isOlder && !couldBeDecided(field)) ? stands[field] : undefined)
  const verdict = weighFile({
    said: before,
    stands: stands[field],
    wanted,
    isDecidedHere: hasDecided(field, standing),
  })
  // Of older records nobody can tell who was first to say it, and a parent too many is shown a report.
  const isUnsure =
    isOlder && field === 'parents' && verdict === 'keep' && standing.parents === undefined
  return { field, verdict: isUnsure ? 'clash' : verdict, repeats }
}

const hasDecided = (field: FileField, { fromFile, moves }: Conference): boolean => {
  const last = moves.at(-1)
  return fromFile === undefined
    ? field === 'slot' && last !== undefined && last.by !== 'import'
    : (fromFile.decidedHere ?? []).includes(field)
}

/** What could be changed in chat before it was kept what the file had said. */
const couldBeDecided = (field: FileField): boolean =>
  field === 'place' || field === 'onlineLink' || field === 'parents'

function saidOf(field: FileField, { fromFile, moves }: Conference): string | undefined {
  if (field === 'children') return childrenSaid(fromFile?.children)?.join(' ')
  if (field !== 'slot' || fromFile !== undefined) return fromFile?.[field]
  // Older records: the file's last word is where it last moved the meeting, or else where the meeting began.
  const byFile = moves.filter(({ by }) => by === 'import').at(-1)?.to
  const slot = byFile ?? moves[0]?.from
  return slot === undefined ? undefined : `${slot.date} ${slot.time}`
}
