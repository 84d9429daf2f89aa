// What 'mark HV arrived 10.12', 'school here online' and 'police left 11.15' say beside whom they are about.
import type { LocalTime } from '../../../domain/ids.ts'
import type { Mode } from '../../../domain/state/invitation.ts'
import { readTime } from '../../../understanding/reading/when.ts'

export type TypedMark =
  | {
      readonly mark: 'arrived'
      readonly mode: Mode | undefined
      readonly time: LocalTime | undefined
    }
  | { readonly mark: 'left'; readonly time: LocalTime | undefined }
  | { readonly mark: 'absent' }

const question =
  /\?|^\s*(?:is|are|has|have|did|does|was|were|who|whos|who's|which|what|when|where|why|how|any|anyone|anybody)\b/i
const absent =
  /\b(?:not here|isn[’']?t here|not there|no sign|absent|no[ -]?show|did(?:n[’']?t| not) (?:come|show|turn|arrive|attend|join)|hasn[’']?t (?:come|arrived|turned|shown)|not (?:arrived|turned up|coming))\b/i
const left =
  /\b(?:left|leaving|gone|went|going now|has to go|had to go|dropped off|logged off|signed off)\b/i
const came =
  /\b(?:arriv\w*|here|present|joined|join|in the room|came|come|dial\w*|on the (?:line|call)|turned up|back|in attendance)\b/i
const online =
  /\b(?:online|on line|teams|by phone|on the (?:phone|line|call)|dial\w*|video|virtual\w*|remote\w*|zoom|link)\b/i
const inRoom = /\b(?:in person|in the room|face to face|here in person)\b/i

/** Undefined for a question, for 'not here yet', and for anything that is not clearly one of the three: nothing is marked on a guess. */
export function readMark(text: string): TypedMark | undefined {
  if (question.test(text) || (absent.test(text) && /\byet\b/i.test(text))) return undefined
  if (absent.test(text)) return { mark: 'absent' }
  const time = readTime(text, true)
  if (left.test(text)) return came.test(text) ? undefined : { mark: 'left', time }
  // 'Mark HV 10.12' is an arrival; 'mark that as done' is not.
  const bareMark = time !== undefined && /\bmark(?:ed)?\b/i.test(text)
  if (!came.test(text) && !online.test(text) && !bareMark) return undefined
  return {
    mark: 'arrived',
    mode: online.test(text) ? 'online' : inRoom.test(text) ? 'in-person' : undefined,
    time,
  }
}
