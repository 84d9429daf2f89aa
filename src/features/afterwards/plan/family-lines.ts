// The family's own plan as staff type it: one line for each thing, 'Nan: takes Leo on Fridays by 31
// March'.
import { inLondon, sayDate } from '../../../domain/dates/dates.ts'
import type { Instant } from '../../../domain/ids.ts'
import type { FamilyPlan } from '../../../domain/plan/sources.ts'
import { ok, refuse, type Result } from '../../../domain/result.ts'
import { readDate } from '../../../understanding/reading/when.ts'

const lineText = /^[-•*\s]*([^:]{1,60}):\s*(.+?)[,;]?\s+(?:by|until|till|before)\s+(.+)$/i
const maxLines = 20

/** Parses all lines, or refuses with the number of the first one that cannot be parsed. */
export function partsOf(text: string, now: Instant): Result<FamilyPlan['parts']> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0)
    return refuse(
      'family-plan.empty',
      'Please write who of the family does what, by when: one line for each.',
    )
  if (lines.length > maxLines)
    return refuse(
      'family-plan.long',
      `These are ${lines.length} lines. Please bring in ${maxLines} at a time.`,
    )
  const parts: { who: string; words: string; by: FamilyPlan['parts'][number]['by'] }[] = []
  for (const [index, line] of lines.entries()) {
    const [, who, words, day] = lineText.exec(line) ?? []
    if (who === undefined || words === undefined || day === undefined)
      return refuse(
        'family-plan.line',
        `I cannot read line ${index + 1}: ‘${line}’. Write ` +
          'it as ‘Nan: takes Leo on Fridays by 31 March’.',
      )
    const by = readDate(day, now, 'coming')
    if (by === undefined)
      return refuse(
        'family-plan.day',
        `I cannot read the day in line ${index + 1}: ` +
          `‘${day}’. Write it as ‘31 March’ or ‘2027-03-31’.`,
      )
    if (by < inLondon(now).date)
      return refuse(
        'family-plan.past',
        `${sayDate(by)} in line ${index + 1} has passed. Please give a day to come.`,
      )
    parts.push({ who: who.trim(), words: words.trim(), by })
  }
  return ok(parts)
}
