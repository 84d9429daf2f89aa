// How a promise goes, by the words for it: 'not stuck any more' has the words of one that is,
// 'started, she's been twice' those of one that is done.

const unstuck = new RegExp(
  String.raw`\b(?:not|no longer|never|isn[’']?t|aren[’']?t|` +
    String.raw`wasn[’']?t) (?:\w+ )?(?:stuck|blocked|held up)\b|\bun-?(?:stuck|` +
    String.raw`blocked)\b|\b(?:back on track|moving again|goes on again|going again)\b`,
  'gi',
)

const stuck = /\b(?:stuck|blocked|held up|cannot|can[’']?t|gets? in the way)\b/i

/** Whether words say that what was stuck goes on, and of nothing else that it is stuck. */
export function saysUnstuck(text: string): boolean {
  const rest = text.replace(unstuck, ' ')
  return rest !== text && !stuck.test(rest)
}

const begins = new RegExp(
  String.raw`\b(?:started|begun|began|has begun|got going|up and running|under ?way|` +
    String.raw`kicked off)\b|\bfirst (?:\w+ )?(?:session|visit|time|one) (?:was|went)\b`,
  'i',
)

const ends = /\b(?:done|finish(?:ed)?|complete[d]?|ended|over|all sorted|kept)\b/i

/** Whether words say that something has begun, and not that it is over. */
export const saysBegun = (text: string): boolean => begins.test(text) && !ends.test(text)

/** 'Stuck with it though' is somebody who went on, and nothing that gets in the way. */
export const saysKeptAtIt = (text: string): boolean =>
  /\b(?:stuck|sticking|stick) (?:with|at|to) it\b/i.test(text)
