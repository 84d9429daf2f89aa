// 'She's in labour, dad has driven her in as planned': a birth with somebody to care for her is no
// danger. Alone, early, bleeding, or kept from help it is screened as ever.

const anyOf = (...lists: string[]): string =>
  lists.join(' ').split(', ').join('|').replaceAll('_', ' ')

const birth = new RegExp(
  String.raw`\b(?:in(?: early)? labour|went into labour|gone into labour|` +
    '(?:(?:her|my|mum s|the) )?waters (?:have |has |had |' +
    'just )*(?:broken|broke|gone|went)|gone (?:in|into hospital|' +
    String.raw`into the hospital|to hospital) to have (?:the|her|a) baby)\b`,
  'g',
)
/** Where she is then says no more than that she is cared for. */
const isCaredFor = new RegExp(
  String.raw`\b(?:(?:she|mum) is )?(?:now )?(?:on|in|at) the (?:labour |maternity |` +
    String.raw`delivery )?(?:ward|unit|suite)(?: with (?:her|the|a) midwife)?\b`,
  'g',
)
const careIsThere = new RegExp(
  `\\b(?:${anyOf(
    'ward, hospital, midwife, midwives, birth centre, ' +
      'birthing centre, labour suite, delivery suite,',
    'maternity, as planned, birth plan, induced, induction, doula, c section, section, full term,',
    'due date, on her due date, bag was packed, bag packed',
  )})\\b`,
)
const goesWrong = new RegExp(
  `\\b(?:${anyOf(
    'alone, nobody, no one, not, no, never, without, ' +
      'early, prem, premature, weeks, bleeding, blood,',
    'bled, cord, breech, fitting, collapsed, unconscious, ' +
      'help, 999, ambulance, emergency, refuses,',
    'refusing, refused, hiding, hidden, concealed, ' +
      'secret, scared, toilet, toilets, school, locked,',
    'outside, threatening, hit, hitting, kicked, punched, beaten, drunk, using, heroin, crack,',
    'overdose, fallen, fell, blue, breathing, stuck, leave, left, discharged herself, gone from,',
    'take the baby, taking the baby, run, running, vanished, missing, thirteen, fourteen, fifteen,',
    '12, 13, 14, 15, by herself, on her own, on my own, unbooked, unassisted, bath, pain, fever,',
    'clots, passing, heavy, waiting, wait, meconium, ' +
      'green, brown, crowning, pushing, head, foot, arm,',
    'answering, answer, miles, motorway, lay_by, snow, ' +
      'lost, seizing, shaking, knife, dead, die, dying',
  )})\\b`,
)

/** Sentences of one message, as plain words, without a birth that is cared for. */
export function withoutCaredForBirth(
  sentences: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const whole = sentences.map((words) => words.join(' ')).join(' ')
  if (!careIsThere.test(whole) || goesWrong.test(whole)) return sentences
  return sentences.map((words) => {
    const text = words.join(' ')
    const left = text.replace(birth, ',').replace(isCaredFor, ',')
    return left === text ? words : left.split(' ').filter((word) => word !== '')
  })
}
