// 'Mum says she feels safer': who says it, what they said, and what it is about. It fills the form
// in, so that no word is lost.
import { outcomeNamed } from '../../../domain/core-group/progress.ts'
import { outcomesOf } from '../../../domain/plan/plan.ts'
import { familyAt } from '../../../domain/state/family-about.ts'
import { readRatings } from '../../../understanding/reading/content.ts'
import type { Meeting } from '../../kernel/meeting-access.ts'
import { sharedIn } from '../shared/outcome-words.ts'
import { familyPlaces, type FamilyRatingInputs } from './view.ts'

/** Somebody of a family, whether or not this one has said who they are. */
export const ofTheFamily = new RegExp(
  '^(?:the |a )?(?:family|parents?|child|mum|mam|dad|mother|father|' +
    'step-?(?:mum|dad)|nan|gran|grandma|grandad|' +
    'carer|auntie?|uncle|brother|sister)$',
)

const saying = new RegExp(
  String.raw`^\s*(?:the |a )?([\p{L}-]+)(?:['’]s)? (?:also )?(?:sa(?:ys?|id)|thinks?|` +
    String.raw`thought|feels?|felt|reckons?|told (?:me|us))(?: that)?\s*[:,]?\s+(.+)$`,
  'isu',
)

/** 'Spoke to dad, he reckons …': who was spoken to says what follows. */
const spokenTo = new RegExp(
  String.raw`^\s*(?:i |we |just |ive |i['’]ve )*(?:spoke (?:to|with)|talked (?:to|` +
    'with)|rang|phoned|called|saw|visited|met|asked|had a (?:chat|' +
    String.raw`word) with) (?:the |a )?([\p{L}-]+)(?: \w+){0,2}?\s*[,;:–-]\s*(?:and ` +
    `)?(?:(?:he|she|they)(?:['’]s)? (?:also )?(?:sa(?:ys?|id)|thinks?|` +
    String.raw`thought|feels?|felt|reckons?|told (?:me|us))(?: that)?\s*[:,]?\s+)(.+)$`,
  'isu',
)

/** Empty where nobody of the family is said to have said anything. */
export function typedWords(
  meeting: Meeting,
  text: string,
): Pick<FamilyRatingInputs, 'whose' | 'words' | 'colour' | 'about'> {
  const [, who = '', words = ''] = saying.exec(text) ?? spokenTo.exec(text) ?? []
  const called = who.toLowerCase()
  const place = familyPlaces(meeting).find(({ label }) => label.toLowerCase() === called)
  if (place === undefined && !ofTheFamily.test(called))
    return { whose: '', words: '', colour: '', about: '' }
  const family = familyAt(meeting.family, meeting.conference)
  const [only, ...others] = outcomesOf(family)
  const [colour, ...colours] = readRatings(words)
  return {
    whose: place?.place ?? '',
    words: words.trim(),
    colour: colours.length > 0 ? '' : (colour?.colour ?? ''),
    about:
      (others.length === 0
        ? only
        : (sharedIn(family, words)?.outcomes[0] ?? outcomeNamed(family, words))
      )?.id ?? '',
  }
}
