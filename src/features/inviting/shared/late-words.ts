// How late somebody says they are: '15 late', 'dialling in about quarter past', and 'I'll be on
// time after all'.
import { londonInstant, millisecondsBetween } from '../../../domain/dates/dates.ts'
import type { TimingNow } from '../../../domain/meeting/timing.ts'
import type { Conference } from '../../../domain/state/conference.ts'
import type { Slots } from '../../../understanding/meaning/slots.ts'

const spoken: Readonly<Record<string, number>> = {
  five: 5,
  ten: 10,
  quarter: 15,
  fifteen: 15,
  twenty: 20,
  half: 30,
  thirty: 30,
  forty: 40,
}
const number = `(\\d{1,3}|${Object.keys(spoken).join('|')})`
const soManyLate = new RegExp(
  `\\b${number}(?: ?(?:m|mins?|minutes?))?(?: or so|ish)? (?:late|behind|delayed)\\b|` +
    `\\b(?:late|delayed|behind) by (?:about |around )?${number}\\b(?! ?[ap]m)`,
  'i',
)
/** 'Quarter past', with no hour: of the hour in which the meeting begins, or of the next. */
const pastTheHour = new RegExp(
  `\\b(?:a )?${number} past\\b(?! (?:\\d|one|two|three|` +
    `four|five|six|seven|eight|nine|ten|eleven|twelve)\\b)`,
  'i',
)
const asMinutes = (word: string): number => spoken[word.toLowerCase()] ?? Number(word)

/**
 * '15 mins late', or 'I'll be there at 10.20' for a meeting at ten; undefined where it is not said.
 */
export function lateBy(
  { minutes, time }: Slots,
  text: string,
  { date, time: start }: Pick<Conference, 'date' | 'time'>,
): TimingNow | undefined {
  const late = minutes ?? minutesLate(text) ?? minutesAfter(text, start) ?? whenThere()
  return late === undefined || late <= 0 ? undefined : { lateMinutes: late }

  function whenThere(): number | undefined {
    return time === undefined
      ? undefined
      : millisecondsBetween(londonInstant(date, start), londonInstant(date, time)) / 60_000
  }
}

function minutesLate(text: string): number | undefined {
  const [, before, after] = soManyLate.exec(text) ?? []
  const word = before ?? after
  return word === undefined ? undefined : asMinutes(word)
}

function minutesAfter(text: string, start: string): number | undefined {
  const word = pastTheHour.exec(text)?.[1]
  return word === undefined ? undefined : (asMinutes(word) - Number(start.slice(3)) + 60) % 60
}

/** 'I'll be on time now', 'made it after all, no need to wait'; not 'I won't be on time'. */
export const isOnTime = (text: string): boolean =>
  /\b(?:on time|in time (?:now|after all)|made it (?:after all|now|in time)|no need to wait(?: for me)?|not (?:going to be |gonna be |be )?late (?:now|anymore|any more|after all))\b/i.test(
    text,
  ) &&
  !/(?:n['’]?t|\b(?:not|never|unable|cannot|struggl\w+))\b.{0,20}\b(?:on|in) time\b/i.test(text)
