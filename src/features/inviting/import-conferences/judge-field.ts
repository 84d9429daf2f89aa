// What there is to say of one field of a meeting that a file states, for it to be weighed
// (domain/meeting/weigh-file.ts).
import type { FileStatement } from '../../../domain/meeting/weigh-file.ts'
import { parentsAreKnown } from '../../../domain/report/parents.ts'
import type { FamilyMeeting } from '../../../domain/state/case.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import { type FileField, isTurnedDown } from '../../../domain/state/said-by-file.ts'
import { childrenSaid } from './children-merge.ts'
import type { Occasion } from './import-context.ts'
import type { MeetingTexts } from './meeting-fields.ts'

type Compared = {
  /** The meeting as it stands, of the family that knows the row's children already. */
  readonly meeting: FamilyMeeting
  readonly stands: MeetingTexts
  readonly texts: MeetingTexts
  readonly by: Occasion['by']
}

export function statementOf(
  field: FileField,
  { meeting, stands, texts, by }: Compared,
): FileStatement {
  const { conference } = meeting
  const said = saidOf(field, conference)
  // Mum and Dad are offered until somebody has said who the parents are.
  const isGuess = field === 'parents' && !parentsAreKnown(meeting)
  const isOlder = conference.fromFile === undefined && said === undefined
  return {
    said: said ?? (isGuess || (isOlder && !couldBeDecided.has(field)) ? stands[field] : undefined),
    stands: stands[field],
    // The form does not ask who administers the meeting.
    wanted: by !== 'import' && field === 'administrator' ? stands[field] : texts[field],
    isDecidedHere: isDecided(field, conference),
    isDecidedNow: by !== 'import',
    isTurnedDown: isTurnedDown(conference.fromFile ?? {}, field, texts[field]),
    // A parent too many is shown a report.
    isUnsure: isOlder && field === 'parents' && conference.parents === undefined,
  }
}

const isDecided = (field: FileField, { fromFile, moves }: Conference): boolean => {
  const last = moves.at(-1)
  return fromFile === undefined
    ? field === 'slot' && last !== undefined && last.by !== 'import'
    : (fromFile.decidedHere ?? []).includes(field)
}

/**
 * What a person could change before it was kept what the file had said: of an older record nobody
 * can tell who did.
 */
const couldBeDecided: ReadonlySet<FileField> = new Set<FileField>([
  'place',
  'onlineLink',
  'parents',
  'chair',
  'leadSocialWorker',
  'administrator',
])

/** What the file said of it last time; undefined where it has said nothing yet. */
export function saidOf(field: FileField, { fromFile, moves }: Conference): string | undefined {
  if (field === 'children') return childrenSaid(fromFile?.children)?.join(' ')
  if (field !== 'slot' || fromFile !== undefined) return fromFile?.[field]
  // Older records: the file's last word is where it last moved the meeting, or else where the
  // meeting began.
  const byFile = moves.filter(({ by }) => by === 'import').at(-1)?.to
  const slot = byFile ?? moves[0]?.from
  return slot === undefined ? undefined : `${slot.date} ${slot.time}`
}
