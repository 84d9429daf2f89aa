// Signs that words of danger may be of a play, a match, a fall that was seen to or a squabble that
// is sorted; and that what was danger is over, with the child safe elsewhere.

import { kindsIn } from '../danger/word-kinds.ts'

/**
 * Kinds of words (danger/word-kinds.txt) of a play, a match, a fall that was seen to, a squabble
 * that is sorted, a joke.
 */
const ofPlay = /^everyday (?:play|sport|treated|sorted|kitchen|joke)$/
/** Words with which it is no play, whatever else is said. */
const inEarnest = new Set([
  '999',
  'police',
  'ambulance',
  'emergency',
  'help',
  'during',
  'while',
  'outside',
])

/**
 * Whether words of danger may be of a play, a match, a treated fall or a joke: what is learnt
 * decides whether they are.
 */
export const mayBePlay = (words: readonly string[]): boolean =>
  kindsIn(words).found.some((kind) => ofPlay.test(kind)) &&
  !words.some((word) => inEarnest.has(word))

const relatives =
  'nan|nana|nanna|gran|grandma|grandad|grandparents|' +
  'auntie|aunt|uncle|sister|foster|carers|refuge|nursery'
const children =
  'kids|children|child|baby|boys|girls|twins|they|she|he|both|little_ones|daughter|son'
const isAway =
  'ward|hospital|unit|icu|resus|custody|cells|prison|jail|arrested|remanded|sectioned|section|' +
  'detained|rehab|detox|discharged|recovering|stable|bailed'
const past =
  'last_night|yesterday|weekend|other_night|monday|' +
  'tuesday|wednesday|thursday|friday|saturday|sunday'
const told = 'told|tell|tells|said|says|disclosed|disclosure|confided|mentioned|say'

/** Danger to somebody now, whatever else is said. */
const stillThere = [
  '!tonight|coming|heading|way|outside|waiting|threatening|threatened|threatens|scared|' +
    'terrified|frightened|afraid|drunk|driving|missing|alone|unconscious|floppy|bleeding|' +
    'breathing|goodbye|collapsed|escaped|nobody|no_one|danger|happening|999|help|police_now|' +
    'pregnant|swallowed|again_today|out_again|right_now|find|ferry|airport|flight|plane|marry|' +
    'married',
  '!discharged himself|herself',
  '!he|dad|stepdad|boyfriend|partner|ex .. is|lives|coming|getting home|there|back|here|' +
    'upstairs|with_them|out|collecting|picking',
  '!not .. answer|answering|found|know|knows',
].join(' + ')

/**
 * What these are found beside is to be reported today: it is known, and past, and nobody in it is
 * with whoever did it.
 */
export const overSigns: readonly string[] = [
  `${children} .. with|at|to|in|staying .. ${relatives} + ${isAway}|${past} + ${stillThere}`,
  `${relatives} has|have|got ${children} + ${isAway}|${past} + ${stillThere}`,
  `staying|moved .. with|at|to .. dad|mum + ${isAway}|${past} + ${stillThere}`,
  `arrested|remanded|bailed|custody|cells + ${past} + ${stillThere}`,
  ...[`${told} .. HURTING .. ${past}`, `${past} .. HURTING + ${told}`].map(
    (sign) =>
      `${sign} + ${stillThere} + !strangled|raped|rape|stabbed|choked|throat|neck|shook|bed|` +
      'knife|weapon|kill|now|today|going_home|go_home|baby|sick|blood|hospital',
  ),
]
