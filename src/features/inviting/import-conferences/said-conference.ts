// What a sentence or a pasted e-mail says of a new conference, for the form: nothing that was said
// is asked again. Whoever is not certain stays as typed, and the form says what is missing.
import type { Instant } from '../../../domain/ids.ts'
import { roleKind } from '../../../domain/people/role-kind.ts'
import { hasStaffRole, type Person } from '../../../domain/state/person.ts'
import { placeIn } from '../../../understanding/reading/place.ts'
import { kindSaid } from '../../kernel/match-invitees.ts'
import type { ConferenceInputs } from './conference-inputs.ts'
import { agesNotRead, childrenIn, withoutChildren } from './said-children.ts'
import { daysIn } from './said-days.ts'
import { chairWords, officeSaid, workerWords } from './said-offices.ts'
import { invitedNames, parted } from './said-people.ts'

type Ground = {
  readonly now: Instant
  readonly people: readonly Person[]
  /** Numbers of meetings as this council writes them. */
  readonly references: readonly string[]
}

export type ConferenceSaid = {
  /** Only what was said: a field that was not is not there. */
  readonly said: Partial<ConferenceInputs>
  /** What was said and is not certain, for the form to ask. */
  readonly asks: readonly string[]
}

export function readConference(text: string, { now, people, references }: Ground): ConferenceSaid {
  const kind = kindSaid(text)
  const { date, time, countedFrom } = daysIn(withoutChildren(text, now), {
    now,
    isReview: kind === 'review',
  })
  const chair = officeSaid(text, {
    words: chairWords,
    office: 'chair',
    from: people.filter((person) => person.left === undefined && hasStaffRole(person, 'chair')),
    everybody: people,
  })
  const worker = officeSaid(text, {
    words: workerWords,
    office: 'social worker',
    from: people.filter((person) => person.left === undefined && isSocialWorker(person)),
    everybody: people,
  })
  const labelledCase = familyIn(text)
  const own = numberIn(text)
  const isMeetings = own === '' && isLikeOne(labelledCase, references)
  const said = {
    family: isMeetings ? '' : labelledCase,
    conference: isMeetings ? labelledCase : own,
    date: date ?? '',
    time: time ?? '',
    counted_from: countedFrom ?? '',
    place: placeOf(text, now),
    online_link: /https:\/\/[^\s<>"]+/.exec(text)?.[0].replace(/[).,;]+$/, '') ?? '',
    chair: chair.id,
    social_worker: worker.id,
    children: childrenIn(text, { now, day: date }).join('\n'),
    parents: parentsIn(text).join('\n'),
    invited: invitedNames(text, people).join('\n'),
  }
  return {
    said: {
      ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== '')),
      // Asked about: not taken over from the conference before either.
      ...(chair.problem === '' ? {} : { chair: '' }),
      ...(worker.problem === '' ? {} : { social_worker: '' }),
    },
    asks: [
      ...(chair.problem === '' ? [] : [`Chair: ${chair.problem}`]),
      ...(worker.problem === '' ? [] : [`Lead social worker: ${worker.problem}`]),
      ...agesNotRead(text, { now, day: date }).map(sayAgeNotRead),
    ],
  }
}

const sayAgeNotRead = (label: string): string =>
  `I couldn’t read how old ${label} is. Please write the age behind the name: ‘${label}, 7’.`

const isSocialWorker = ({ role }: Person): boolean => roleKind(role).sector === 'social-care'

/** What stands behind 'Date:' at the beginning of a line, or behind a comma. */
const labelled = (text: string, label: string): string =>
  new RegExp(`(?:^|[\\n;,])[ \\t]*(?:${label})[ \\t]*[:–-][ \\t]*([^\\n;]+)`, 'iu')
    .exec(text)?.[1]
    ?.trim() ?? ''

const shape = (number: string): string => number.toUpperCase().replace(/\d/g, '0')
/** 'Case number 4600', where meetings have such numbers, is the meeting's. */
const isLikeOne = (number: string, references: readonly string[]): boolean =>
  number !== '' && references.some((reference) => shape(reference) === shape(number))

/** 'Conference no: 4510', and 'ref 4600' or 'No. 4600' by itself. */
const numberIn = (text: string): string =>
  labelledNumber(text) ||
  (/(?<!\b(?:family|case|phone|tel|mobile|house|flat|room|door|nhs|id)(?:['’]?s)? )(?<![\p{L}\d])(?:ref(?:erence)?(?: (?:no\.?|number))?|no\.|number)[ :#.]+([a-z]{0,4}-?\d{3,8})(?![\d/-])/iu
    .exec(text)?.[1]
    ?.toUpperCase() ??
    '')

const labelledNumber = (text: string): string =>
  /\b(?:conf(?:erence)?|meeting|icpc|rcpc)(?:['’]?s)? (?:number|no\.?|ref(?:erence)?|id)[ :#]+([a-z]{0,4}-?\d{3,8}[a-z0-9/-]*)\b/iu
    .exec(text)?.[1]
    ?.toUpperCase() ?? ''

/** 'The Okafor family (HC-20999)', 'family number: 20999', 'case HC-1'. */
const familyIn = (text: string): string =>
  /\b(?:family|case)(?:['’]?s)?(?: (?:number|no\.?|ref(?:erence)?|id))?[ (:#]+([a-z]{0,4}-?\d{3,8})\b/iu
    .exec(text)?.[1]
    ?.toUpperCase() ?? ''

/** 'Mum Kelly, dad Sean', or what stands behind 'Parents:'. */
function parentsIn(text: string): string[] {
  const listed = labelled(text, 'parents?(?: (?:and|&) carers?)?|carers?')
  if (listed !== '') return parted(listed)
  return [
    ...text.matchAll(
      /\b([Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Nn]an|[Gg]ran|[Ss]tepdad|[Ss]tepmum)(?: is|:| ?=)?,? (\p{Lu}[\p{L}'’-]+)/gu,
    ),
  ].map(
    ([, who = '', name = '']) =>
      `${who.charAt(0).toUpperCase()}${who.slice(1).toLowerCase()} (${name})`,
  )
}

/** A building or a room, wherever it stands. */
const building = new RegExp(
  String.raw`\b(?:(?:Room \w+,? )?(?:\p{Lu}[\p{L}'’]+ )*(?:Centre|Center|Hall|` +
    String.raw`Offices?|Hub|House|Building|Library|School)(?:,? [Rr]oom \w+)?|[Rr]oom \w+|` +
    String.raw`(?:the )?(?:town|village|county) hall|civic (?:centre|offices))\b`,
  'u',
)

function placeOf(text: string, now: Instant): string {
  const said = labelled(text, 'venue|place|location|where|room|address')
  if (said !== '') return said
  const first = text.replace(/\s*\n[\s\S]*/, '')
  const plain = placeIn(first, now)
  return plain !== '' && !/\b(?:chair|invite|social worker)\b/i.test(plain)
    ? plain
    : (building.exec(first)?.[0] ?? '')
}
