// How people say that somebody else chairs a meeting, leads the case or administers the meeting:
// 'tom is ill, margaret chairs 5103'.
import type { Office } from '../../../domain/meeting/office.ts'
import { addressesIn } from '../../kernel/named-in-text.ts'

const please = '(?:please |can you |could you )*'
const office =
  '(?:chair|chairperson|lead social worker|social worker|' +
  'lead practitioner|lead worker|(?:conference )?administrator)'
const name = "[\\p{L}][\\p{L}'’. -]{1,60}?"
/** Nobody's name: what begins with one of these asks, or speaks of somebody who is not named. */
const nobody =
  '(?!(?:who|which|when|where|what|does|is|are|if|i|we|you|' +
  'nobody|no one|everybody|they|he|she|mum|dad|it|the)\\b)'
const end =
  '(?: (?:of|for|at|on|in) .{1,40}| \\S{0,40}\\d\\S{0,40}| now| instead(?: of .{1,40})?| ' +
  'today| tomorrow| then| please)*$'

/** With the name in a group where one is said. */
const patterns: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;.] |\\band |\\bso )${please}(?:change|replace|swap)(?: over)? (?:the |our ` +
      `)?${office}(?: (?:of|for|at|on) \\S+)?(?: (?:back |over )?(?:to|with|by|for) ` +
      `(?<who>${name})(?: (?:of|for|at|on) \\S+)?)?$`,
    'u',
  ),
  new RegExp(
    `^${please}(?:make|appoint) (?<who>${name}) (?:the |our |as )*(?:new )?${office}${end}`,
    'u',
  ),
  new RegExp(
    `^(?:there is |we have )?(?:a |the |another )?(?:new|another|different) ${office}${end}`,
    'u',
  ),
  new RegExp(
    `(?:^|[,;.] |\\band |\\bso )${nobody}(?<who>${name}) ` +
      `(?:is |will be |becomes )(?:now |then )?(?:the |our )?new ${office}${end}`,
    'u',
  ),
  new RegExp(
    `(?:^|[,;.] |\\band |\\bso )${nobody}(?<who>${name}) ` +
      '(?:now |then )?(?:chairs|will chair|is chairing|can chair|is going to chair|takes the ' +
      `chair|takes over (?:the chair|as (?:the )?${office}))${end}`,
    'u',
  ),
  // 'Tom takes over 4471', 'can Tom chair instead of me', 'I'd like Tom to chair'.
  new RegExp(
    `(?:^|[,;.] |\\band |\\bso )${nobody}(?<who>${name}) (?:takes|will take|to take) over${end}`,
    'u',
  ),
  new RegExp(
    `(?:^|[,;.] |\\band |\\bso )${please}` +
      "(?:(?:can|could|would|will|shall|may|let|have|get|ask|i[’']?d like|i want|we want) )?" +
      `${nobody}(?<who>${name}) (?:(?:should|could|can|may|must|to|has to|needs to) )?` +
      `(?:chair|take the chair)${end}`,
    'u',
  ),
  new RegExp(
    `^(?:the |our )?${office} (?:of \\S+ |for \\S+ )?(?:has |is |will be )?(?:left|changed|` +
      'gone|leaving|ill|sick|off|off sick|away|unwell|on leave)(?: today| now| this week)?$',
    'u',
  ),
]

export const saysOffice: readonly RegExp[] = patterns

/** 'To Osei, Margaret' at the end is 'to Margaret Osei'. */
const turned = /(?<=\b(?:to|with|by|for) )(\p{L}[\p{L}'’-]+), ?(\p{L}[\p{L}'’-]*)\.?$/iu

/** Which office a sentence is about, and who is to have it; '' where nobody is named. */
export function readOffice(typed: string): { readonly office: Office; readonly who: string } {
  const text = typed.trim().replace(turned, '$2 $1')
  const plain = text
    .toLowerCase()
    .replace(/(?<![?!.\s])[?!.\s]+$/, '')
    .replace(/\s+/g, ' ')
  const found = patterns.map((pattern) => pattern.exec(plain)).find((match) => match !== null)
  const [address = ''] = addressesIn(text)
  const who = (found?.groups?.['who'] ?? '')
    .replace(notOfAName, '')
    .replace(/\s{0,9}\S{0,40}\d\S{0,40}/g, '')
    .trim()
  return {
    office: /\b(?:social worker|practitioner|worker)\b/.test(plain)
      ? 'lead-social-worker'
      : /\badministrator\b/.test(plain)
        ? 'administrator'
        : 'chair',
    // An address decides alone.
    who: address === '' ? asTyped(who, text) : address,
  }
}

/** 'Tom is ill margaret chairs': what stands before the name of whoever takes over. */
const notOfAName = new RegExp(
  String.raw`^.*\b(?:who|is|are|was|has|had|be|ill|sick|poorly|` +
    String.raw`unwell|off|away|leave|left|cannot|can['’]?t|not)\b\s*`,
)

/**
 * Who is said to be away: 'Margaret' of 'Margaret is ill, who chairs?', 'i' for oneself; '' for
 * nobody.
 */
export const readAbsent = (text: string): string =>
  /^(?:(?:dr|mr|mrs|ms) )?([\p{L}'’-]+(?: [\p{L}'’-]+)??)(?:['’](?:s|m)|,? (?:is|am|has|was|will be|can ?not|can['’]?t))\b/iu.exec(
    text.trim(),
  )?.[1] ?? ''

/** Capitals as they were typed, so that the form shows the name as it was written. */
function asTyped(who: string, text: string): string {
  const at = text.toLowerCase().indexOf(who)
  return at < 0 ? who : text.slice(at, at + who.length)
}
