// 'Mum takes tablets for her back': medicine as it was prescribed is nobody's overdose. Whatever
// else the message says of it, it is screened as ever.

const anyOf = (...lists: string[]): string =>
  lists.join(' ').split(', ').join('|').replaceAll('_', ' ')

const taken =
  '(?:takes|is taking|is on|are on|am on|has|uses|needs|' +
  'was given|been taking|been on|put on|started on)'
const tookThem = '(?:took|had|has taken|has had|takes|has|is taking)'
const howMany =
  '(?:(?:her|his|their|my|some|a|an|one|two|couple of|the|daily|usual|regular|normal|strong|' +
  'mild|low|dose of|prescribed|prescription|heart|back|blood pressure|thyroid|epilepsy|asthma|' +
  'adhd|iron|new) )*'
const medicine =
  '(?:tablets?|pills?|meds|medication|medicines?|antidepressants|anti depressants|painkillers|' +
  'antibiotics|statins|sertraline|ibuprofen|paracetamol|inhaler|insulin)'
const conditions = anyOf(
  'back, heart, blood pressure, thyroid, epilepsy, asthma, adhd, diabetes, cholesterol, migraine,',
  'migraines, headaches, pain, pains, knee, knees, hip, arthritis, hay fever, allergies, anxiety,',
  'nerves, depression, mood, low mood, stomach, reflux, iron, anaemia, sickle cell, periods, skin,',
  'infection, chest infection, ear infection, kidneys, bladder, gout, leg, legs, shoulder, neck,',
  'chest, lupus, ms, copd, menopause, cramps, sciatica, fibromyalgia, eczema, acne, blood',
)
const aFewWords =
  '(?:(?:one|two|three|a|in|the|day|twice|once|daily|every|morning|night|evening) )*'
const what = `for (?:(?:her|his|their|my|a|the|bad|sore|high|an) )*(?:${conditions})`
const how = anyOf(
  'as prescribed, as usual, as normal, as directed, on time, once a day, twice a day,',
  'every day, every morning, every night, every evening, each morning, each night, a day, daily,',
  'with breakfast, with food, with her breakfast, with his breakfast, with her tea, with his tea',
)
const usual = new RegExp(
  `\\b(?:${taken} ${howMany}${medicine} ${aFewWords}(?:${what}|${how})|` +
    `${tookThem} ${howMany}${medicine} (?:as|with|on) (?:usual|normal|prescribed|directed|time|` +
    'breakfast|food|(?:her|his|their) (?:breakfast|lunch|tea|dinner)))' +
    `(?: (?:${how}))*\\b`,
  'g',
)

/** With one of these somebody may have had too much of it, or somebody else may have got at it. */
const perhapsTooMuch = new RegExp(
  `\\b(?:${anyOf(
    'all, whole, entire, lot, lots, loads, full, box, bottle, packet, pack, handful, too many,',
    'too much, extra, double, more, overdose, overdosed, swallowed, swallow, ate, eaten, eat,',
    'wake, waking, rouse, drowsy, asleep, sleepy, slurring, unconscious, unresponsive, collapsed,',
    'floppy, blue, grey, breathing, fitting, sick, vomiting, ambulance, 999, help, vodka, wine,',
    'drink, drinking, drunk, alcohol, beer, gin, found, find, hold of, got at, got into, got hold,',
    'missing, gone, empty, stash, hidden, hid, saved, ' +
      'saving, wrong, dealer, sell, selling, street,',
    'die, dead, dying, kill, killing, suicidal, suicide, harm, goodbye, alive, end, baby, toddler,',
    'bairn, newborn,',
    'child, children, kids, twins, not, no, nobody, never, stopped, without, refuses, refusing,',
    'crushed, floor, reach, instead, then, but, giving, gave, gives, driving, enough, tonight,',
    'hand, hands, forever, for_ever, wants, want, ' +
      'anymore, any_more, threatening, threatens, seizing,',
    'seizure, foaming, shaking, knife, jump',
  )})\\b`,
)

/** Sentences of one message, as plain words, without what only says how medicine is taken. */
export function withoutUsualMedicine(
  sentences: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  if (perhapsTooMuch.test(sentences.map((words) => words.join(' ')).join(' '))) return sentences
  return sentences.map((words) => {
    const text = words.join(' ')
    const left = text.replace(usual, ',')
    return left === text ? words : left.split(' ').filter((word) => word !== '')
  })
}
