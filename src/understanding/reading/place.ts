// 'Change the place of 4471 to the town hall', 'move it to Thursday 2pm at the Civic Centre'.
import type { Instant } from '../../domain/ids.ts'
import { readDate, readTime } from './when.ts'

/** 'Change the place of 4471 to the town hall': capitals as they were typed. */
const toPlace = new RegExp(
  '^(?:please |can you |could you )*(?:change|move|set|' +
    'switch) (?:the )?(?:place|venue|room|' +
    String.raw`location)(?: (?:of|for) \S+)? to (?<place>\S.{0,99})$`,
  'iu',
)
/**
 * 'Change of venue for 4471: Town Hall', 'the new room is 5', 'venue for 4471 is now the Civic
 * Centre'.
 */
const placeIs = new RegExp(
  String.raw`\b(?:place|venue|room|location)(?: (?:of|` +
    String.raw`for) \S+?)?(?: is(?: now)?| will be|:| now)+ (?<place>\S.{0,99})$`,
  'iu',
)
/** 'Move 4471 to the Civic Centre': where no day and no time is said. */
const movedTo = new RegExp(
  '^(?:please |can you |could you )*(?:change|move|set|' +
    String.raw`switch) (?:it|this|that|\S{0,40}\d\S{0,40}|the meeting|` +
    String.raw`the conference) to (?<place>(?:the |our |room |[A-Z])\S.{0,98})$`,
  'u',
)
/** '… at the Civic Centre', at the end. */
const atPlace = /\b(?:at|in) (?<place>(?:the |our |room |[A-Z])[^,;]{1,98})$/u

/** 'It will be online only now': there is no place. */
const isOnlineAlone = /\b(?:online|teams|virtual|remote) only\b|\b(?:all|only) online\b/i
export const onlineAlone = 'online only'

/**
 * The place that a sentence names; 'online only' where it is to have none; '' for none. A day or a
 * time is no place.
 */
export function placeIn(text: string, now: Instant): string {
  const plain = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?:[.!]+|,? (?:now|instead|please|thanks|this time|from now on))+$/i, '')
  if (isOnlineAlone.test(plain)) return onlineAlone
  const said = toPlace.exec(plain)?.groups?.['place']
  if (said !== undefined) return said
  return (
    [placeIs, movedTo, atPlace]
      .map((pattern) => pattern.exec(plain)?.groups?.['place'] ?? '')
      .find((place) => place !== '' && !isWhen(place, now)) ?? ''
  )
}

const isWhen = (words: string, now: Instant): boolean =>
  readDate(words, now, 'coming') !== undefined ||
  readTime(words, false) !== undefined ||
  /\b(?:same (?:time|place|day)|week|month|morning|afternoon|evening|person|days?|hours?)\b/i.test(
    words,
  )
