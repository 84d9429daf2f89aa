// What people do in a report when nobody is harmed. A list of harm can never be whole ('tipped him
// out of his wheelchair'), so a sentence in which somebody does something that is not on this list
// is taken to name harm, and is left alone. The list is short of everything that could be done to
// somebody: a verb too few costs a suggestion.
import type { Stretch } from './phrase.ts'
import type { Word } from './words.ts'

const listed = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((one) => one !== ''))

const verbs = listed(`
  accept access accompany achieve acknowledge act adapt add address adjust advise agree allocate
  allow amend answer anticipate apologise appear apply appoint appreciate approach approve arrange
  arrive ask assess assign assist assure attach attempt attend await bake base become begin behave
  believe belong benefit book borrow bring build call care celebrate change chair chat check cheer
  choose claim clarify clean clear close coach collect colour come comfort comment commit
  communicate compare complain complete comply concentrate concern conclude confirm connect consider
  consist contact continue contribute cook cooperate operate cope copy correct cover create cuddle
  dance date decide decline decorate decrease delay deliver demonstrate depend describe deserve
  design develop differ discuss display divide document draft draw dress drive earn eat educate
  email embarrass employ enable encourage end engage enjoy enrol ensure enter establish evidence
  excite excuse exercise expect experience explain explore express extend fail feed feel fill find
  finish fit fix follow form forward frustrate fund gain gather get give go graduate greet grow
  guide happen have hear help highlight hope host house identify immunise implement improve include
  increase indicate inform initiate inspect intend interact interest introduce invite involve issue
  join keep know laugh learn lead lend like limit link listen live locate look love maintain make
  manage mean meet mention miss monitor motivate move name need negotiate note notice notify observe
  obtain occur offer open order organise overwhelm paint parent park participate pass pay perform
  permit persist phone pick plan play please point postpone praise predict prefer prepare present
  print proceed process produce progress promise promote propose provide publish qualify question
  rate reach read realise reassure receive recognise recommend record reduce refer reflect refuse
  regard register relate relax rely remain remember remind renew rent repair repeat replace reply
  report represent request require reschedule resist resolve respect respond rest result resume
  retain return review revise reward ring save say schedule score seat see seem select send separate
  serve settle share shine shop show sign sing sit smile sort speak spell spend staff start state
  stay step stop store structure struggle study submit succeed suggest supervise supply support
  suppose swim take talk teach tell telephone tend test text thank think tidy time train transfer
  transition translate travel try understand undertake update use vaccinate value vary view visit
  volunteer wait walk want wash wave wear weigh welcome win wish wonder work worry write be do
  disappoint surprise tire bore advance mix name age detail date predict need house bank welcome
  trust admit prepare swap settle rebook`)

/** Words that only look like somebody doing something. */
const others = listed(`
  during morning evening spring string king wing pudding darling something anything nothing
  everything wellbeing sibling clothing ceiling wedding indeed hundred need bed agreed unexpected
  unplanned outing beginning living missing ongoing upcoming outstanding always sometimes perhaps
  besides towards across as is was has does his this its less plus thus us yes series news class
  parents children siblings carers sessions needs reports appointments meetings classes lessons
  members services workers plans views reviews brothers sisters professionals friends teachers
  visits weeks days months years times grandparents girls boys twins pupils families schools
  agencies mothers fathers attends`)

/**
 * Places at which somebody does, or did, something that is not on the list. `leftOut` are words
 * that were looked at already.
 */
export function unknownDeedsIn(
  words: readonly Word[],
  { start, end }: Stretch,
  leftOut: ReadonlySet<number>,
): Stretch[] {
  const found: Stretch[] = []
  for (let at = start; at < end; at += 1) {
    const word = words[at]
    if (word === undefined || leftOut.has(at) || isKnown(word.plain)) continue
    if (/^.{2,}(?:ed|ing)$/.test(word.plain) && !isNameWithin(word, at, start))
      found.push({ start: at, end: at + 1 })
    else if (/^\p{Ll}{3,}s$/u.test(word.typed) && at > start && isDoer(words[at - 1]))
      found.push({ start: at, end: at + 1 })
  }
  return found
}

/** A name in the middle of a sentence: 'Reading', 'Winifred'. */
const isNameWithin = ({ typed }: Word, at: number, start: number): boolean =>
  at > start && /^\p{Lu}\p{Ll}/u.test(typed)

const doers = listed(
  'he she who mum dad mother father stepdad stepmum stepfather stepmother partner boyfriend ' +
    'carer uncle aunt brother sister grandad nan',
)
const notDoers = listed(
  'the a an both these those our all other some many most his her their my your two three four ' +
    'school health social early local in at on as no',
)

/** 'Dad tips', 'Lee tips'; not 'Lee’s trips' and not 'both trips'. */
function isDoer(word: Word | undefined): boolean {
  if (word === undefined || /['’]/.test(word.typed)) return false
  return doers.has(word.plain) || (/^\p{Lu}\p{Ll}/u.test(word.typed) && !notDoers.has(word.plain))
}

function isKnown(word: string): boolean {
  if (verbs.has(word) || others.has(word)) return true
  const [, root] = /^(.+?)(?:ied|ies)$/.exec(word) ?? []
  if (root !== undefined && verbs.has(`${root}y`)) return true
  return ['ed', 'd', 'ing', 's', 'es'].some((ending) => {
    if (!word.endsWith(ending)) return false
    const stem = word.slice(0, -ending.length)
    return (
      verbs.has(stem) ||
      verbs.has(`${stem}e`) ||
      (/(.)\1$/.test(stem) && verbs.has(stem.slice(0, -1)))
    )
  })
}
