// What a sentence or a pasted e-mail says of a new conference, for the form: nothing that was said is asked again. Whoever is
// not certain stays as typed, and the form says what is missing.
import type { Instant } from '../../../domain/ids.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { lookUp } from '../../../domain/people/who-is-meant.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import { placeIn } from '../../../understanding/reading/place.ts'
import { readDate, readTime } from '../../../understanding/reading/when.ts'
import { findEach } from '../shared/people-named.ts'
import type { ConferenceInputs } from './view.ts'

type Ground = { readonly now: Instant; readonly people: readonly Person[] }

/** Only what was said: a field that was not is not there. */
export function readConference(text: string, { now, people }: Ground): Partial<ConferenceInputs> {
  const family = familyIn(text)
  const counted = countedFrom(text)
  const left = counted === '' ? text : text.replace(counted, ' ')
  const date = readDate(labelled(left, 'date(?: and time)?|when|day') || left, now, 'coming')
  const time =
    readTime(labelled(left, 'time|start(?:s|ing)?|date and time|date|when'), true) ??
    readTime(left, false)
  const said = {
    family,
    date: date ?? '',
    time: time ?? '',
    counted_from: counted === '' ? '' : (readDate(counted, now, 'past') ?? ''),
    place: placeOf(left, now),
    online_link: /https:\/\/[^\s<>"]+/.exec(text)?.[0] ?? '',
    chair: chosen(
      text,
      chairWords,
      people.filter((person) => hasStaffRole(person, 'chair')),
    ),
    social_worker: chosen(text, workerWords, people.filter(isSocialWorker)),
    children: childrenIn(text).join('\n'),
    parents: parentsIn(text).join('\n'),
    invited: invitedNames(text, people).join('\n'),
  }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== ''))
}

const isSocialWorker = ({ role }: Person): boolean => roleKind(role).sector === 'social-care'

/** What stands behind 'Date:' at the beginning of a line, or behind a comma. */
const labelled = (text: string, label: string): string =>
  new RegExp(`(?:^|[\\n;,])[ \\t]*(?:${label})[ \\t]*[:–-][ \\t]*([^\\n;]+)`, 'iu')
    .exec(text)?.[1]
    ?.trim() ?? ''

/** 'The Okafor family (HC-20999)', 'family number: 20999', 'case HC-1'. */
const familyIn = (text: string): string =>
  /\b(?:family|case)(?:['’]?s)?(?: (?:number|no\.?|ref(?:erence)?|id))?[ (:#]+([a-z]{0,4}-?\d{3,8})\b/iu
    .exec(text)?.[1]
    ?.toUpperCase() ?? ''

const countedFrom = (text: string): string =>
  /\bstrategy (?:discussion|meeting)(?: (?:was|held|took place|on|date)| ?:)*[^\n;,.]{3,40}/iu.exec(
    text,
  )?.[0] ?? ''

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const noChild = new RegExp(
  `^(?:${months})|^(?:mon|tues|wednes|thurs|fri|satur|sun)|^(?:room|date|time|age|aged|children|child|venue|at|on|for|family|conference|icpc|rcpc|review|centre|hall|floor|level|street|road|and|the|new|case|meeting|number)`,
  'i',
)
const childWritten = new RegExp(
  String.raw`(?<![\p{L}-])(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]+)?),?[ (]+(?:aged? )?(\d{1,2}|unborn)(?: ?(?:yrs?|years?|yo)\b)?(?!\d|[:./]\d|-\d|st\b|nd\b|rd\b|th\b| ?[ap]\.?m\b| (?:${months}))`,
  'gu',
)

/** 'Ada, 7' and 'Ben (4)'; 'baby Khan' where a child is not born. */
function childrenIn(text: string): string[] {
  const named = [...text.matchAll(childWritten)].flatMap(([, name = '', age = '']) =>
    noChild.test(name) || Number(age) > 18 ? [] : [`${name}, ${age}`],
  )
  const unborn = /\b(?:unborn )?baby( \p{Lu}[\p{L}'’-]+)?|\bunborn\b/u.exec(text)
  return named.length > 0 || unborn === null ? named : [`Baby${unborn[1] ?? ''}, unborn`]
}

/** 'Mum Kelly, dad Sean', or what stands behind 'Parents:'. */
function parentsIn(text: string): string[] {
  const listed = labelled(text, 'parents?(?: (?:and|&) carers?)?|carers?')
  if (listed !== '') return parted(listed)
  return [
    ...text.matchAll(
      /\b([Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Nn]an|[Gg]ran|[Ss]tepdad|[Ss]tepmum)(?: is|:)?,? (\p{Lu}[\p{L}'’-]+)/gu,
    ),
  ].map(
    ([, who = '', name = '']) =>
      `${who.charAt(0).toUpperCase()}${who.slice(1).toLowerCase()} (${name})`,
  )
}

const chairWords = 'chair(?:person|ed by)?'
const workerWords = '(?:(?:lead|allocated) )?(?:social worker|sw)'

/** The only one who fits, of those who may be chosen; '' where nobody does, or more than one. */
function chosen(text: string, words: string, from: readonly Person[]): string {
  const name =
    new RegExp(
      `\\b${words}(?: (?:is|will be))?[ :–-]+(\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})`,
      'u',
    ).exec(text.replace(/\b[CSL](?=hair|ocial|ead)/g, (letter) => letter.toLowerCase()))?.[1] ?? ''
  const meant = name === '' ? undefined : lookUp(from, name)
  return meant?.found === 'one' ? meant.person.id : ''
}

/** The names of those whom 'invite …' or 'attendees: …' lists, each on a line; as typed where it is not certain. */
function invitedNames(text: string, people: readonly Person[]): string[] {
  const listed =
    /\b(?:invit(?:e|ing|ed|ees?)|attendees?|professionals|to attend)\b[ \t]*[:–-]?[ \t]*([^\n.]*(?:\.(?=\S)[^\n.]*)*)/iu.exec(
      text,
    )?.[1] ?? ''
  return parted(listed.replace(/\b(?:please|thanks|asap)\b/gi, '')).map((words) => {
    const plain = words.replace(/ *\([^)]*\)/g, '').trim()
    const [only, ...others] = findEach(people, [plain]).flatMap((found) => found.people)
    return only === undefined || others.length > 0 ? plain : only.name
  })
}

const parted = (list: string): string[] =>
  list
    .split(/[,;&]|\band\b/i)
    .map((words) => words.trim())
    .filter((words) => /\p{L}{2}/u.test(words))

/** A building or a room, wherever it stands. */
const building =
  /\b(?:(?:Room \w+,? )?(?:\p{Lu}[\p{L}'’]+ )*(?:Centre|Center|Hall|Offices?|Hub|House|Building|Library|School)(?:,? [Rr]oom \w+)?|[Rr]oom \w+|(?:the )?(?:town|village|county) hall|civic (?:centre|offices))\b/u

function placeOf(text: string, now: Instant): string {
  const said = labelled(text, 'venue|place|location|where|room|address')
  if (said !== '') return said
  const first = text.replace(/\s*\n[\s\S]*/, '')
  const plain = placeIn(first, now)
  return plain !== '' && !/\b(?:chair|invite|social worker)\b/i.test(plain)
    ? plain
    : (building.exec(first)?.[0] ?? '')
}
