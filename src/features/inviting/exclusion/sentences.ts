// How people say that somebody of the family should not be in the room. Read before anything else
// is understood, because 'dad shouldn't be there' is so like 'I can't be there' that it must never
// be taken for somebody's own answer.

const family =
  '(?:step-?(?:dad|mum)|dad|father|mum|mother|parents?|nan|gran|grandad|grandparents?|uncle|' +
  'aunt(?:ie)?|partner|boyfriend|girlfriend|brother|sister)'
const not = '(?:should ?n.?t|should not|must ?n.?t|must not|ca ?n.?t|cannot|can not|ought not to)'

export const staysOut: readonly RegExp[] = [
  new RegExp(
    `\\b${family}\\b[^.?]{0,30}\\b${not} (?:be|sit|come|stay|` +
      `attend|hear|join)\\b(?![^.?]*\\b(?:told|shown|shared)\\b)`,
    'i',
  ),
  new RegExp(
    `\\b(?:do ?n.?t|do not) (?:think|want)\\b[^.?]{0,20}\\b${family}\\b[^.?]{0,30}\\b(?:there|` +
      `in the room|at the (?:meeting|conference)|to (?:come|attend))\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:exclude|keep)\\b[^.?]{0,15}\\b${family}\\b[^.?]{0,20}(?:\\bout\\b|` +
      `\\bfrom\\b|\\baway\\b|$)`,
    'i',
  ),
]

/** The one of whom a sentence says it: 'dad', 'gran'; '' where it names nobody of the family. */
export const whoStaysOut = (text: string): string =>
  (new RegExp(`\\b${family}\\b`, 'i').exec(text)?.[0] ?? '').toLowerCase()
